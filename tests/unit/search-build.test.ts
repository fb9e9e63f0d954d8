import { afterAll, describe, expect, test } from 'vitest';
import { fold } from '../../src/domain/text/fold.ts';
import { type BuiltIndex, buildIndex } from '../../src/search/build.ts';
import { itemsOf } from '../../src/search/cbor.ts';
import { wordsOf } from '../../src/search/fields.ts';
import { closeIndexer, indexFiles } from '../../src/search/index/indexer.ts';
import { entriesOf } from '../../src/search/index/pack/entries.ts';
import { lexiconOf } from '../../src/search/index/pack/lexicon.ts';
import { chunkNames } from '../../src/search/index/pack/meta.ts';
import { repack } from '../../src/search/index/pack/repack.ts';
import { openSigned } from '../../src/search/index/pack/signed.ts';
import { fieldsReader } from '../../src/search/index/record-fields.ts';
import { type Searched, searchedOf, wordsOfAll } from '../../src/search/index/searched.ts';
import { zip } from '../../src/search/index/zip.ts';
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

const filesOfWords = (words: readonly string[]) => indexFiles([{ content: words, names: [] }]);

/** The parts of an index that Pagefind wrote. */
const partsOf = (files: ReadonlyMap<string, Uint8Array>): Uint8Array[] => {
  const [meta = ''] = [...files.keys()].filter((path) => path.endsWith('.pf_meta'));
  const open = (path: string) => openSigned(files.get(path) ?? new Uint8Array());
  return chunkNames(open(meta)).map((name) => open(`index/${name}.pf_index`));
};

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

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

/** Without what is told: Pagefind can only be given texts of one weight. */
const namesOnly = (records: readonly SearchRecord[]): Searched[] =>
  records.map(fieldsReader('vi', () => [])).map((fields) => searchedOf({ ...fields, told: [] }));

describe('chỉ mục tự ghép đúng từng byte như Pagefind tự viết', () => {
  const same = async (searched: readonly Searched[]): Promise<number> => {
    const words = wordsOfAll(searched);
    const lexicon = lexiconOf(words, partsOf(await filesOfWords(words)));
    const ours = entriesOf(searched, lexicon).map(({ content }) => hex(content));
    const theirs = partsOf(await indexFiles(searched)).flatMap((part) =>
      itemsOf(part, itemsOf(part)[0]?.start).map(({ start, end }) => hex(part.slice(start, end))),
    );
    expect(ours).toEqual(theirs);
    return ours.length;
  };

  test('danh mục thử 1.200 sản phẩm', async () => {
    const records = toRecords(generateCorpus(1200, 3));
    const searched = namesOnly(records);
    expect(await same(searched)).toBeGreaterThan(600);
  });

  test('từ lạ: chữ lẫn số, dấu rời, chữ ngoài tiếng Việt, cùng chữ khác dấu', async () => {
    const odd = ['500g', 'a1b2c3', 'x', '7', 'đá', 'da', 'dã', 'ạ\u0323', '\u0301', 'straße', 'ｑ'];
    const far = ['日本', 'กา', '𝒳y', 'ⅷ', '①', 'ﬁn', 'ßa', 'i\u0307', '½kg', 'é', 'e', 'ę'];
    const all = [...odd, ...far];
    const catalogue = all.map((word, row) => ({
      content: [...all.slice(row), word],
      names: [all.slice(0, row), [word, 'dá', word]],
    }));
    expect(await same(catalogue)).toBeGreaterThan(all.length / 2);
  });
});

describe('danh mục vừa và lớn', () => {
  const corpus = generateCorpus(1200, 3);
  const records = toRecords(corpus);

  test('mỗi từ tìm ra đúng mọi bản ghi mang từ ấy, không sót không thừa', async () => {
    const built = await build(records);
    const carriers = new Map<string, Set<number>>();
    for (const [row, { title, aliases, rest, card }] of built.records.entries()) {
      const texts = [title, ...aliases, ...rest, card.summary ?? ''];
      for (const word of texts.flatMap((text) => wordsOf(text, 'vi'))) {
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
    const searched = namesOnly(records);
    const words = wordsOfAll(searched);
    const packed = repack(searched, words, await filesOfWords(words), zip);
    const [theirs, ours] = [await onDisk(await indexFiles(searched)), await onDisk(packed)];
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
