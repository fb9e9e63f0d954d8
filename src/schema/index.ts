import { z } from 'astro/zod';
import { contradictionSchema } from './contradiction.ts';
import { fairSchema } from './fair.ts';
import type { SchemaTools } from './fields.ts';
import { producerSchema } from './producer.ts';
import { productSchema } from './product.ts';
import { placesSchema, siteSchema } from './site.ts';
import { taxonomySchema } from './taxonomy.ts';
import { decisionSchema, newsSchema, pageSchema } from './text.ts';
import { translationSchema } from './translation.ts';
import { routeSchema, villageSchema } from './village.ts';

/**
 * Everything staff may write: one folder per kind, one schema per folder. The types, the check,
 * the form and the published JSON Schema all start from this table.
 */
export const kinds = {
  products: { schema: productSchema, label: 'sản phẩm' },
  producers: { schema: producerSchema, label: 'chủ thể' },
  villages: { schema: villageSchema, label: 'điểm du lịch' },
  routes: { schema: routeSchema, label: 'tuyến' },
  fairs: { schema: fairSchema, label: 'hội chợ' },
  news: { schema: newsSchema, label: 'tin' },
  decisions: { schema: decisionSchema, label: 'văn bản' },
  pages: { schema: pageSchema, label: 'trang' },
  contradictions: { schema: contradictionSchema, label: 'chỗ nguồn nói khác nhau' },
} as const;

export type Kind = keyof typeof kinds;

/** Single files with data instead of entries. */
export const dataFiles = {
  site: siteSchema,
  places: placesSchema,
  taxonomy: taxonomySchema,
} as const;

export type DataFile = keyof typeof dataFiles;

/** Outside Astro a picture is its path. */
export const plainTools: SchemaTools<z.ZodString> = {
  image: () => z.string().min(1),
};

export const isKind = (name: string): name is Kind => Object.hasOwn(kinds, name);

/** Schemas of entries for those who need no picture reader; made once. */
export const entrySchemas = {
  products: productSchema(plainTools),
  producers: producerSchema(plainTools),
  villages: villageSchema(plainTools),
  routes: routeSchema(plainTools),
  fairs: fairSchema(plainTools),
  news: newsSchema(plainTools),
  decisions: decisionSchema(plainTools),
  pages: pageSchema(plainTools),
  contradictions: contradictionSchema(plainTools),
} as const satisfies Record<Kind, z.ZodType>;

/** The schema of an entry's `index.md`, or of its `en.md`. */
export const fileSchema = (kind: Kind, translation = false): z.ZodType =>
  translation ? translationSchema : entrySchemas[kind];

export type Site = z.output<typeof siteSchema>;
export type Places = z.output<typeof placesSchema>;
export type Taxonomy = z.output<typeof taxonomySchema>;

/** Front matter of a kind as the check sees it, pictures being paths. */
export type EntryData<K extends Kind> = z.output<ReturnType<(typeof kinds)[K]['schema']>>;
