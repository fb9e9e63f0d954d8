import { z } from 'astro/zod';
import { line, SLUG } from './fields.ts';

/**
 * The file that the product-idea form saves, for the import to turn into a draft. It is a local
 * template: Decision 26/2026/QĐ-TTg knows no idea form. It holds no phone and no address, so that
 * nothing personal travels with it but the maker's name.
 */
export const ideaSchema = z.strictObject({
  format: z.literal('ocop-idea'),
  /** Rises when a field changes its meaning; readers refuse what they do not know. */
  version: z.literal(1),
  /** ISO day on which the file was saved. */
  savedOn: z.iso.date(),
  name: line('Tên sản phẩm'),
  summary: line('Sản phẩm là gì'),
  /** Slug of a group in taxonomy.yaml. */
  group: z.string().regex(SLUG).optional().meta({ label: 'Nhóm' }),
  maker: line('Ai làm').optional(),
  form: z
    .enum(['cooperative', 'cooperative-group', 'household', 'enterprise', 'farm', 'association'])
    .optional()
    .meta({ label: 'Loại hình' }),
  /** Official code of the commune of today. */
  commune: z
    .string()
    .regex(/^\d{5}$/)
    .optional()
    .meta({ label: 'Xã' }),
  village: line('Xóm').optional(),
  materials: line('Nguyên liệu').optional(),
  labour: line('Ai làm, tay nghề').optional(),
  market: line('Bán cho ai').optional(),
  capital: line('Vốn').optional(),
  help: line('Cần giúp gì').optional(),
});

/** An idea as it lies in a saved file. */
export type Idea = z.output<typeof ideaSchema>;
