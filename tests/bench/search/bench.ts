import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentDir } from '../../../src/env.ts';
import { readSynonyms } from '../../../src/search/index/synonym-file.ts';
import type { SynonymGroup } from '../../../src/search/index/synonyms.ts';
import { type Competitor, competitors } from './competitors.ts';
import type { CorpusProduct } from './corpus.ts';
import { layOut, type Measured, measureInBrowser } from './in-browser.ts';
import { machineQueries } from './machine-queries.ts';
import type { Query } from './queries.ts';
import { seeded } from './random.ts';
import { ask, measure, type Scores } from './relevance.ts';

/** Products, and queries over them with known answers where there are any. */
export interface Catalogue {
  readonly corpus: readonly CorpusProduct[];
  readonly queries: readonly Query[];
}

/** One competitor's costs and scores. */
export interface Result extends Measured {
  readonly name: string;
  readonly indexSeconds: number;
  readonly indexBytes: number;
  /** Scores by kind, over the given and over the machine-made queries. */
  readonly given: Readonly<Record<string, Scores>>;
  readonly machine: Readonly<Record<string, Scores>>;
}

export interface Bench {
  readonly products: number;
  readonly results: readonly Result[];
}

const SEED = 77;
/** Machine-made queries of each kind. */
const PER_KIND = 20;
const FIRST_QUERIES = 8;
const TYPED_QUERIES = 20;

/** The regional words of this site, as the search is built with. */
export const siteSynonyms = async (): Promise<readonly SynonymGroup[]> =>
  readSynonyms(await readFile(join(contentDir(), 'search.yaml'), 'utf8')).vi;

const sample = <T>(list: readonly T[], count: number, seed: number): T[] => {
  const random = seeded(seed);
  return Array.from({ length: count }, () => random.pick(list));
};

const scoresOf = async (
  competitor: Competitor,
  queries: readonly Query[],
): Promise<Readonly<Record<string, Scores>>> => {
  if (queries.length === 0) return {};
  const asked = await competitor.inNode((searcher) => ask(queries, searcher));
  return Object.fromEntries(measure(asked));
};

const bytesOf = ({ files }: Competitor): number =>
  [...files.values()].reduce((sum, { length }) => sum + length, 0);

/** Builds every competitor for a catalogue and measures it. */
export const measureCatalogue = async (
  { corpus, queries }: Catalogue,
  synonyms: readonly SynonymGroup[],
): Promise<Bench> => {
  const made = machineQueries(corpus, SEED, PER_KIND);
  const all = await competitors(corpus, synonyms);
  const root = await mkdtemp(join(tmpdir(), 'search-bench-'));
  try {
    await layOut(root, all);
    const texts = made.map(({ q }) => q);
    const costs = await measureInBrowser(root, all, {
      first: sample(texts, FIRST_QUERIES, SEED),
      typed: sample(texts, TYPED_QUERIES, SEED + 1),
      groups: [...new Set(corpus.map(({ g }) => g))],
    });
    const results: Result[] = [];
    for (const competitor of all) {
      const cost = costs.get(competitor.name);
      if (cost === undefined) throw new Error(`${competitor.name} was not measured.`);
      results.push({
        name: competitor.name,
        indexSeconds: competitor.seconds,
        indexBytes: bytesOf(competitor),
        ...cost,
        given: await scoresOf(competitor, queries),
        machine: await scoresOf(competitor, made),
      });
    }
    return { products: corpus.length, results };
  } finally {
    await rm(root, { recursive: true, force: true });
  }
};
