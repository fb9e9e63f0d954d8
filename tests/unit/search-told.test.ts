/** What a card tells is found; what is said of a search is said in the reader's words. Made-up data. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeIndexer } from '../../src/search/index/indexer.ts';
import type { Kind, SearchRecord } from '../../src/search/record.ts';
import { buildAndOpen, type OpenedSearch } from '../bench/search/open.ts';

const record = (
  kind: Kind,
  id: string,
  title: string,
  { summary, ...more }: Partial<SearchRecord> & { summary: string },
): SearchRecord => ({
  id,
  kind,
  url: `/${kind}/${id}/`,
  title,
  aliases: [],
  rest: [],
  ...more,
  card: { summary },
});

const vietnamese: readonly SearchRecord[] = [
  record('product', 'thuyen', 'Kayak gỗ Đỉnh Gió', { summary: 'Đồ lưu niệm của xã Đỉnh Gió.' }),
  record('product', 'ruou', 'Rượu ngô Đỉnh Gió', {
    summary: 'Rượu nấu ở nhà dân.',
    rest: ['Nhà dân xóm Mây'],
  }),
  record('village', 'mo', 'Bản Suối Mơ', {
    summary: 'Nhà sàn nhìn ra hồ, chèo kayak, nhuộm chàm.',
    told: ['Người Mây', 'Đi bè tre', 'Cơm lam'],
    rest: ['homestay'],
  }),
  record('news', 'cham', 'Chấm điểm và nhóm sao', { summary: 'Nhóm chấm điểm họp.' }),
];

const english: readonly SearchRecord[] = [
  record('product', 'craft', 'Craft paper', { summary: 'Paper made by three households.' }),
  record('product', 'goat', 'Goat meat', { summary: 'Meat of the hills.', aliases: ['Thịt dê'] }),
  record('producer', 'house', 'Mây business household', { summary: 'A household in Đỉnh Gió.' }),
  record('village', 'mo', 'Suối Mơ', {
    summary: 'Stilt houses over the lake; learn batik and indigo dyeing.',
    told: ['Kayaking on the lake', 'Bamboo rafting'],
    rest: ['homestays'],
  }),
  record('village', 'gio', 'Đỉnh Gió', { summary: 'A small hamlet with family homestays.' }),
];

let vi: OpenedSearch;
let en: OpenedSearch;

beforeAll(async () => {
  vi = await buildAndOpen({ records: vietnamese, locale: 'vi', synonyms: [] });
  en = await buildAndOpen({ records: english, locale: 'en', synonyms: [] });
});

afterAll(async () => {
  await Promise.all([vi.folder.remove(), en.folder.remove()]);
  await closeIndexer();
});

const idsOf = async ({ client }: OpenedSearch, query: string) =>
  (await client.search(query)).hits.map(({ id }) => id);

describe('chữ trên thẻ thì tìm được', () => {
  test.each([
    ['nha san', 'mo'],
    ['nhuom cham', 'mo'],
    ['đi bè', 'mo'],
    ['nguoi may', 'mo'],
    ['cơm lam', 'mo'],
  ])('“%s” ra ngay bản có ghi, không bị đọc thành chữ khác', async (query, id) => {
    const { hits, notes } = await vi.client.search(query);
    expect({ first: hits[0]?.id, notes }).toEqual({ first: id, notes: [] });
  });

  test('tên vẫn đứng trước lời kể', async () => {
    expect(await idsOf(vi, 'kayak')).toEqual(['thuyen', 'mo']);
  });

  test.each([
    ['batik', ['mo']],
    ['indigo', ['mo']],
    ['kayak', ['mo']],
    ['raft', ['mo']],
    ['stilt houses', ['mo']],
    ['stilt houses over the lake', ['mo']],
    ['homestay', ['mo', 'gio']],
  ])('English “%s”', async (query, ids) => {
    const { hits, readAs } = await en.client.search(query);
    expect({ ids: hits.map(({ id }) => id), readAs }).toEqual({ ids, readAs: undefined });
  });

  test('chữ tìm thấy được đánh dấu trong lời tóm tắt; điều thẻ không ghi thì ghi thêm', async () => {
    const text = (of: string, ranges: readonly (readonly [number, number])[] = []) =>
      ranges.map(([start, end]) => of.slice(start, end));
    const [house] = (await en.client.search('stilt houses')).hits;
    expect(text(house?.card.summary ?? '', house?.summaryRanges)).toEqual(['Stilt', 'houses']);
    expect(house?.told).toBeUndefined();
    const [raft] = (await en.client.search('rafting')).hits;
    expect(raft?.told?.text).toBe('Bamboo rafting');
    expect(text('Bamboo rafting', raft?.told?.ranges)).toEqual(['rafting']);
  });
});

describe('lời nói về câu tìm là chữ người gõ', () => {
  test.each([
    ['swimming', ['swimming']],
    ['where to swim', ['swim']],
    ['Castles', ['Castles']],
  ])('“%s” thiếu “%j”', async (query, words) => {
    expect((await en.client.search(query)).unknownWords).toEqual(words);
  });

  test('tìm đúng như đã gõ cũng vậy', async () => {
    expect((await en.client.search('"swimming"')).unknownWords).toEqual(['swimming']);
  });

  test.each(['boat', 'houses', 'stilts hous', 'thief'])(
    '“%s” không bị đọc thành chữ Việt hay chữ khác hẳn',
    async (query) => {
      expect((await en.client.search(query)).readAs).toBeUndefined();
    },
  );

  test('chữ gõ nhầm thật thì vẫn đọc lại, chữ khác giữ nguyên như đã gõ', async () => {
    expect((await en.client.search('homstays')).readAs).toBe('homestays');
    expect((await en.client.search('stiltt houses')).readAs).toBe('stilt houses');
    expect((await en.client.search('thit dee')).readAs).toBe('thit dê');
  });
});
