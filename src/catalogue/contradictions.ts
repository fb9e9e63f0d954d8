import { keysOf } from '../domain/keys.ts';
import { href } from '../i18n/href.ts';
import { words } from '../i18n/index.ts';
import type { Phrase } from '../i18n/locale.ts';
import { type Context, entryContext, nameOf, translationOf } from './context.ts';
import type { Catalogue, Ref, Source, TranslationView } from './model.ts';
import type { RawData, RawEntry } from './raw.ts';
import { refTo } from './refs.ts';

export type ContradictionTopic = RawData<'contradictions'>['topic'];

/** Something the sources do not agree on, with who says what and what this site shows. */
export interface Contradiction {
  slug: string;
  /** Its place on the page of all contradictions. */
  href: string;
  name: Phrase;
  topic: ContradictionTopic;
  /** ISO day or part of it when it was noted. */
  on: string;
  sides: readonly { says: Phrase; by: readonly Source[] }[];
  shown: Phrase;
  /** Sources no side names. */
  others: readonly Source[];
  /** Whether each side names who takes it; otherwise `others` stand for the sides together. */
  attributed: boolean;
  about: readonly Ref[];
  communes: readonly string[];
  translation?: TranslationView;
}

/** Joins a contradiction with its witnesses and with the entries it is about. */
export const toContradiction = (
  context: Context,
  raw: RawEntry<'contradictions'>,
): Contradiction => {
  const { data } = raw;
  const entry = entryContext(context, raw);
  const named = new Set(data.sides.flatMap(({ by }) => by));
  return {
    slug: raw.slug,
    href: `${href('contradictions', context.locale)}#${raw.slug}`,
    name: nameOf(context.locale, raw.english, data.title),
    topic: data.topic,
    on: data.on,
    sides: data.sides.map(({ says, by }) => ({
      says: entry.say(says),
      by: by.flatMap((id) => entry.source(id) ?? []),
    })),
    shown: entry.say(data.shown),
    others: entry.sources.filter(({ id }) => !named.has(id)),
    attributed: data.sides.every(({ by }) => by.length > 0),
    about: [
      ...data.products.map((slug) => refTo(context, 'products', slug)),
      ...data.producers.map((slug) => refTo(context, 'producers', slug)),
      ...data.villages.map((slug) => refTo(context, 'villages', slug)),
    ],
    communes: data.communes,
    translation: translationOf(context, raw, { name: data.title }),
  };
};

/** All contradictions by what they are about, in the order of the interface; empty topics left out. */
export const contradictionsByTopic = ({
  contradictions,
  locale,
}: Pick<Catalogue, 'contradictions' | 'locale'>) =>
  keysOf(words(locale).contradictions.topics)
    .map((topic) => ({
      topic,
      items: contradictions.filter((contradiction) => contradiction.topic === topic),
    }))
    .filter(({ items }) => items.length > 0);

/** What the sources do not agree on about a thing; a commune is named by its code. */
export const contradictionsAbout = (
  { contradictions }: Pick<Catalogue, 'contradictions'>,
  thing: { href: string; code?: string },
): Contradiction[] =>
  contradictions.filter(
    ({ about, communes }) =>
      about.some(({ href: address }) => address === thing.href) ||
      (thing.code !== undefined && communes.includes(thing.code)),
  );
