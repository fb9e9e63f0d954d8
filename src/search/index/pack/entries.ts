import { array, putArray, putNumber, text } from '../../cbor.ts';
import type { Searched } from '../searched.ts';
import { type Lexicon, type Reading, USUAL_WEIGHT } from './lexicon.ts';

/** A word of the index with everything the index says of it. */
export interface Entry {
  readonly word: string;
  readonly content: Uint8Array;
}

/** A place where a term stands: in a text with a weight, in a name by its field. */
interface Sighting {
  readonly term: number;
  readonly group: number;
  readonly place: number;
}

/** The records in which a term is found, as they go into the index. */
interface Found {
  records: number;
  last: number;
  readonly bytes: number[];
}

/** Sightings by term, so that each has its own in one run, in the order in which they are written. */
const sighted = (
  words: readonly string[],
  { readings }: Lexicon,
  groupOf: (reading: Reading) => number,
): Sighting[] =>
  words.flatMap((word, place) =>
    (readings.get(word) ?? []).map((reading) => ({
      term: reading.term,
      group: groupOf(reading),
      place,
    })),
  );

const inOrder = (a: Sighting, b: Sighting): number =>
  a.term - b.term || a.group - b.group || a.place - b.place;

/** Term → its places as the index tells them: a negative number says which group begins. */
const placesByTerm = (sightings: Sighting[], usual?: number): Map<number, number[]> => {
  const found = new Map<number, number[]>();
  let [places, group, last]: [number[], number | undefined, number] = [[], usual, 0];
  let term = -1;
  for (const sighting of sightings.sort(inOrder)) {
    if (sighting.term !== term) {
      [places, group, last] = [[], usual, 0];
      term = sighting.term;
      found.set(term, places);
    }
    if (sighting.group !== group) {
      group = sighting.group;
      last = 0;
      places.push(-group - 1);
    }
    places.push(sighting.place - last);
    last = sighting.place;
  }
  return found;
};

const putNumbers = (bytes: number[], numbers: readonly number[]): void => {
  putArray(bytes, numbers.length);
  for (const number of numbers) putNumber(bytes, number);
};

/** The records in which a term is found, as an item of the index. */
const item = ({ records, bytes }: Found): Uint8Array => {
  const start: number[] = [];
  putArray(start, records);
  const whole = new Uint8Array(start.length + bytes.length);
  whole.set(start);
  whole.set(bytes, start.length);
  return whole;
};

/** What is told counts little, and its places not at all: one for all of them packs best. */
const toldWeight = ({ weight }: Reading): number => Math.ceil(weight / 8);

/**
 * The entries of Pagefind's index of a catalogue, byte for byte as Pagefind writes them: a record has
 * the readings of its words. Pagefind itself takes every record apart, writes its text and packs it:
 * for thousands of records that is most of the time of a build of the search.
 */
export const entriesOf = (catalogue: readonly Searched[], lexicon: Lexicon): Entry[] => {
  const found = new Map<number, Found>();
  for (const [row, { content, told = [], names }] of catalogue.entries()) {
    const inText = placesByTerm(
      [
        ...sighted(content, lexicon, ({ weight }) => weight),
        ...sighted(told, lexicon, toldWeight).map((sighting) => ({ ...sighting, place: 0 })),
      ],
      USUAL_WEIGHT,
    );
    const inNames = placesByTerm(
      names.flatMap((words, field) => sighted(words, lexicon, () => field)),
    );
    for (const term of new Set([...inText.keys(), ...inNames.keys()])) {
      const before = found.get(term) ?? { records: 0, last: 0, bytes: [] };
      putArray(before.bytes, 3);
      putNumber(before.bytes, row - before.last);
      putNumbers(before.bytes, inText.get(term) ?? []);
      putNumbers(before.bytes, inNames.get(term) ?? []);
      before.records++;
      before.last = row;
      found.set(term, before);
    }
  }
  // Forms of a word in the order in which they were first found.
  const forms = new Map<string, Uint8Array[]>();
  for (const [term, records] of found) {
    const { word, form } = lexicon.terms[term] ?? {};
    if (word === undefined || form === undefined) continue;
    const known = forms.get(word) ?? [];
    known.push(array([text(form), item(records)]));
    forms.set(word, known);
  }
  const none: Found = { records: 0, last: 0, bytes: [] };
  return lexicon.terms.flatMap(({ word, form }, term) => {
    if (form !== undefined) return [];
    const content = array([
      text(word),
      item(found.get(term) ?? none),
      array(forms.get(word) ?? []),
    ]);
    return [{ word, content }];
  });
};
