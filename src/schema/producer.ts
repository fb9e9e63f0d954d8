import { z } from 'astro/zod';
import {
  count,
  date,
  formerly,
  line,
  linkAddress,
  origin,
  partialDate,
  photos,
  type SchemaTools,
  source,
  sources,
  statement,
} from './fields.ts';

/** Legal forms that may own an OCOP product (Decision 26/2026/QĐ-TTg, Art. 2.3). */
export const FORMS = [
  'cooperative',
  'cooperative-group',
  'household',
  'enterprise',
  'farm',
  'association',
] as const;

/**
 * What the holder agreed to have published: on the pages of the catalogue, in what a buyer writes to
 * makers, on what is printed for a fair.
 */
export const CONSENT_PURPOSES = ['catalogue', 'trade', 'print'] as const;

/**
 * Contact data needs the holder's recorded yes (Law 91/2025/QH15: silence is no consent). A
 * withdrawn consent keeps the record of when, and nothing else is published.
 */
export const contact = z
  .strictObject({
    phone: z
      .string()
      .regex(/^(?:\+84|0)\d{8,10}$/)
      .optional()
      .meta({
        label: 'Điện thoại',
        hint: 'đặt trong dấu nháy',
        example: '"0900000000"',
      }),
    email: z.email().optional().meta({ label: 'Thư điện tử' }),
    zalo: z
      .string()
      .regex(/^(?:\+84|0)\d{8,10}$/)
      .optional()
      .meta({
        label: 'Zalo',
        hint: 'số điện thoại dùng Zalo, đặt trong dấu nháy',
      }),
    website: linkAddress('Trang web').optional(),
    facebook: linkAddress('Facebook').optional(),
    address: line('Địa chỉ').optional(),
    consent: z
      .strictObject({
        by: line('Người đồng ý'),
        on: date('Ngày đồng ý'),
        for: z.array(z.enum(CONSENT_PURPOSES)).min(1).meta({ label: 'Đồng ý cho việc gì' }),
        withdrawnOn: date('Ngày rút lại').optional(),
      })
      .optional()
      .meta({ label: 'Sự đồng ý công bố liên hệ' }),
  })
  .optional()
  .meta({ label: 'Liên hệ' });

/** A producer (chủ thể): content/producers/<slug>/index.md. */
export const producerSchema = <Image extends z.ZodType>({ image }: SchemaTools<Image>) =>
  z.strictObject({
    name: line('Tên chủ thể'),
    aliases: z.array(line('Tên gọi khác')).default([]).meta({ label: 'Tên gọi khác' }),
    summary: line('Một câu giới thiệu'),
    form: z.enum(FORMS).meta({ label: 'Loại hình' }),
    origin: origin.optional(),
    founded: z
      .strictObject({ on: partialDate('Ngày thành lập'), source })
      .optional()
      .meta({ label: 'Thành lập' }),
    dissolved: z
      .strictObject({
        on: partialDate('Ngày ngừng'),
        note: line('Ghi chú').optional(),
        source,
      })
      .optional()
      .meta({ label: 'Ngừng hoạt động' }),
    members: count('Số thành viên').optional(),
    head: z
      .strictObject({ name: line('Họ tên'), role: line('Chức danh'), source })
      .optional()
      .meta({ label: 'Người đứng đầu đã công khai' }),
    facts: z.array(statement('Điều đã biết')).default([]).meta({ label: 'Điều đã biết' }),
    visits: statement('Đón khách tham quan').optional(),
    contact,
    photos: photos(image),
    formerly,
    sources,
    draft: z.literal(false).default(false).meta({ label: 'Bản nháp' }),
  });
