import { z } from 'astro/zod';
import { date, line } from './fields.ts';

/**
 * en.md holds only translated text. `terms` translates short texts of index.md word for word
 * (activities, notes, pack kinds); a term that index.md no longer contains is reported as stale.
 * `original` marks the Vietnamese title, summary and text that were translated
 * (domain/translation.ts), so that a change of them is noticed.
 */
export const translationSchema = z.strictObject({
  name: line('Tên tiếng Anh').optional(),
  title: line('Tiêu đề tiếng Anh').optional(),
  summary: line('Một câu tiếng Anh').optional(),
  translatedOn: date('Ngày dịch').optional(),
  original: z
    .string()
    .regex(/^v[0-9a-f]{8}$/)
    .optional()
    .meta({
      label: 'Dấu của bản tiếng Việt',
      hint: 'sổ việc và phần kiểm tra cho biết cần ghi gì; chưa biết thì để trống',
      example: 'v0a1b2c3d',
    }),
  terms: z
    .record(z.string(), line('Bản dịch'))
    .default({})
    .meta({ label: 'Bản dịch của các câu ngắn' }),
});
