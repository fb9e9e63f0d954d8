import { z } from 'astro/zod';
import { publishedDecision } from './decision.ts';
import { publishedFair } from './fair.ts';
import { address, amount, day, id, labelled, list, text, words } from './fields.ts';
import { publishedProducer } from './producer.ts';
import { publishedProduct } from './product.ts';
import { publishedVillage } from './village.ts';

/**
 * The open data: one shape for every kind that is published. JSON, CSV, XLSX, data dictionary and
 * JSON Schema all follow from this table.
 */
export const published = {
  products: publishedProduct,
  producers: publishedProducer,
  villages: publishedVillage,
  fairs: publishedFair,
  decisions: publishedDecision,
} as const;

export type PublishedKind = keyof typeof published;

/** A record of a kind. */
export type Published<K extends PublishedKind> = z.output<(typeof published)[K]>;

/** What every file says of itself. */
const about = {
  $schema: address('Lược đồ của tệp', 'Schema of this file'),
  date: day('Ngày dữ liệu', 'Date of the data'),
  publisher: words('Nơi công bố', 'Publisher'),
  licence: labelled(
    z.strictObject({ name: words('tên', 'name'), url: address('đường dẫn', 'address') }),
    'Giấy phép',
    'Licence',
  ),
};

export type About = z.output<z.ZodObject<typeof about>>;

/** A file with all entries of a kind. */
export const collectionFile = (kind: PublishedKind) =>
  z.strictObject({ ...about, kind: z.literal(kind), items: z.array(published[kind]) });

/** A file with one entry. */
export const entryFile = (kind: PublishedKind) =>
  z.strictObject({ ...about, kind: z.literal(kind), item: published[kind] });

const ids = (vi: string, en: string) => list(id('Mã', 'Id'), vi, en);

const kindChanges = z.strictObject({
  added: ids('Mới có', 'Added'),
  removed: ids('Không còn', 'Removed'),
  changed: list(
    z.strictObject({
      id: id('Mã', 'Id'),
      fields: list(z.string(), 'Trường nào', 'Which fields'),
    }),
    'Đã đổi',
    'Changed',
  ),
});

/** What differs from an earlier version; `since` and `kinds` are left out when none was given. */
export const changesFile = z.strictObject({
  ...about,
  since: day('So với dữ liệu ngày', 'Compared with the data of').optional(),
  kinds: labelled(
    z.strictObject({
      products: kindChanges,
      producers: kindChanges,
      villages: kindChanges,
      fairs: kindChanges,
      decisions: kindChanges,
    }),
    'Thay đổi theo loại',
    'Changes by kind',
  ).optional(),
});

export type Changes = z.output<typeof changesFile>;

/** Places as GeoJSON (RFC 7946): only coordinates that a source gives. */
export const placesFile = z.strictObject({
  ...about,
  type: z.literal('FeatureCollection'),
  features: z.array(
    z.strictObject({
      type: z.literal('Feature'),
      id: words('Mã', 'Id'),
      bbox: z.array(z.number()).length(4).optional(),
      geometry: z.strictObject({
        type: z.literal('Point'),
        coordinates: labelled(
          z.array(z.number()).length(2),
          'kinh độ, vĩ độ',
          'longitude, latitude',
        ),
      }),
      properties: z.strictObject({
        kind: z.enum(['village', 'commune']),
        name: text('Tên', 'Name'),
        page: address('Trang', 'Page'),
        code: words('Mã đơn vị hành chính', 'Unit code').optional(),
        areaKm2: amount('Diện tích (km²)', 'Area (km²)').optional(),
        people: amount('Dân số', 'Population').optional(),
        sources: list(
          z.strictObject({
            title: words('Tên nguồn', 'Title'),
            url: address('Đường dẫn', 'Address').optional(),
            on: words('Ngày', 'Date').optional(),
          }),
          'Nguồn của toạ độ',
          'Sources of the coordinates',
        ),
      }),
    }),
  ),
});

export type Places = z.output<typeof placesFile>;
