/** A page that was opened before the site was published anew: the old version's files are gone. */
import { rm } from 'node:fs/promises';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { finder, pageOf } from '../../src/components/explorer/found.ts';
import { NOTHING, type State } from '../../src/components/explorer/state.ts';
import { type BuiltIndex, buildIndex } from '../../src/search/build.ts';
import { openSearch, type SearchClient } from '../../src/search/client.ts';
import { closeIndexer } from '../../src/search/index/indexer.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import { toRecords } from '../bench/search/corpus.ts';
import { type Folder, onDisk, writeFiles } from '../bench/search/drive.ts';
import { generateCorpus } from '../bench/search/generate.ts';

/** Made-up products, every other one of a kind; rows are in the order of the records. */
const records: readonly SearchRecord[] = toRecords(generateCorpus(400, 5)).map((record, at) => ({
  ...record,
  rest: [...record.rest, 'phiên chợ chung'],
  columns: { facets: { group: [at % 2 === 0 ? 'chan' : 'le'] }, ranks: { name: at } },
}));
/** Every row of it is another product's in the later version. */
const earlier: readonly SearchRecord[] = records.slice(1);
const before = await buildIndex({ records: earlier, locale: 'vi', synonyms: [] });
const after = await buildIndex({ records, locale: 'vi', synonyms: [] });

let folder: Folder;
let client: SearchClient;
beforeEach(async () => {
  folder = await onDisk(before.files);
  client = await openSearch(folder.base);
});
afterEach(() => folder.remove());
afterAll(closeIndexer);

const publish = async (next: BuiltIndex): Promise<void> => {
  await rm(folder.path, { recursive: true });
  await writeFiles(folder.path, next.files);
};

const idsOf = (own: readonly SearchRecord[], group: string): string[] =>
  own.filter(({ columns }) => columns?.facets.group?.includes(group)).map(({ id }) => id);

/** What the explorer shows of a state. */
const explorer = () => {
  const foundBy = finder('name', (selection) => selection);
  return (state: State): Promise<string[]> =>
    client.within(async (edition) => {
      const { hits } = await pageOf(edition, await foundBy(edition, state), state.page);
      return hits.map(({ id }) => id);
    });
};

const even: State = { ...NOTHING, selection: { group: ['chan'] } };

test('đang lọc thì bản cũ bị gỡ: trang sau của danh sách là của bản mới, không lẫn hàng hai bản', async () => {
  const show = explorer();
  expect(await show(even)).toEqual(idsOf(earlier, 'chan').slice(0, 48));
  await publish(after);
  expect(await show({ ...even, page: 3 })).toEqual(idsOf(records, 'chan').slice(96, 144));
  // What is remembered is of the new version too.
  expect(await show(even)).toEqual(idsOf(records, 'chan').slice(0, 48));
});

test('tìm được từ đó về sau: các phần chỉ mục và thẻ tải thêm là của bản mới', async () => {
  const words = earlier.slice(0, 40).map(({ title }) => title);
  await client.search(words[0] ?? '');
  await publish(after);
  for (const word of words) {
    expect((await client.search(word)).hits.map(({ title }) => title)).toContain(word);
  }
});

test('"xem thêm" của câu trả lời cũ vẫn xem tiếp được', async () => {
  const { more } = await client.search('phiên chợ chung');
  await publish(after);
  expect(await more('product', 200, 24)).toHaveLength(24);
});

test('bản mới lỗi thì báo lỗi; không có bản mới thì lỗi vẫn là lỗi của việc đang làm', async () => {
  await client.search('phiên chợ chung');
  await rm(folder.path, { recursive: true });
  await expect(explorer()(even)).rejects.toThrow('404');
  await expect(
    client.within(async () => {
      throw new Error('own');
    }),
  ).rejects.toThrow('own');
});
