import { afterAll, describe, expect, test } from 'vitest';
import { fold } from '../../src/domain/text/fold.ts';
import { type BuiltIndex, buildIndex } from '../../src/search/build.ts';
import { wordsOf } from '../../src/search/fields.ts';
import { closeIndexer, indexFiles } from '../../src/search/index/indexer.ts';
import { repack } from '../../src/search/index/pack/repack.ts';
import { fieldsOf } from '../../src/search/index/record-fields.ts';
import { toIndexText } from '../../src/search/marks.ts';
import { loadEngine } from '../../src/search/query/engine.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import { readCorpus, toRecords } from '../bench/search/corpus.ts';
import { onDisk } from '../bench/search/drive.ts';
import { generateCorpus } from '../bench/search/generate.ts';
import { smallCatalogue } from '../bench/search/small-catalogue.ts';

afterAll(closeIndexer);

interface OwnPagefind {
  createInstance(options: Readonly<Record<string, unknown>>): {
    search(text: string): Promise<{
      readonly results: readonly { data(): Promise<{ readonly url: string }> }[];
    }>;
  };
}

const isPagefind = (module: unknown): module is OwnPagefind =>
  typeof module === 'object' && module !== null && 'createInstance' in module;

const build = (records: readonly SearchRecord[], mostFiles?: number) =>
  buildIndex({ records, locale: 'vi', synonyms: [{ words: ['chè', 'trà'] }], mostFiles });

const digest = ({ files }: BuiltIndex): string[] =>
  [...files].map(([path, content]) => `${path} ${Buffer.from(content).toString('base64')}`);

const paths = (built: BuiltIndex, pattern: RegExp): string[] =>
  [...built.files.keys()].filter((path) => pattern.test(path));

describe('cùng nội dung cho cùng từng byte', () => {
  test('hai lần dựng, hai tiến trình Pagefind', async () => {
    const records = toRecords(await readCorpus('tests/bench/fixtures/synthetic-300.json'));
    const first = digest(await build(records));
    await closeIndexer();
    expect(digest(await build(records))).toEqual(first);
  });

  test('đổi nội dung thì đổi tên thư mục phiên bản', async () => {
    const version = async (records: readonly SearchRecord[]) =>
      paths(await build(records), /vocabulary/)[0]?.split('/')[0];
    const [first, ...others] = smallCatalogue;
    const changed = first && [{ ...first, card: { summary: 'Khác.' } }, ...others];
    expect(await version(changed ?? [])).not.toBe(await version(smallCatalogue));
  });
});

describe('danh mục vừa và lớn', () => {
  const corpus = generateCorpus(1200, 3);
  const records = toRecords(corpus);

  test('mỗi từ tìm ra đúng mọi bản ghi mang từ ấy, không sót không thừa', async () => {
    const built = await build(records);
    const carriers = new Map<string, Set<number>>();
    for (const [row, { title, aliases, rest }] of built.records.entries()) {
      for (const word of [title, ...aliases, ...rest].flatMap((text) => wordsOf(text, 'vi'))) {
        carriers.set(fold(word), (carriers.get(fold(word)) ?? new Set()).add(row));
      }
    }
    // Synonyms add records to these two, which is what they are for.
    carriers.delete('che');
    carriers.delete('tra');
    const folder = await onDisk(built.files);
    const [core = ''] = paths(built, /core\.bin$/);
    const engine = await loadEngine(folder.base + core.replace('core.bin', ''), records.length);
    for (const [word, rows] of carriers) {
      const hits = await engine.search(toIndexText([word]), false);
      const found = new Set(hits);
      if (found.size !== rows.size || [...rows].some((row) => !found.has(row))) {
        expect.fail(`${word}: ${found.size} thay vì ${rows.size}`);
      }
    }
    expect(carriers.size).toBeGreaterThan(600);
    await folder.remove();
  });

  test('trả lời như chính Pagefind, có dấu hay không', async () => {
    const fields = records.map((record) => fieldsOf(record, 'vi', () => []));
    const files = await indexFiles(fields);
    const [theirs, ours] = [await onDisk(files), await onDisk(repack(files, records.length))];
    const own = await loadEngine(ours.base, records.length);
    const module: unknown = await import(`${theirs.base}pagefind.js`);
    if (!isPagefind(module)) throw new Error('No Pagefind.');
    for (const exactDiacritics of [false, true]) {
      const pagefind = module.createInstance({ basePath: theirs.base, exactDiacritics });
      for (const query of ['chè', 'mật ong', 'mat ong', 'tỏi đen', 'xã', 'không có']) {
        const text = toIndexText(wordsOf(query, 'vi'));
        const { results } = await pagefind.search(text);
        const urls = await Promise.all(results.map(async (hit) => (await hit.data()).url));
        const found = await own.search(text, exactDiacritics);
        expect(found.map((row) => `/${row}`).toSorted(), query).toEqual(urls.toSorted());
      }
    }
    await Promise.all([theirs.remove(), ours.remove()]);
  });

  test('số tệp thẻ không vượt giới hạn của nơi đặt trang', async () => {
    expect(paths(await build(records, 100), /cards/).length).toBeLessThanOrEqual(100);
    expect(paths(await build(records), /cards/)).toHaveLength(records.length / 4);
  });

  test('không phần nào của chỉ mục nặng quá, trừ từ quá phổ biến', async () => {
    const built = await build(records);
    const sizes = paths(built, /\/index\//).map((path) => built.files.get(path)?.length ?? 0);
    const light = sizes.filter((size) => size < 4096);
    expect(light.length / sizes.length).toBeGreaterThan(0.9);
  });
});

describe('danh mục nhỏ', () => {
  test('mọi thẻ nằm trong một tệp, gợi ý có đủ tên', async () => {
    const built = await build(smallCatalogue);
    expect(paths(built, /cards/)).toHaveLength(1);
    const head: unknown = JSON.parse(Buffer.from(built.files.get('head.json') ?? []).toString());
    expect(head).toMatchObject({
      locale: 'vi',
      kinds: [
        ['product', 4],
        ['producer', 1],
        ['village', 1],
        ['fair', 1],
        ['commune', 1],
        ['programme', 1],
        ['news', 1],
      ],
    });
    const text = JSON.stringify(head);
    for (const { title } of smallCatalogue) expect(text).toContain(title);
  });

  test('danh mục trống vẫn dựng được', async () => {
    const built = await build([]);
    expect(paths(built, /pagefind/)).toEqual([]);
    expect(built.files.has('head.json')).toBe(true);
  });

  test('chỉ gửi đi những tệp của Pagefind mà trang cần', async () => {
    const built = await build(smallCatalogue);
    expect(paths(built, /\.js$|entry|fragment|filter/)).toEqual([]);
    expect(paths(built, /core/)).toHaveLength(1);
  });
});
