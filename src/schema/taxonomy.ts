import { z } from 'astro/zod';
import { bilingual, date, line, SLUG, webAddress } from './fields.ts';

/** Classes of goods with duties of their own (product.md, feature 12). */
export const DUTIES = ['spirits', 'health'] as const;

/** Covers are woven in one of six palettes, one per product group (visual/README.md). */
export const PALETTES = ['food', 'drink', 'herb', 'craft', 'garden', 'tourism'] as const;

/** content/taxonomy.yaml: groups, sets, stars and terms, dated, with the decision they come from. */
export const taxonomySchema = z.strictObject({
  decision: z.strictObject({
    number: line('Số, ký hiệu'),
    on: date('Ngày'),
    url: webAddress('Đường dẫn').optional(),
  }),
  groups: z.array(
    z.strictObject({
      code: line('Mã nhóm'),
      slug: z.string().regex(SLUG),
      name: bilingual('Tên nhóm'),
      short: bilingual('Tên gọi ngắn'),
      palette: z.enum(PALETTES),
      subgroups: z.array(
        z.strictObject({
          name: bilingual('Tên phân nhóm'),
          sets: z.array(
            z.strictObject({
              no: z.number().int().positive(),
              slug: z.string().regex(SLUG),
              name: bilingual('Tên bộ sản phẩm'),
              ministry: line('Bộ quản lý').optional(),
              duty: z.enum(DUTIES).optional(),
            }),
          ),
        }),
      ),
    }),
  ),
  stars: z.array(
    z.strictObject({
      stars: z.number().int(),
      min: z.number().int(),
      by: bilingual('Ai công nhận').optional(),
    }),
  ),
  points: z
    .array(
      z.strictObject({
        part: line('Phần'),
        points: z.number().int(),
        name: bilingual('Nội dung'),
      }),
    )
    .default([]),
  term: z.strictObject({
    months: z.number().int().positive().meta({ label: 'Thời hạn giấy chứng nhận (tháng)' }),
    soonDays: z.number().int().positive().meta({ label: 'Báo sắp hết hạn trước (ngày)' }),
    renewFromDays: z.number().int().positive().meta({ label: 'Nộp lại sớm nhất trước (ngày)' }),
    renewToDays: z.number().int().positive().meta({ label: 'Nộp lại muộn nhất trước (ngày)' }),
    lateDays: z.number().int().positive().meta({ label: 'Giấy cũ còn giá trị thêm tối đa (ngày)' }),
  }),
  /** Words that promise a cure. They may stand in a registered name and nowhere else. */
  claims: z.array(line('Từ không được dùng')).default([]),
  spiritsFromAbv: z.number().positive().default(15).meta({ label: 'Rượu từ độ cồn (%)' }),
  healthNotice: bilingual('Câu bắt buộc với thực phẩm chức năng'),
});
