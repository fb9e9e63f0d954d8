import { z } from 'astro/zod';
import { bilingual, date, line, linkAddress, SLUG } from './fields.ts';

/** Classes of goods with duties of their own (product.md, feature 12). */
export const DUTIES = ['spirits', 'health'] as const;

/** Covers are woven in one of six palettes, one per product group (visual/README.md). */
const PALETTES = ['food', 'drink', 'herb', 'craft', 'garden', 'tourism'] as const;

/** A day of every year, `04-30`. */
const yearlyDay = (label: string) =>
  z
    .string()
    .regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/)
    .meta({ label, hint: 'tháng-ngày, đặt trong dấu nháy', example: '"04-30"' });

/** Who may take part, what proves what, and by when (Decision 26/2026/QĐ-TTg, Art. 2, 5–7). */
const dossier = z
  .strictObject({
    owners: z
      .array(
        z.strictObject({
          name: bilingual('Loại chủ thể'),
          needs: bilingual('Điều kiện').optional(),
        }),
      )
      .default([])
      .meta({ label: 'Ai được tham gia' }),
    evidence: z
      .array(
        z.strictObject({
          id: z.string().regex(SLUG).meta({ label: 'Mã giấy tờ' }),
          name: bilingual('Tên giấy tờ'),
        }),
      )
      .default([])
      .meta({ label: 'Giấy tờ chứng minh' }),
    rounds: z
      .array(
        z.strictObject({
          name: bilingual('Đợt chấm'),
          before: yearlyDay('Hồ sơ đến trước ngày'),
          done: yearlyDay('Chấm xong trước ngày'),
          by: bilingual('Ai gửi'),
        }),
      )
      .default([])
      .meta({ label: 'Các đợt chấm' }),
  })
  .prefault({})
  .meta({ label: 'Hồ sơ tham gia' });

/** content/taxonomy.yaml: groups, sets, stars and terms, dated, with the decision they come from. */
export const taxonomySchema = z.strictObject({
  decision: z
    .strictObject({
      number: line('Số, ký hiệu'),
      on: date('Ngày'),
      url: linkAddress('Đường dẫn').optional(),
    })
    .meta({ label: 'Văn bản làm căn cứ' }),
  groups: z
    .array(
      z.strictObject({
        code: line('Mã nhóm'),
        slug: z.string().regex(SLUG).meta({ label: 'Đường dẫn' }),
        name: bilingual('Tên nhóm'),
        short: bilingual('Tên gọi ngắn'),
        palette: z.enum(PALETTES).meta({ label: 'Bảng màu' }),
        subgroups: z
          .array(
            z.strictObject({
              name: bilingual('Tên phân nhóm'),
              sets: z
                .array(
                  z.strictObject({
                    no: z.number().int().positive().meta({ label: 'Số' }),
                    slug: z.string().regex(SLUG).meta({ label: 'Đường dẫn' }),
                    name: bilingual('Tên bộ sản phẩm'),
                    ministry: line('Bộ quản lý').optional(),
                    duty: z.enum(DUTIES).optional().meta({ label: 'Hàng có điều kiện' }),
                  }),
                )
                .meta({ label: 'Các bộ sản phẩm' }),
            }),
          )
          .meta({ label: 'Các phân nhóm' }),
      }),
    )
    .meta({ label: 'Các nhóm' }),
  stars: z
    .array(
      z.strictObject({
        stars: z.number().int().meta({ label: 'Số sao' }),
        min: z.number().int().meta({ label: 'Từ mấy điểm' }),
        by: bilingual('Ai công nhận').optional(),
      }),
    )
    .meta({ label: 'Các hạng sao' }),
  points: z
    .array(
      z.strictObject({
        part: line('Phần'),
        points: z.number().int().meta({ label: 'Điểm' }),
        name: bilingual('Nội dung'),
      }),
    )
    .default([])
    .meta({ label: 'Các phần điểm' }),
  term: z
    .strictObject({
      months: z.number().int().positive().meta({ label: 'Thời hạn giấy chứng nhận (tháng)' }),
      soonDays: z.number().int().positive().meta({ label: 'Báo sắp hết hạn trước (ngày)' }),
      renewFromDays: z.number().int().positive().meta({ label: 'Nộp lại sớm nhất trước (ngày)' }),
      renewToDays: z.number().int().positive().meta({ label: 'Nộp lại muộn nhất trước (ngày)' }),
      lateDays: z
        .number()
        .int()
        .positive()
        .meta({ label: 'Giấy cũ còn giá trị thêm tối đa (ngày)' }),
    })
    .meta({ label: 'Thời hạn' }),
  /** Words that promise a cure. They may stand in a registered name and nowhere else. */
  claims: z.array(line('Từ không được dùng')).default([]).meta({ label: 'Từ không được dùng' }),
  spiritsFromAbv: z.number().positive().default(15).meta({ label: 'Rượu từ độ cồn (%)' }),
  healthNotice: bilingual('Câu bắt buộc với thực phẩm chức năng'),
  dossier,
});
