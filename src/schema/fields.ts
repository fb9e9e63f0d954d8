import { z } from 'astro/zod';

/**
 * The small shapes that every thing is made of. `label` and `hint` are what staff read, in the
 * check's sentences and in the form alike; a field is named for people nowhere else.
 */

/** ASCII folder name that becomes the id and the last part of the address. */
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** So long at most is one that is made of a name; file systems take 255 bytes. */
export const SLUG_LENGTH = 80;

/** YAML readers disagree on dates: some give a Date or a number, some the text. All are welcome. */
const asText = (value: unknown): unknown => {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'number' ? String(value) : value;
};

/** One line of text that is not empty. */
export const line = (label: string, hint?: string) =>
  z.string().trim().min(1).meta({ label, hint });

/** A calendar date, `2026-11-24`. */
export const date = (label: string) =>
  z.preprocess(asText, z.iso.date()).meta({ label, example: '2026-11-24' });

/** A time of day in Vietnam, `08:00`. */
export const clock = (label: string) =>
  z
    .string()
    .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)
    .meta({ label, example: '"08:00"' });

/** A price in đồng: fewer than a thousand is a slip, such as `80.000`, which is read as 80. */
export const price = (label: string) =>
  z
    .number()
    .int()
    .min(1000)
    .meta({ label, hint: 'chỉ ghi chữ số, không dấu chấm', example: '80000' });

/** A day, or a moment of it in Vietnam: `2026-11-24`, `2026-11-24T15:30`. */
export const moment = (label: string) =>
  z
    .preprocess(
      asText,
      z
        .string()
        .regex(/^\d{4}-\d{2}-\d{2}(?:T(?:[01]\d|2[0-3]):[0-5]\d)?$/)
        .refine((text) => z.iso.date().safeParse(text.slice(0, 10)).success),
    )
    .meta({
      label,
      hint: 'năm-tháng-ngày; biết giờ thì ghi như 2026-11-24T15:30',
      example: '2026-11-24',
    });

/** A date known to the day, month or year only: `2023-12-29`, `2023-12`, `2023`. */
export const partialDate = (label: string) =>
  z
    .preprocess(
      asText,
      z
        .string()
        .regex(/^(?:19|20)\d{2}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/)
        .refine((text) => text.length < 10 || z.iso.date().safeParse(text).success),
    )
    .meta({
      label,
      hint: 'năm-tháng-ngày; chưa rõ thì 2023-06 hoặc 2023',
      example: '2023-06-14',
    });

/** Months 1–12 in which something holds, without repeats. */
export const months = (label: string) =>
  z
    .array(z.number().int().min(1).max(12))
    .refine((list) => new Set(list).size === list.length, {
      params: { rule: 'repeated' },
    })
    .default([])
    .meta({ label, example: '[10, 11]' });

/** The name of another entry's folder. */
export const ref = (label: string) => z.string().regex(SLUG).meta({ label });

/** Folder names an entry had before: their addresses keep working and lead to it. */
export const formerly = z
  .array(ref('Tên thư mục cũ'))
  .default([])
  .meta({ label: 'Tên thư mục cũ', hint: 'địa chỉ cũ dẫn về mục này', example: '[ten-cu]' });

/** The id of one of the file's own `sources`. */
export const source = z
  .string()
  .regex(SLUG)
  .meta({ label: 'Nguồn', hint: 'mã của một mục trong phần sources' });

const address = (label: string, protocol: RegExp) =>
  z.url({ protocol }).meta({ label, example: 'https://vi-du.vn/bai-viet' });

/** An address on the web that may be told. It becomes a link only if it is encrypted. */
export const webAddress = (label: string) => address(label, /^https?$/);

/** An address that is there to be followed: encrypted. */
export const linkAddress = (label: string) => address(label, /^https$/);

/** The same short text in both languages; English may follow later. */
export const bilingual = (label: string) =>
  z
    .strictObject({
      vi: line(label),
      en: z
        .string()
        .trim()
        .min(1)
        .optional()
        .meta({ label: `${label} (tiếng Anh)` }),
    })
    .meta({ label });

/** A number of things with the year it was counted and who says so. */
export const count = (label: string) =>
  z
    .strictObject({
      value: z.number().positive().meta({ label: 'Số' }),
      max: z.number().positive().optional().meta({ label: 'Nhiều nhất' }),
      note: line('Ghi chú').optional(),
      on: partialDate('Thời điểm').optional(),
      source,
    })
    .meta({ label });

/** A sourced sentence. */
export const statement = (label: string) =>
  z
    .strictObject({
      text: line(label),
      on: partialDate('Thời điểm').optional(),
      source,
    })
    .meta({ label });

/**
 * A place by official code (Decision 19/2025/QĐ-TTg). Some codes name both an old unit and a
 * commune of today; `era` then says which is meant. `now` names today's commune where an old unit
 * was split and the code alone cannot tell.
 */
export const origin = z
  .strictObject({
    unit: z
      .string()
      .regex(/^\d{5}$/)
      .meta({
        label: 'Mã đơn vị hành chính',
        hint: 'đặt trong dấu nháy',
        example: '"04879"',
      }),
    era: z.enum(['old', 'new']).optional().meta({ label: 'Mã cũ hay mới' }),
    now: z
      .string()
      .regex(/^\d{5}$/)
      .optional()
      .meta({ label: 'Xã hiện nay' }),
    village: line('Xóm').optional(),
    source: source.optional(),
  })
  .meta({ label: 'Nơi làm' });

/** Who says so: an official text, the producer, the press, or nobody we could verify. */
export const sources = z
  .array(
    z.strictObject({
      id: z.string().regex(SLUG).meta({ label: 'Mã nguồn', example: 'tin-2023' }),
      kind: z.enum(['document', 'producer', 'press', 'unverified']).meta({ label: 'Loại nguồn' }),
      title: line('Tên nguồn'),
      publisher: line('Nơi đăng').optional(),
      url: webAddress('Đường dẫn nguồn').optional(),
      on: partialDate('Ngày của nguồn').optional(),
      quote: line('Trích nguyên văn').optional(),
      note: line('Ghi chú về nguồn').optional(),
    }),
  )
  .default([])
  .meta({ label: 'Các nguồn' });

/** Photo kinds differ by who validates the file: Astro reads pictures, plain Node takes the path. */
export const photos = <Image extends z.ZodType>(image: () => Image) =>
  z
    .array(
      z.strictObject({
        file: image(),
        alt: line('Mô tả ảnh cho người không nhìn thấy'),
        credit: line('Người chụp'),
        on: partialDate('Ngày chụp'),
        permission: line('Ai cho phép đăng, khi nào'),
      }),
    )
    .default([])
    .meta({ label: 'Ảnh' });

/** What only the host of a schema can make: Astro's picture reader, or a plain path elsewhere. */
export interface SchemaTools<Image extends z.ZodType> {
  image: () => Image;
}
