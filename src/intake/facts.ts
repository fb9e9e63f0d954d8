import { rankOn, type Term } from '../domain/recognition.ts';
import { foldedKey } from '../domain/text/index.ts';
import type { Fields } from './entry.ts';

/** What tells which of the ranks of a product counts. */
export interface Clock {
  /** ISO day in Vietnam. */
  today: string;
  term: Term;
}

/** A fact of which a row tells several columns. It has one source, so it is taken over whole. */
export interface Fact {
  /** Where a new entry holds it; `0` is the one item of a list that a row tells. */
  at: string;
  /** Keys that tell something new only together. */
  whole: readonly string[];
  /** Keys it may do without, whose change is one of the whole: the same sum for a kg is another price. */
  along?: readonly string[];
  /** Key of the day it is told of. */
  day?: string;
  /** Keys that say which item is meant, and never change. */
  names?: readonly string[];
  /** Whether it is a list that only grows: what was true on a day stays so. */
  history?: boolean;
  /** The items of an entry that a row may speak of. */
  meant: (items: readonly Fields[], told: Fields, clock: Clock) => readonly Fields[];
}

/** How a text is written does not matter: 500g is 500 g. */
const isNamed = (written: unknown, told: unknown): boolean =>
  foldedKey(String(written)).replaceAll(' ', '') === foldedKey(String(told)).replaceAll(' ', '');

const PACK_NAMES = ['kind', 'net', 'gtin'] as const;

/** The packs that a row names, else those that may bear what it names. */
const packsNamed = (packs: readonly Fields[], told: Fields): readonly Fields[] => {
  const names = PACK_NAMES.filter((key) => told[key] !== undefined);
  const exact = packs.filter((pack) => names.every((key) => isNamed(pack[key], told[key])));
  return exact.length > 0
    ? exact
    : packs.filter((pack) =>
        names.every((key) => pack[key] === undefined || isNamed(pack[key], told[key])),
      );
};

const rankThatCounts = (items: readonly Fields[], { term, today }: Clock): readonly Fields[] => {
  const text = (value: unknown) => (value === undefined ? undefined : String(value));
  const ranks = items.map((item) => ({
    item,
    stars: Number(item.stars),
    decided: item.decision !== undefined,
    on: text(item.on),
    until: text(item.until),
    reportedOn: text(item.reportedOn),
    revokedOn: text(item.revokedOn),
  }));
  const rank = rankOn(ranks, term, today);
  return rank ? [rank.item] : [];
};

const only = (items: readonly Fields[]): readonly Fields[] => items;

export const FACTS: readonly Fact[] = [
  {
    at: 'status.0',
    whole: ['stage', 'on'],
    day: 'on',
    history: true,
    // Steps are written oldest first.
    meant: (items) => items.slice(-1),
  },
  {
    at: 'recognitions.0',
    whole: ['stars', 'decision', 'on'],
    day: 'on',
    history: true,
    meant: (items, _, clock) => rankThatCounts(items, clock),
  },
  {
    at: 'packs.0',
    whole: ['price', 'pricedOn'],
    along: ['priceTo', 'per'],
    day: 'pricedOn',
    names: PACK_NAMES,
    meant: packsNamed,
  },
  { at: 'contact.consent', whole: ['by', 'on', 'for'], day: 'on', meant: only },
  { at: 'origin', whole: ['unit'], meant: only },
  { at: 'members', whole: ['value'], meant: only },
];
