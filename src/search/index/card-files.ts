import type { StoredCard } from '../card.ts';

/** Up to so many records all cards lie in one file: one request, no more bytes than 24 single ones. */
const ONE_FILE = 64;
/** In larger catalogues neighbours are often found together: half the requests, no more bytes. */
const FEW = 4;

/** How many cards to put into a file. @param mostFiles for hosts that cap the number of files */
export const cardsInFile = (records: number, mostFiles: number | undefined): number => {
  if (records <= ONE_FILE) return Math.max(1, records);
  return Math.max(FEW, mostFiles === undefined ? 0 : Math.ceil(records / mostFiles));
};

/** The files of cards by name, in the order of the rows. */
export const cardFiles = (cards: readonly StoredCard[], inFile: number): Map<string, string> => {
  const files = new Map<string, string>();
  for (let start = 0; start < cards.length; start += inFile) {
    files.set(`${start / inFile}.json`, JSON.stringify(cards.slice(start, start + inFile)));
  }
  return files;
};
