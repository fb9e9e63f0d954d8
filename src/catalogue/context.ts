import { bareName, type OldUnit, readPlace } from '../domain/places.ts';
import { hasVietnamese, withSiteLinks } from '../domain/text/index.ts';
import { originalMark, translationState } from '../domain/translation.ts';
import { basePath } from '../env.ts';
import { href } from '../i18n/href.ts';
import { fill, type Locale, type Phrase, words } from '../i18n/index.ts';
import { placeInside, placeName } from '../i18n/place-name.ts';
import type { EntryData, Kind } from '../schema/index.ts';
import type {
  Body,
  CommuneRef,
  Entry,
  Photo,
  PlaceView,
  Source,
  Sourced,
  TranslationView,
} from './model.ts';
import type { RawContent, RawData, RawEntry } from './raw.ts';
import { sourceMark } from './source-mark.ts';

/** What every mapping needs to know: the language, the day, and the content it may look things up in. */
export interface Context {
  locale: Locale;
  today: string;
  raw: RawContent;
}

/** Helpers bound to one entry: its translated terms and its numbered sources. */
export interface EntryContext extends Context {
  say(text: string): Phrase;
  sayIf(text: string | undefined): Phrase | undefined;
  source(id: string | undefined): Source | undefined;
  sourced(text: string, source: string, on?: string): Sourced;
  sources: readonly Source[];
}

type AnyEntry = RawEntry<Kind>;
type SourceData = EntryData<'products'>['sources'];

/** Binds the context to an entry. */
export const entryContext = (
  context: Context,
  raw: Pick<AnyEntry, 'english'> & { data: { sources: SourceData } },
): EntryContext => {
  const terms = raw.english?.data.terms ?? {};
  const say = (text: string): Phrase => {
    const english = context.locale === 'en' && Object.hasOwn(terms, text) ? terms[text] : undefined;
    return english ? { text: english, lang: 'en' } : { text, lang: 'vi' };
  };
  const sayIf = (text: string | undefined) => (text === undefined ? undefined : say(text));
  const sources = raw.data.sources.map((source, index): Source => {
    const meaning = say(source.title);
    return {
      ...source,
      n: index + 1,
      lang: languageOf(source.title),
      meaning:
        meaning.lang === context.locale && meaning.text !== source.title ? meaning.text : undefined,
      publisher: source.publisher === undefined ? undefined : named(source.publisher, say),
      note: sayIf(source.note),
    };
  });
  const source = (id: string | undefined): Source | undefined => sources.find((s) => s.id === id);
  return {
    ...context,
    sources,
    say,
    sayIf,
    source,
    sourced: (text, id, on) => ({ phrase: say(text), on, source: source(id) }),
  };
};

/** A name that need not be translated is in the language of its letters. */
const named = (name: string, say: (text: string) => Phrase): Phrase => {
  const said = say(name);
  return said.text === name ? { text: name, lang: languageOf(name) } : said;
};

const languageOf = (text: string): Locale => (hasVietnamese(text) ? 'vi' : 'en');

/** Name of an entry in the context's language: the translated one, or the Vietnamese as it is. */
export const nameOf = (
  locale: Locale,
  english: AnyEntry['english'],
  vietnamese: string,
): Phrase => {
  const translated = locale === 'en' ? (english?.data.name ?? english?.data.title) : undefined;
  return translated ? { text: translated, lang: 'en' } : { text: vietnamese, lang: 'vi' };
};

/** The parts every entry shares. */
export const entryBase = (
  context: EntryContext,
  raw: Pick<AnyEntry, 'slug' | 'html' | 'text' | 'english'>,
  texts: { name: string; summary: string; href: string },
): Entry => {
  const summary = context.locale === 'en' ? raw.english?.data.summary : undefined;
  return {
    slug: raw.slug,
    href: texts.href,
    name: nameOf(context.locale, raw.english, texts.name),
    summary: summary ? { text: summary, lang: 'en' } : { text: texts.summary, lang: 'vi' },
    sources: context.sources,
    body: bodyOf(context, raw),
    translation: translationOf(context, raw, texts),
  };
};

/** How the English stands to the Vietnamese; nothing to say in Vietnamese. */
export const translationOf = (
  { locale }: Context,
  { english, text }: Pick<AnyEntry, 'text' | 'english'>,
  { name, summary }: { name: string; summary?: string },
): TranslationView | undefined => {
  if (locale === 'vi') return undefined;
  const mark = originalMark({ name, summary, body: text });
  return {
    state: translationState(english?.data, mark),
    on: english?.data.translatedOn,
    mark,
  };
};

const bodyOf = (
  context: EntryContext,
  raw: Pick<AnyEntry, 'html' | 'text' | 'english'>,
): Body | undefined => {
  const english = context.locale === 'en' ? raw.english : undefined;
  const translated = english !== undefined && english.html.trim() !== '';
  const { html, text } = translated ? english : raw;
  if (html.trim() === '') return undefined;
  return {
    html: withLinks(html, context),
    markdown: text && withSiteLinks(text, (address) => basePath() + address.slice(1)),
    lang: translated ? 'en' : 'vi',
  };
};

/** Turns [^id] into the mark of the source, and gives links within the site the base path. */
const withLinks = (html: string, { sources, locale }: EntryContext): string =>
  html
    .replace(/\s*\[\^([^\]\s]+)\]/g, (mark, id: string) => {
      const source = sources.find((candidate) => candidate.id === id);
      return source ? sourceMark(source, locale) : mark;
    })
    .replaceAll('href="/', `href="${basePath()}`);

/** Photos with their words in the context's language. */
export const photosOf = (context: EntryContext, photos: RawData<'products'>['photos']): Photo[] =>
  photos.map(({ file, alt, ...rest }) => ({
    image: file,
    alt: context.say(alt),
    ...rest,
  }));

/** Link to a commune's page. */
export const communeRef = (
  context: Context,
  commune: { code: string; slug: string; name: string },
): CommuneRef => ({
  code: commune.code,
  slug: commune.slug,
  name: placeName(commune.name, context.locale),
  official: commune.name,
  href: href('commune', context.locale, { slug: commune.slug }),
});

/** How a unit is called inside a sentence: “A”, but “thị trấn B” and “xã B” where names meet. */
const unitName = (unit: OldUnit, locale: Locale): string =>
  unit.name.startsWith('Xã ') ? bareName(unit.name) : placeInside(unit.name, locale);

/**
 * Words a place on both maps: “xóm A, B, nay thuộc xã C, tỉnh D”.
 * @throws when the code names no place; the check refuses such content before the build
 */
export const placeOf = (
  context: EntryContext,
  origin: NonNullable<EntryData<'products'>['origin']>,
): PlaceView => {
  const { locale } = context;
  const { communes, province } = context.raw.places;
  const place = readPlace(origin, communes);
  if (typeof place === 'string') throw new Error(`Place ${origin.unit} is ${place}.`);
  const { village, oldUnit } = place;
  const short = placeShort(oldUnit, place.commune?.name, locale);
  const hamlet = village && placeName(village, locale);
  return {
    short,
    full: [hamlet, short, placeInside(province.name, locale)].filter(Boolean).join(', '),
    commune: place.commune && communeRef(context, place.commune),
    oldUnit: oldUnit && { code: oldUnit.code, name: placeName(oldUnit.name, locale) },
    village: hamlet,
    official: [village, oldUnit?.name, place.commune?.name].filter((name) => name !== undefined),
    source: context.source(origin.source),
  };
};

const placeShort = (
  old: OldUnit | undefined,
  today: string | undefined,
  locale: Locale,
): string => {
  const t = words(locale).place;
  const commune = today === undefined ? '' : placeInside(today, locale);
  if (!old) return commune;
  if (today === undefined) return fill(t.split, { old: unitName(old, locale) });
  // A commune that kept its name and grew is told once.
  if (old.name === today) return commune;
  return fill(t.today, { old: unitName(old, locale), commune });
};
