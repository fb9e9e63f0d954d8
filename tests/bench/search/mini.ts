import MiniSearch from 'minisearch';
import { type CorpusProduct, toRecords } from './corpus.ts';
import { MINI_OPTIONS } from './mini-options.ts';
import type { Searcher } from './relevance.ts';

/** The same records as ours, as documents of MiniSearch. */
export const miniIndex = (corpus: readonly CorpusProduct[]): MiniSearch => {
  const groups = new Map(corpus.map(({ id, g }) => [String(id), g]));
  const index = new MiniSearch(MINI_OPTIONS);
  index.addAll(
    toRecords(corpus).map(({ id, title, aliases, rest, card, url }) => ({
      id,
      title,
      alias: aliases.join(' ; '),
      rest: rest.join(' ; '),
      place: card.place,
      producer: card.producer,
      url,
      group: groups.get(id),
    })),
  );
  return index;
};

export const searchMini = (index: MiniSearch): Searcher => ({
  find: async (query) => {
    const all = index.search(query).map(({ id }) => Number(id));
    return { best: all.slice(0, 24), all };
  },
});
