import { getCollection, getEntry } from 'astro:content';
import { buildDate, contentDir } from '../env.ts';
import { lastChanges } from '../history/git.ts';
import { productRevisions } from '../history/products.ts';
import type { Locale } from '../i18n/locale.ts';
import { joinCatalogue } from './catalogue.ts';
import type { Catalogue } from './model.ts';
import type { RawContent, Translation } from './raw.ts';
import { watched } from './reads.ts';

/**
 * The one door to Astro's content. Everything is loaded once per build: a query clones all its
 * entries, so asking from page bodies would cost pages × entries.
 */

interface Stored<Data> {
  id: string;
  data: Data;
  body?: string;
  rendered?: { html: string };
}

type Published<Data> = Exclude<Data, { draft: true }>;

const isPublished = <Data extends { draft: boolean }>(
  entry: Stored<Data>,
): entry is Stored<Published<Data>> => !entry.data.draft;

/** Puts translations beside their originals and leaves drafts out. */
const pair = <Data extends { draft: boolean }>(
  originals: readonly Stored<Data>[],
  translations: readonly Stored<Translation>[],
) => {
  const english = new Map(translations.map((entry) => [entry.id, entry]));
  return originals.filter(isPublished<Data>).map((entry) => {
    const translated = english.get(entry.id);
    return {
      slug: entry.id,
      data: entry.data,
      html: entry.rendered?.html ?? '',
      text: entry.body ?? '',
      english: translated && {
        data: translated.data,
        html: translated.rendered?.html ?? '',
        text: translated.body,
      },
    };
  });
};

const load = async (): Promise<RawContent> => {
  const [site, places, taxonomy] = await Promise.all([
    getEntry('site', 'site'),
    getEntry('places', 'places'),
    getEntry('taxonomy', 'taxonomy'),
  ]);
  if (!site || !places || !taxonomy) {
    throw new Error('The content folder needs site.yaml, places.yaml and taxonomy.yaml.');
  }
  return {
    revisions: productRevisions(contentDir()),
    changed: lastChanges(contentDir(), /\/index\.md$/),
    site: site.data,
    places: places.data,
    taxonomy: taxonomy.data,
    products: pair(await getCollection('products'), await getCollection('productsEn')),
    producers: pair(await getCollection('producers'), await getCollection('producersEn')),
    villages: pair(await getCollection('villages'), await getCollection('villagesEn')),
    routes: pair(await getCollection('routes'), await getCollection('routesEn')),
    fairs: pair(await getCollection('fairs'), await getCollection('fairsEn')),
    news: pair(await getCollection('news'), await getCollection('newsEn')),
    decisions: pair(await getCollection('decisions'), await getCollection('decisionsEn')),
    pages: pair(await getCollection('pages'), await getCollection('pagesEn')),
    contradictions: pair(
      await getCollection('contradictions'),
      await getCollection('contradictionsEn'),
    ),
  };
};

let loaded: Promise<RawContent> | undefined;
const joined = new Map<Locale, Promise<Catalogue>>();

/** The catalogue in a language, for the day of the build; joined once. */
export const catalogue = (locale: Locale): Promise<Catalogue> => {
  loaded ??= load();
  const raw = loaded;
  const known = joined.get(locale);
  if (known) return known;
  const fresh = raw.then((content) => watched(joinCatalogue(content, locale, buildDate())));
  joined.set(locale, fresh);
  return fresh;
};
