import { CARDS_IN_LIST, rowsIn } from '../arrangement.ts';
import type { StoredCard } from '../card.ts';
import type { Facets } from '../facets.ts';
import type { Zip } from './zip.ts';

/** What a list shows of a card: nothing that only ranks it, and no summary. */
const listed = (card: StoredCard): string => {
  const {
    aliases: _,
    rest: __,
    otherNames: ___,
    otherRest: ____,
    told: _____,
    summary: ______,
    ...shown
  } = card;
  return JSON.stringify(shown);
};

/** The files of cards for lists (see arrangement.ts) by path, compressed. */
export const listFiles = (
  cards: readonly StoredCard[],
  facets: Facets,
  zip: Zip,
): Map<string, Uint8Array> => {
  const texts = cards.slice(0, facets.rows).map(listed);
  const files = new Map<string, Uint8Array>();
  for (const name of facets.arrangements) {
    const arrangement = facets.arranged({ name });
    for (let file = 0; file * CARDS_IN_LIST < arrangement.rows.length; file++) {
      const rows = rowsIn(arrangement, file);
      const list = `[${rows.map((row) => texts[row] ?? 'null').join(',')}]`;
      files.set(`${name}/${file}.bin`, zip(list));
    }
  }
  return files;
};
