/**
 * What people type must find what they mean. The corpus and its queries are synthetic (see
 * tests/bench/fixtures/README.md); the machine-made queries are damaged names of its product types.
 */
import * as pagefind from 'pagefind';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wordsOf } from '../../src/search/fields.ts';
import { readCorpus, toRecords } from '../bench/search/corpus.ts';
import { onDisk } from '../bench/search/drive.ts';
import { machineQueries } from '../bench/search/machine-queries.ts';
import { buildAndOpen, type OpenedSearch } from '../bench/search/open.ts';
import { plainPages, searchPlain } from '../bench/search/plain-pagefind.ts';
import { readQueries } from '../bench/search/queries.ts';
import { type Asked, ask, measure } from '../bench/search/relevance.ts';

const FIXTURES = 'tests/bench/fixtures';
const corpus = await readCorpus(`${FIXTURES}/synthetic-300.json`);
const queries = await readQueries(`${FIXTURES}/synthetic-300.queries.json`);

let opened: OpenedSearch;
const asked = new Map<string, Asked[]>();

beforeAll(async () => {
  opened = await buildAndOpen({ records: toRecords(corpus), locale: 'vi', synonyms: [] });
});

afterAll(async () => {
  await opened.folder.remove();
  await pagefind.close();
});

describe('bộ câu hỏi công khai', () => {
  beforeAll(async () => {
    asked.set('ours', await ask(queries, opened));
  });

  test('tìm thấy mọi sản phẩm phải thấy', () => {
    const missed = (asked.get('ours') ?? []).filter(({ recall }) => recall < 1);
    expect(missed.map(({ query }) => query.q)).toEqual([]);
  });

  test('kết quả đầu tiên đúng', () => {
    const wrong = (asked.get('ours') ?? []).filter(({ place }) => place !== 0);
    expect(wrong.map(({ query }) => query.q)).toEqual([]);
  });

  test('hơn Pagefind nguyên bản, không loại câu hỏi nào kém', async () => {
    const plain = await onDisk(await plainPages(corpus));
    const theirs = measure(await ask(queries, await searchPlain(plain.base)));
    await plain.remove();
    const ours = measure(asked.get('ours') ?? []);
    for (const [kind, { first }] of ours) {
      expect(first, kind).toBeGreaterThanOrEqual(theirs.get(kind)?.first ?? 0);
    }
    expect(ours.get('all')?.first).toBeGreaterThan((theirs.get('all')?.first ?? 1) + 0.2);
  });
});

describe.each([6, 7])('câu hỏi do máy làm hỏng, hạt giống %i', (seed) => {
  const made = machineQueries(corpus, seed, 25);

  test('đầu tiên đúng ít nhất 97 %, năm đầu ít nhất 98 %', async () => {
    const result = measure(await ask(made, opened)).get('all');
    expect(result?.first).toBeGreaterThanOrEqual(0.97);
    expect(result?.firstFive).toBeGreaterThanOrEqual(0.98);
  });
});

describe('một từ có dấu', () => {
  /** Words of titles and other names with accents, and the products that carry each. */
  const carriers = new Map<string, Set<number>>();
  for (const { id, title, alias } of corpus) {
    for (const word of [title, ...alias].flatMap((name) => wordsOf(name, 'vi'))) {
      if (/[^a-z0-9]/.test(word)) carriers.set(word, (carriers.get(word) ?? new Set()).add(id));
    }
  }

  test('kết quả đầu luôn mang đúng từ ấy, đúng dấu', async () => {
    const wrong: string[] = [];
    for (const [word, products] of carriers) {
      const { hits } = await opened.client.search(word);
      if (!products.has(Number(hits[0]?.id))) wrong.push(`${word}: ${hits[0]?.title}`);
    }
    expect(carriers.size).toBeGreaterThan(500);
    expect(wrong.length / carriers.size, wrong.slice(0, 20).join('; ')).toBeLessThan(0.01);
  });
});

describe('không thấy bằng cách đoán bừa', () => {
  test.each(['điện thoại', 'máy tính bảng', 'giày thể thao', 'bảo hiểm'])('%s', async (query) => {
    const { notes, unknownWords } = await opened.client.search(query);
    // Whatever is found instead, the page can say that the words were not all found.
    expect(notes.length + unknownWords.length).toBeGreaterThan(0);
  });
});
