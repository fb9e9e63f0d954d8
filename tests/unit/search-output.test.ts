/** From the records that the pages write to the folder that is published. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openSearch } from '../../src/search/client.ts';
import { readRecords } from '../../src/search/index/record-file.ts';
import { readZipped } from '../../src/search/index/zip.ts';
import { buildSearch, type SearchOptions } from '../../src/search/integration.ts';
import { recordsFile } from '../../src/search/language.ts';
import { toRecords } from '../bench/search/corpus.ts';
import { fetchFiles } from '../bench/search/drive.ts';
import { generateCorpus } from '../bench/search/generate.ts';
import { smallCatalogue } from '../bench/search/small-catalogue.ts';

const none = { synonyms: { vi: [], en: [] } };
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'search-output-'));
  for (const locale of ['vi', 'en'] as const) {
    await writeFile(join(folder, recordsFile(locale)), JSON.stringify(smallCatalogue));
  }
});

afterEach(() => rm(folder, { recursive: true, force: true }));

describe('thư mục tìm kiếm của trang', () => {
  test('mỗi ngôn ngữ một thư mục, tệp bản ghi không bị đăng lên', async () => {
    const log: string[] = [];
    await buildSearch(folder, none, (message) => log.push(message));
    expect((await readdir(folder)).toSorted()).toEqual(['en', 'vi']);
    expect(log).toHaveLength(2);
    expect(log[0]).toContain(`vi: ${smallCatalogue.length} records`);
    fetchFiles();
    const client = await openSearch(`${pathToFileURL(join(folder, 'vi')).href}/`);
    expect((await client.search('mang kho')).hits[0]?.url).toBe('/product/mang/');
  });

  test('gợi ý bằng tiếng Việt trên trang tiếng Anh nói rõ là tiếng Việt', async () => {
    const [first, ...others] = smallCatalogue;
    if (!first) throw new Error('No record.');
    const named = { ...first, card: { ...first.card, vietnamese: ['title' as const] } };
    await writeFile(join(folder, recordsFile('en')), JSON.stringify([named, ...others]));
    await buildSearch(folder, none, () => {});
    fetchFiles();
    const client = await openSearch(`${pathToFileURL(join(folder, 'en')).href}/`);
    const langs = client.suggest(first.title).map(({ label, lang }) => [label, lang]);
    expect(langs).toContainEqual([first.title, 'vi']);
    const plain = others.find(({ kind }) => kind === 'product');
    const other = client.suggest(plain?.title ?? '').find(({ label }) => label === plain?.title);
    expect(other?.lang).toBeUndefined();
  });

  test('bản cũ không còn sót lại', async () => {
    await buildSearch(folder, none, () => {});
    const before = await readdir(join(folder, 'vi'));
    for (const locale of ['vi', 'en'] as const) {
      await writeFile(join(folder, recordsFile(locale)), JSON.stringify(smallCatalogue.slice(2)));
    }
    await buildSearch(folder, none, () => {});
    const after = await readdir(join(folder, 'vi'));
    expect(after).toHaveLength(before.length);
    expect(after).not.toEqual(before);
  });

  test('dùng lại phần đã nén, nén lại khi tệp giữ bị hỏng, hay chia hai luồng: từng byte vẫn thế', async () => {
    const records = toRecords(generateCorpus(100, 3));
    const built = async (options: SearchOptions) => {
      const site = await mkdtemp(join(folder, 'site-'));
      for (const locale of ['vi', 'en'] as const) {
        await writeFile(join(site, recordsFile(locale)), JSON.stringify(records));
      }
      await buildSearch(site, options, () => {});
      const paths = await readdir(site, { recursive: true, withFileTypes: true });
      const files = paths.filter((path) => path.isFile()).map((f) => join(f.parentPath, f.name));
      const contents = await Promise.all(files.toSorted().map((file) => readFile(file, 'base64')));
      return files.toSorted().map((file, at) => [file.slice(site.length), contents[at]]);
    };
    const anew = await built(none);
    expect(await built({ ...none, kept: folder })).toEqual(anew);
    const file = join(folder, 'search-parts.vi');
    const parts = readZipped(file);
    expect(parts.size).toBeGreaterThan(2);
    expect(await built({ ...none, kept: folder })).toEqual(anew);
    await writeFile(file, (await readFile(file)).subarray(0, -9));
    expect(await built({ ...none, kept: folder, threadFrom: 0 })).toEqual(anew);
    expect(readZipped(file)).toEqual(parts);
  });

  test('thiếu tệp bản ghi hay bản ghi sai, ở luồng nào cũng dừng', async () => {
    await rm(join(folder, recordsFile('en')));
    await expect(buildSearch(folder, none, () => {})).rejects.toThrow('records.en.json');
    await writeFile(join(folder, recordsFile('en')), '[{}]');
    await writeFile(join(folder, recordsFile('vi')), JSON.stringify(smallCatalogue));
    const threads = { ...none, threadFrom: 0 };
    await expect(buildSearch(folder, threads, () => {})).rejects.toThrow('[0].id');
  });
});

describe('bản ghi sai thì dừng và nói chỗ sai', () => {
  const [good] = smallCatalogue;

  test.each([
    ['thiếu tên', { ...good, title: '' }, '[0].title'],
    ['loại lạ', { ...good, kind: 'shop' }, '[0].kind'],
    ['địa chỉ không tuyệt đối', { ...good, url: 'x' }, '[0].url'],
    ['trường lạ', { ...good, phone: '0' }, 'phone'],
    ['trường lạ trong thẻ', { ...good, card: { phone: '0' } }, 'phone'],
  ])('%s', (_, record, place) => {
    expect(() => readRecords(JSON.stringify([record]))).toThrow(place);
  });
});
