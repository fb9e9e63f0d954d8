import type { z } from 'astro/zod';
import type { RawContent, RawEntry } from '../../src/catalogue/raw.ts';
import { type ContentFile, readContent } from '../../src/check/read.ts';
import { contradictionSchema } from '../../src/schema/contradiction.ts';
import { fairSchema } from '../../src/schema/fair.ts';
import { dataFiles, type Kind, plainTools } from '../../src/schema/index.ts';
import { producerSchema } from '../../src/schema/producer.ts';
import { productSchema } from '../../src/schema/product.ts';
import { decisionSchema, newsSchema, pageSchema } from '../../src/schema/text.ts';
import { translationSchema } from '../../src/schema/translation.ts';
import { routeSchema, villageSchema } from '../../src/schema/village.ts';

/**
 * A content folder as the catalogue receives it, without Astro: running text stands in one
 * paragraph as it was written, and pictures are left out.
 */
export const readRawContent = async (dir: string): Promise<RawContent> => {
  const { files } = await readContent(dir);
  const data = (name: string): unknown => files.find((file) => file.kind === name)?.data;
  const entries = <S extends z.ZodType>(kind: Kind, schema: S) =>
    files
      .filter((file) => file.kind === kind && !file.translation)
      .map((file) => ({
        slug: file.slug,
        data: schema.parse(file.data),
        html: paragraph(file),
        english: englishOf(file, files),
      }));
  return {
    site: dataFiles.site.parse(data('site')),
    places: dataFiles.places.parse(data('places')),
    taxonomy: dataFiles.taxonomy.parse(data('taxonomy')),
    products: entries('products', productSchema(plainTools)).map(withoutPhotos),
    producers: entries('producers', producerSchema(plainTools)).map(withoutPhotos),
    villages: entries('villages', villageSchema(plainTools)).map(withoutPhotos),
    routes: entries('routes', routeSchema(plainTools)).map(withoutPhotos),
    fairs: entries('fairs', fairSchema(plainTools)).map(withoutPhotos),
    news: entries('news', newsSchema(plainTools)).map(withoutPhotos),
    decisions: entries('decisions', decisionSchema(plainTools)),
    pages: entries('pages', pageSchema(plainTools)),
    contradictions: entries('contradictions', contradictionSchema(plainTools)),
  };
};

const paragraph = (file: ContentFile): string =>
  file.body.trim() === '' ? '' : `<p>${file.body.trim()}</p>`;

const englishOf = (
  original: ContentFile,
  files: readonly ContentFile[],
): RawEntry<Kind>['english'] => {
  const english = files.find(
    (file) => file.translation && file.kind === original.kind && file.slug === original.slug,
  );
  return english && { data: translationSchema.parse(english.data), html: paragraph(english) };
};

const withoutPhotos = <Data extends object>(
  entry: { data: Data } & Omit<RawEntry<Kind>, 'data'>,
) => ({
  ...entry,
  data: { ...entry.data, photos: [] },
});
