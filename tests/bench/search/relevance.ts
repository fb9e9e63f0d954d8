import type { Query } from './queries.ts';

/** Anything that answers queries with ids of products, best first. */
export interface Searcher {
  find(query: string): Promise<{ best: readonly number[]; all: readonly number[] }>;
}

export interface Asked {
  readonly query: Query;
  /** Place of the first right answer from 0, −1 when there is none among the best. */
  readonly place: number;
  /** Share of the right answers that are found at all. */
  readonly recall: number;
}

/** Scores of one kind of query. */
export interface Scores {
  readonly count: number;
  /** Share of queries whose first answer is right, and with a right one among five. */
  readonly first: number;
  readonly firstFive: number;
  /** Mean of one over the place of the first right answer. */
  readonly reciprocal: number;
  readonly recall: number;
}

export const ask = async (queries: readonly Query[], searcher: Searcher): Promise<Asked[]> => {
  const asked: Asked[] = [];
  for (const query of queries) {
    const { best, all } = await searcher.find(query.q);
    const found = new Set(all);
    asked.push({
      query,
      place: best.findIndex((id) => query.expect.includes(id)),
      recall: query.expect.filter((id) => found.has(id)).length / query.expect.length,
    });
  }
  return asked;
};

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

const score = (asked: readonly Asked[]): Scores => ({
  count: asked.length,
  first: mean(asked.map(({ place }) => (place === 0 ? 1 : 0))),
  firstFive: mean(asked.map(({ place }) => (place >= 0 && place < 5 ? 1 : 0))),
  reciprocal: mean(asked.map(({ place }) => (place >= 0 ? 1 / (place + 1) : 0))),
  recall: mean(asked.map(({ recall }) => recall)),
});

/** Scores by kind of query, and of all together as "all". */
export const measure = (asked: readonly Asked[]): Map<string, Scores> => {
  const kinds = [...new Set(asked.map(({ query }) => query.cat))];
  const scores = new Map<string, Scores>([['all', score(asked)]]);
  for (const kind of kinds) {
    scores.set(kind, score(asked.filter(({ query }) => query.cat === kind)));
  }
  return scores;
};
