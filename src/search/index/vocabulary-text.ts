import { fold } from '../../domain/text/fold.ts';
import { type Fields, namePhrases, type Phrase } from '../fields.ts';
import { CLASS_MARK } from '../query/vocabulary.ts';
import { known } from './known.ts';

const count = (counts: Map<string, number>, key: string): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

const entry = (word: string, times: number): string => {
  const frequency = Math.min(9, Math.floor(Math.log2(times)));
  return frequency === 0 ? word : `${word}${CLASS_MARK}${frequency}`;
};

/** In larger catalogues a pair seen once is chance as a rule, and half of all pairs. */
const FEW_RECORDS = 1000;

/** Writes the vocabulary of a catalogue in the form that vocabulary.ts reads. */
export const vocabularyText = (catalogue: readonly Fields[]): string => {
  const folded = known(fold);
  const counts = new Map<string, number>();
  const followers = new Map<string, Map<string, number>>();
  const follow = (phrase: Phrase, each: (word: string) => void): void => {
    let before: string | undefined;
    for (const word of phrase.map(folded)) {
      each(word);
      if (before !== undefined) {
        const after = followers.get(before) ?? new Map<string, number>();
        count(after, word);
        followers.set(before, after);
      }
      before = word;
    }
  };
  for (const fields of catalogue) {
    for (const phrase of namePhrases(fields)) follow(phrase, (word) => count(counts, word));
  }
  // However often a word is told, no half-typed word is likelier on its way to it than to a name.
  const tell = (word: string): void => {
    if (!counts.has(word)) counts.set(word, 1);
  };
  for (const { told } of catalogue) for (const phrase of told) follow(phrase, tell);
  const sorted = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  const rows = new Map(sorted.map(([word], row) => [word, row]));
  const least = catalogue.length > FEW_RECORDS ? 2 : 1;
  const followerLine = ([left]: [string, number]): string => {
    let at = 0;
    return [...(followers.get(left) ?? [])]
      .filter(([, times]) => times >= least)
      .map(([word, times]) => ({ row: rows.get(word) ?? 0, times }))
      .sort((a, b) => a.row - b.row)
      .map(({ row, times }) => {
        const distance = (row - at).toString(36);
        at = row;
        return entry(distance, times);
      })
      .join(' ');
  };
  const wordLine = sorted.map(([word, times]) => entry(word, times)).join(' ');
  return `${wordLine}\n${sorted.map(followerLine).join('|')}`;
};
