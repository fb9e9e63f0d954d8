import { z } from 'astro/zod';
import { date, line } from './fields.ts';

/**
 * en.md holds only translated text. `terms` translates short texts of index.md word for word
 * (activities, notes, pack kinds); a term that index.md no longer contains is reported as stale.
 */
export const translationSchema = z.strictObject({
  name: line('Tên tiếng Anh').optional(),
  title: line('Tiêu đề tiếng Anh').optional(),
  summary: line('Một câu tiếng Anh').optional(),
  translatedOn: date('Ngày dịch').optional(),
  terms: z
    .record(z.string(), line('Bản dịch'))
    .default({})
    .meta({ label: 'Bản dịch của các câu ngắn' }),
});
