import { z } from 'astro/zod';
import type { RawContent, RawEntry } from '../../src/catalogue/raw.ts';
import { type ContentFile, readContent } from '../../src/check/read.ts';
import { contradictionSchema } from '../../src/schema/contradiction.ts';
import { isDraft } from '../../src/schema/draft.ts';
import { fairSchema } from '../../src/schema/fair.ts';
import { dataFiles, type Kind } from '../../src/schema/index.ts';
import { producerSchema } from '../../src/schema/producer.ts';
import { productSchema } from '../../src/schema/product.ts';
import { decisionSchema, newsSchema, pageSchema } from '../../src/schema/text.ts';
import { translationSchema } from '../../src/schema/translation.ts';
import { routeSchema, villageSchema } from '../../src/schema/village.ts';

/** Pictures as Astro gives them, but for their sizes, which need the file to be opened. */
const tools = {
  image: () =>
    z.string().transform((src) => ({ src, width: 1, height: 1, format: 'jpg' as const })),
};

/**
 * A content folder as the catalogue receives it, without Astro: running text stands in one
 * paragraph as it was written, and a picture is its path. Drafts are left out.
 * @throws when an entry is not valid; the check tells where and why
 */
export const readRawContent = async (dir: string): Promise<RawContent> => {
  const { files } = await readContent(dir);
  const english = new Map(
    files.filter((file) => file.translation).map((file) => [folderOf(file), file]),
  );
  const data = (name: string): unknown => files.find((file) => file.kind === name)?.data;
  const entries = <S extends z.ZodType>(kind: Kind, schema: S) =>
    files
      .filter((file) => file.kind === kind && !file.translation && !isDraft(file.data))
      .map((file) => ({
        slug: file.slug,
        data: schema.parse(file.data),
        html: paragraph(file),
        text: file.body,
        english: englishOf(english.get(folderOf(file))),
      }));
  return {
    site: dataFiles.site.parse(data('site')),
    places: dataFiles.places.parse(data('places')),
    taxonomy: dataFiles.taxonomy.parse(data('taxonomy')),
    products: entries('products', productSchema(tools)),
    producers: entries('producers', producerSchema(tools)),
    villages: entries('villages', villageSchema(tools)),
    routes: entries('routes', routeSchema(tools)),
    fairs: entries('fairs', fairSchema(tools)),
    news: entries('news', newsSchema(tools)),
    decisions: entries('decisions', decisionSchema(tools)),
    pages: entries('pages', pageSchema(tools)),
    contradictions: entries('contradictions', contradictionSchema(tools)),
  };
};

const paragraph = (file: ContentFile): string =>
  file.body.trim() === '' ? '' : `<p>${file.body.trim()}</p>`;

const folderOf = ({ kind, slug }: ContentFile): string => `${kind}/${slug}`;

const englishOf = (file: ContentFile | undefined): RawEntry<Kind>['english'] =>
  file && {
    data: translationSchema.parse(file.data),
    html: paragraph(file),
    text: file.body,
  };
