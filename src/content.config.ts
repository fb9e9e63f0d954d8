import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { dataFile, entryFiles, madeOnce } from './build/content.ts';
import { showsDrafts } from './env.ts';
import { draftOf } from './schema/draft.ts';
import { dataFiles, type Kind, kinds } from './schema/index.ts';
import { translationSchema } from './schema/translation.ts';

// Binds schemas to folders; no logic.

const originals = (kind: Kind) => entryFiles(kind, 'index.md');

const translated = (kind: Kind) =>
  defineCollection({ loader: entryFiles(kind, 'en.md'), schema: translationSchema });

/** In a preview a draft that is whole counts as published; what is not whole stays a draft. */
const previewed = (data: unknown): unknown =>
  showsDrafts() && typeof data === 'object' && data !== null ? { ...data, draft: false } : data;

/** A published entry must be whole; a draft may not be. */
const orDraft = <Shape extends z.ZodRawShape>(schema: z.ZodObject<Shape, z.core.$strict>) =>
  z.union([z.preprocess(previewed, schema), draftOf(schema)]);

export const collections = {
  products: defineCollection({
    loader: originals('products'),
    schema: madeOnce((tools) => orDraft(kinds.products.schema(tools))),
  }),
  productsEn: translated('products'),
  producers: defineCollection({
    loader: originals('producers'),
    schema: madeOnce((tools) => orDraft(kinds.producers.schema(tools))),
  }),
  producersEn: translated('producers'),
  villages: defineCollection({
    loader: originals('villages'),
    schema: madeOnce((tools) => orDraft(kinds.villages.schema(tools))),
  }),
  villagesEn: translated('villages'),
  routes: defineCollection({
    loader: originals('routes'),
    schema: madeOnce((tools) => orDraft(kinds.routes.schema(tools))),
  }),
  routesEn: translated('routes'),
  fairs: defineCollection({
    loader: originals('fairs'),
    schema: madeOnce((tools) => orDraft(kinds.fairs.schema(tools))),
  }),
  fairsEn: translated('fairs'),
  news: defineCollection({
    loader: originals('news'),
    schema: madeOnce((tools) => orDraft(kinds.news.schema(tools))),
  }),
  newsEn: translated('news'),
  decisions: defineCollection({
    loader: originals('decisions'),
    schema: madeOnce((tools) => orDraft(kinds.decisions.schema(tools))),
  }),
  decisionsEn: translated('decisions'),
  pages: defineCollection({
    loader: originals('pages'),
    schema: madeOnce((tools) => orDraft(kinds.pages.schema(tools))),
  }),
  pagesEn: translated('pages'),
  contradictions: defineCollection({
    loader: originals('contradictions'),
    schema: madeOnce((tools) => orDraft(kinds.contradictions.schema(tools))),
  }),
  contradictionsEn: translated('contradictions'),
  site: defineCollection({ loader: dataFile('site'), schema: dataFiles.site }),
  places: defineCollection({ loader: dataFile('places'), schema: dataFiles.places }),
  taxonomy: defineCollection({ loader: dataFile('taxonomy'), schema: dataFiles.taxonomy }),
};
