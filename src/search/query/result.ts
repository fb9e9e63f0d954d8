import { fold } from '../../domain/text/fold.ts';
import { type Card, shownCard } from '../card.ts';
import type { SearchHead } from '../head.ts';
import type { Kind } from '../record.ts';
import { type KindOf, type Loaded, load } from './answer.ts';
import type { Source } from './collect.ts';
import { type Range, ranges } from './highlight.ts';
import { type Note, type Reading, textOf } from './reading.ts';
import { nearestSuggestions, type Suggested } from './suggest.ts';
import type { Understood } from './understand.ts';
import { asWritten } from './written.ts';

/** A result to show. Ranges mark the found words in the text they belong to. */
export interface Hit {
  readonly id: string;
  readonly kind: Kind;
  readonly url: string;
  readonly title: string;
  readonly titleRanges: readonly Range[];
  /** Another name of the thing, when more query words stand there than in the title. */
  readonly alias?: { readonly text: string; readonly ranges: readonly Range[] };
  readonly summaryRanges: readonly Range[];
  /** What is told of the thing beside that, when a query word stands nowhere else on the card. */
  readonly told?: { readonly text: string; readonly ranges: readonly Range[] };
  readonly card: Card;
}

export interface Group {
  readonly kind: Kind;
  readonly total: number;
  readonly hits: readonly Hit[];
}

export interface SearchResult {
  /** By kind, the kind with the best result first. */
  readonly groups: readonly Group[];
  /** The loaded results of all kinds, best first. */
  readonly hits: readonly Hit[];
  /** What was read as something else, to be shown with a way back. */
  readonly notes: readonly Note[];
  /** The whole query as it was read, when that is not how it was typed and something was found by it. */
  readonly readAs?: string;
  /** Words that the whole catalogue does not have; they were left out. */
  readonly unknownWords: readonly string[];
  readonly total: number;
  /** Row of every result in the index, best first; products come first in the index. */
  readonly rows: readonly number[];
  /** Names that look like the query, when nothing was found. */
  readonly nearest: readonly Suggested[];
  /** Loads further results of a kind. */
  readonly more: (kind: Kind, from: number, count: number) => Promise<Hit[]>;
}

/** Which kind lies at a row of the index. */
export const kindFinder = ({ kinds }: SearchHead): KindOf => {
  const ends: (readonly [kind: Kind, end: number])[] = [];
  for (const [kind, count] of kinds) ends.push([kind, (ends.at(-1)?.[1] ?? 0) + count]);
  return (row) => {
    const found = ends.find(([, end]) => row < end);
    if (!found) throw new Error(`No kind for row ${row} of the search index.`);
    return found[0];
  };
};

/** How many different words of a text were found. */
const wordsFound = (text: string, found: readonly Range[]): number =>
  new Set(found.map(([start, end]) => fold(text.slice(start, end).toLowerCase()))).size;

/** The reading with those of its words only that stand in none of the texts. */
const unseenIn = (texts: readonly string[], reading: Reading): Reading => {
  const parts = reading.words.map((word, index) => ({
    ...reading,
    words: [word],
    open: index === reading.words.length - 1 ? reading.open : undefined,
  }));
  const unseen = parts.filter((part) => texts.every((text) => ranges(text, part).length === 0));
  const open = unseen.at(-1)?.open;
  return { ...reading, words: unseen.flatMap(({ words }) => words), open };
};

const toHit = ({ card, told }: Loaded, kind: Kind, reading: Reading): Hit => {
  const titleRanges = ranges(card.title, reading);
  const inTitle = wordsFound(card.title, titleRanges);
  const alias = card.aliases
    .map((text) => ({ text, ranges: ranges(text, reading) }))
    .find((name) => wordsFound(name.text, name.ranges) > inTitle);
  const { id, url, title, summary = '' } = card;
  const unseen = unseenIn([title, alias?.text ?? '', summary], reading);
  const telling = told
    .map((text) => ({ text, ranges: ranges(text, unseen) }))
    .find((found) => found.ranges.length > 0);
  return {
    id,
    kind,
    url,
    title,
    titleRanges,
    ...(alias && { alias }),
    summaryRanges: ranges(summary, reading),
    ...(telling && { told: telling }),
    card,
  };
};

/** Results without a query, from the stored cards of rows: nothing is marked in them. */
export const plainHits = (
  cards: readonly unknown[],
  rows: readonly number[],
  head: SearchHead,
): Hit[] => {
  const kindOf = kindFinder(head);
  return rows.map((row, index) => {
    const card = shownCard(cards[index]);
    const { id, url, title } = card;
    return { id, kind: kindOf(row), url, title, titleRanges: [], summaryRanges: [], card };
  });
};

/** The typed words with those in their place as which they were read. */
const readAs = (typed: Reading, notes: readonly Note[]): string | undefined => {
  const asTyped = textOf(typed.words);
  const read = notes.reduce(
    (text, { from, to }) => ` ${text} `.replace(` ${from} `, to === '' ? ' ' : ` ${to} `).trim(),
    asTyped,
  );
  return read === asTyped ? undefined : read;
};

/** What is handed to the page. */
export const toResult = (
  { answer, unknown }: Understood,
  head: SearchHead,
  typed: Reading,
  source: Source,
): SearchResult => {
  const { reading, best, all } = answer;
  const kindOf = kindFinder(head);
  const hits = best.map((loaded) => toHit(loaded, kindOf(loaded.row), reading));
  const ofKind = (kind: Kind): number[] => all.filter((row) => kindOf(row) === kind);
  const groups = [...new Set(hits.map(({ kind }) => kind))].map((kind) => ({
    kind,
    total: ofKind(kind).length,
    hits: hits.filter((hit) => hit.kind === kind),
  }));
  const texts = best.flatMap((loaded) => loaded.texts);
  const notes = reading.notes.map((change) => asWritten(change, texts, reading));
  return {
    groups,
    hits,
    notes,
    readAs: all.length > 0 ? readAs(typed, notes) : undefined,
    unknownWords: unknown,
    total: all.length,
    rows: all,
    nearest: all.length > 0 ? [] : nearestSuggestions(typed, head.suggestions),
    more: (kind, from, count) =>
      Promise.all(
        ofKind(kind)
          .slice(from, from + count)
          .map(async (row) => toHit(await load(row, reading, source), kind, reading)),
      ),
  };
};
