import { z } from 'astro/zod';
import { line, partialDate, ref, type SchemaTools, source, sources } from './fields.ts';

/** What a contradiction is about; the page lists them under these, in this order. */
const CONTRADICTION_TOPICS = ['products', 'makers', 'villages'] as const;

/**
 * Something the sources do not agree on: content/contradictions/<slug>/index.md. A source that no
 * side names is one of which our notes do not say which side it takes.
 */
export const contradictionSchema = <Image extends z.ZodType>(_tools: SchemaTools<Image>) =>
  z.strictObject({
    title: line('Chuyện gì'),
    topic: z.enum(CONTRADICTION_TOPICS).meta({ label: 'Về việc gì' }),
    on: partialDate('Ngày ghi lại'),
    products: z.array(ref('Sản phẩm')).default([]).meta({ label: 'Sản phẩm liên quan' }),
    producers: z.array(ref('Chủ thể')).default([]).meta({ label: 'Chủ thể liên quan' }),
    villages: z.array(ref('Điểm du lịch')).default([]).meta({ label: 'Điểm du lịch liên quan' }),
    communes: z
      .array(
        z
          .string()
          .regex(/^\d{5}$/)
          .meta({ label: 'Mã xã hiện nay', hint: 'đặt trong dấu nháy', example: '"04879"' }),
      )
      .default([])
      .meta({ label: 'Xã liên quan' }),
    sides: z
      .array(
        z.strictObject({
          says: line('Nói gì'),
          by: z.array(source).default([]).meta({ label: 'Nguồn nào nói' }),
        }),
      )
      .min(2)
      .meta({ label: 'Các bên' }),
    shown: line('Trang này ghi thế nào, vì sao'),
    sources,
    draft: z.literal(false).default(false).meta({ label: 'Bản nháp' }),
  });
