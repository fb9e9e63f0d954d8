import { z } from 'astro/zod';
import { SLUG } from '../fields.ts';

/**
 * The small shapes of the published data. `title` is the Vietnamese label and `description` the
 * English one: JSON Schema, data dictionary and spreadsheets all read them from here.
 */

/** Names a field for people of both languages. */
export const labelled = <Schema extends z.ZodType>(schema: Schema, vi: string, en: string) =>
  schema.meta({ title: vi, description: en });

/** A text that is not empty. */
export const words = (vi: string, en: string) => labelled(z.string().min(1), vi, en);

/** A text in Vietnamese, and in English once it has been translated. */
export const text = (vi: string, en: string) =>
  labelled(
    z.strictObject({
      vi: words('tiếng Việt', 'Vietnamese'),
      en: words('tiếng Anh', 'English').optional(),
    }),
    vi,
    en,
  );

/** A value of a fixed list: its code, and its words in both languages. */
export const term = <const Codes extends readonly string[]>(codes: Codes, vi: string, en: string) =>
  labelled(
    z.strictObject({
      code: labelled(z.enum(codes), 'mã', 'code'),
      vi: words('tiếng Việt', 'Vietnamese'),
      en: words('tiếng Anh', 'English'),
    }),
    vi,
    en,
  );

/** A calendar date. */
export const day = (vi: string, en: string) => labelled(z.iso.date(), vi, en);

/** A date known to the day, month or year only. */
export const partialDay = (vi: string, en: string) =>
  labelled(z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/), vi, en);

/** The stable name of an entry: the last part of its address. */
export const id = (vi: string, en: string) => labelled(z.string().regex(SLUG), vi, en);

/** An address on the web. */
export const address = (vi: string, en: string) => labelled(z.url(), vi, en);

export const amount = (vi: string, en: string) => labelled(z.number(), vi, en);

export const yesNo = (vi: string, en: string) => labelled(z.boolean(), vi, en);

/** Months 1–12. */
export const months = (vi: string, en: string) => labelled(z.array(z.int().min(1).max(12)), vi, en);

export const list = <Item extends z.ZodType>(item: Item, vi: string, en: string) =>
  labelled(z.array(item), vi, en);

/** Which of the record's own `sources` says so. */
export const said = words('Nguồn, là mã trong sources', 'Source: an id in sources').optional();

/** Another entry, by its stable name. */
export const entry = (vi: string, en: string) =>
  labelled(z.strictObject({ id: id('mã', 'id'), name: text('tên', 'name') }), vi, en);

/** A sentence with its date and source. */
export const statement = {
  text: text('Câu', 'Sentence'),
  on: partialDay('Thời điểm', 'As of').optional(),
  source: said,
};

export const statements = (vi: string, en: string) => list(z.strictObject(statement), vi, en);

export const statementIf = (vi: string, en: string) =>
  labelled(z.strictObject(statement), vi, en).optional();

/** A number of things, or from–to. */
export const counted = (vi: string, en: string) =>
  labelled(
    z.strictObject({
      value: amount('số', 'number'),
      max: amount('nhiều nhất', 'at most').optional(),
      note: text('ghi chú', 'note').optional(),
      on: partialDay('thời điểm', 'as of').optional(),
      source: said,
    }),
    vi,
    en,
  ).optional();

/** A place on the map of today and on the one before. */
export const place = labelled(
  z.strictObject({
    text: text('cả câu', 'in words'),
    hamlet: words('xóm', 'hamlet').optional(),
    communeCode: words('mã xã hiện nay', 'code of the commune of today').optional(),
    commune: words('xã hiện nay', 'commune of today').optional(),
    oldUnitCode: words('mã đơn vị cũ', 'code of the former unit').optional(),
    oldUnit: words('đơn vị cũ', 'former unit').optional(),
    source: said,
  }),
  'Nơi',
  'Place',
).optional();

/** What a maker or village agreed to have published; nobody else's. */
export const contact = labelled(
  z.strictObject({
    phone: words('điện thoại', 'phone').optional(),
    zalo: words('Zalo', 'Zalo').optional(),
    email: words('thư điện tử', 'e-mail').optional(),
    website: address('trang web', 'website').optional(),
    facebook: address('Facebook', 'Facebook').optional(),
    address: words('địa chỉ', 'address').optional(),
    on: day('ngày đồng ý', 'day of consent').optional(),
  }),
  'Liên hệ, chỉ khi đã đồng ý công bố',
  'Contact, only with recorded consent',
).optional();

/** What every record begins and ends with. */
export const common = {
  id: id('Mã, không đổi', 'Stable id'),
  page: labelled(
    z.strictObject({
      vi: address('tiếng Việt', 'Vietnamese'),
      en: address('tiếng Anh', 'English'),
    }),
    'Trang',
    'Page',
  ),
};

export const sources = list(
  z.strictObject({
    id: id('Mã nguồn', 'Source id'),
    kind: term(['document', 'producer', 'press', 'unverified'], 'Loại nguồn', 'Kind of source'),
    title: words('Tên nguồn', 'Title'),
    publisher: words('Nơi đăng', 'Publisher').optional(),
    url: address('Đường dẫn', 'Address').optional(),
    on: partialDay('Ngày của nguồn', 'Date of the source').optional(),
    quote: words('Trích nguyên văn', 'Quote').optional(),
    note: text('Ghi chú', 'Note').optional(),
  }),
  'Các nguồn',
  'Sources',
);
