import type { Counted, PlaceView, Source, Sourced } from '../../catalogue/model.ts';
import type { PublishedContact } from '../../domain/consent.ts';
import { type Words, words } from '../../i18n/index.ts';
import type { Phrase } from '../../i18n/locale.ts';

/** The same thing in the catalogues of both languages. */
export interface Both<T> {
  vi: T;
  en: T;
}

/** A text as it is published: its English only where there is one. */
export const textOf = (vi: Phrase, en: Phrase) => ({
  vi: vi.text,
  ...(en.lang === 'en' && { en: en.text }),
});

export const textIf = (vi: Phrase | undefined, en: Phrase | undefined) =>
  vi && textOf(vi, en ?? vi);

/** Both languages of a list, item by item: they come from the same file. */
export const pairs = <T>(vi: readonly T[], en: readonly T[]): Both<T>[] =>
  vi.map((item, index) => ({ vi: item, en: en[index] ?? item }));

/** A code with its words in both languages. */
export const termOf = <Code extends string>(code: Code, pick: (all: Words) => string) => ({
  code,
  vi: pick(words('vi')),
  en: pick(words('en')),
});

/** A sentence with its date and source. */
const statementOf = ({ vi, en }: Both<Sourced>) => ({
  text: textOf(vi.phrase, en.phrase),
  on: vi.on,
  source: vi.source?.id,
});

export const statementIf = (vi: Sourced | undefined, en: Sourced | undefined) =>
  vi && statementOf({ vi, en: en ?? vi });

export const statementsOf = (vi: readonly Sourced[], en: readonly Sourced[]) =>
  pairs(vi, en).map(statementOf);

export const countedIf = (vi: Counted | undefined, en: Counted | undefined) =>
  vi && {
    value: vi.value,
    max: vi.max,
    note: textIf(vi.note, en?.note),
    on: vi.on,
    source: vi.source?.id,
  };

export const placeIf = (vi: PlaceView | undefined, en: PlaceView | undefined) =>
  vi && {
    text: { vi: vi.full, en: en?.full },
    hamlet: vi.village,
    communeCode: vi.commune?.code,
    commune: vi.commune?.name,
    oldUnitCode: vi.oldUnit?.code,
    oldUnit: vi.oldUnit?.name,
    source: vi.source?.id,
  };

/** What may be published of how to reach somebody, and since when it may. */
export const contactIf = ({
  contact,
  contactOn,
}: {
  contact?: PublishedContact;
  contactOn?: string;
}) => contact && { ...contact, on: contactOn };

/** The witnesses of a record; without their quotes where only bare facts may be told. */
export const sourcesOf = (vi: readonly Source[], en: readonly Source[], quotes = true) =>
  pairs(vi, en).map(({ vi: source, en: english }) => ({
    id: source.id,
    kind: termOf(source.kind, (all) => all.witness[source.kind]),
    title: source.title,
    publisher: source.publisher?.text,
    url: source.url,
    on: source.on,
    quote: quotes ? source.quote : undefined,
    note: textIf(source.note, english.note),
  }));

/** Addresses of an entry's pages. @param absolute makes a path of the site a full address */
export const pagesOf = (
  { vi, en }: Both<{ href: string }>,
  absolute: (path: string) => string,
) => ({ vi: absolute(vi.href), en: absolute(en.href) });

export const entryOf = ({ vi, en }: Both<{ slug: string; name: Phrase }>) => ({
  id: vi.slug,
  name: textOf(vi.name, en.name),
});

export const entryIf = <T extends { slug: string; name: Phrase }>(
  vi: T | undefined,
  en: T | undefined,
) => vi && entryOf({ vi, en: en ?? vi });

export const idsOf = (entries: readonly { slug: string }[]): string[] =>
  entries.map(({ slug }) => slug);
