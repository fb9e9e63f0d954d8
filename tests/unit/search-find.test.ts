/** The client over a small catalogue of every kind of thing, driven as in a browser. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildIndex } from '../../src/search/build.ts';
import { openSearch } from '../../src/search/client.ts';
import { closeIndexer } from '../../src/search/index/indexer.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import { toRecords } from '../bench/search/corpus.ts';
import { onDisk, writeFiles } from '../bench/search/drive.ts';
import { generateCorpus } from '../bench/search/generate.ts';
import { buildAndOpen, type OpenedSearch } from '../bench/search/open.ts';
import { smallCatalogue } from '../bench/search/small-catalogue.ts';

const synonyms = [
  { words: ['lợn', 'heo'] },
  { words: ['chè', 'trà'] },
  { words: ['htx', 'hợp tác xã'] },
];

let small: OpenedSearch;

beforeAll(async () => {
  small = await buildAndOpen({ records: smallCatalogue, locale: 'vi', synonyms });
});

afterAll(async () => {
  await small.folder.remove();
  await closeIndexer();
});

const find = (query: string) => small.client.search(query);
const ids = async (query: string) => (await find(query)).hits.map(({ id }) => id);

describe('tìm trong mọi loại trang', () => {
  test('kết quả chia theo loại, loại có kết quả khớp nhất đứng trước', async () => {
    const { groups, total } = await find('suoi mo');
    expect(groups.map(({ kind }) => kind)[0]).toBe('village');
    expect(new Set(groups.map(({ kind }) => kind))).toEqual(
      new Set(['village', 'commune', 'product', 'producer', 'fair']),
    );
    expect(groups.reduce((sum, group) => sum + group.total, 0)).toBe(total);
  });

  test('thẻ mang địa chỉ, tên và phần chữ đã khớp', async () => {
    const { hits } = await find('duong phen');
    expect(hits[0]).toMatchObject({
      id: 'duong',
      kind: 'product',
      url: '/product/duong/',
      title: 'Đường phên',
      titleRanges: [
        [0, 5],
        [6, 10],
      ],
      card: { summary: 'Về Đường phên.' },
    });
  });

  test('khớp ở tên khác thì nói tên khác nào', async () => {
    const { hits } = await find('lợn bản');
    expect(hits[0]).toMatchObject({ id: 'lon', alias: { text: 'lợn bản' } });
  });

  test('đường có dấu đứng trước, không dấu cũng tìm được', async () => {
    expect((await ids('đường'))[0]).toBe('duong');
    expect((await ids('duong'))[0]).toBe('duong');
  });

  test('từ vùng miền, chữ viết tắt', async () => {
    expect((await ids('thịt heo'))[0]).toBe('lon');
    expect((await ids('tra shan'))[0]).toBe('che');
    expect((await ids('hợp tác xã mây trắng'))[0]).toBe('may-trang');
  });

  test('nói rõ đã đọc chữ khác đi thế nào, có dấu như trong kết quả', async () => {
    expect((await find('mawng khoo')).notes.map(({ to }) => to)).toEqual(['măng', 'khô']);
    expect((await find('mang khoo suoi')).notes).toEqual([
      { from: 'khoo', to: 'khô', why: 'typing' },
    ]);
    expect((await find('thit lonn')).notes).toEqual([{ from: 'lonn', to: 'lợn', why: 'slip' }]);
    expect((await find('mang kho')).notes).toEqual([]);
  });

  test('nói rõ từ nào không có, mỗi từ một lần', async () => {
    const { unknownWords, hits } = await find('măng xyzxyz xyzxyz');
    expect(unknownWords).toEqual(['xyzxyz']);
    expect(hits[0]?.id).toBe('mang');
  });

  test('không có gì thì đưa ra tên gần giống', async () => {
    const { total, nearest, hits } = await find('khaaimmajj hooijjcho');
    expect({ total, hits }).toEqual({ total: 0, hits: [] });
    expect(nearest.map(({ label }) => label)).toContain('Khai mạc hội chợ');
  });

  test('đọc khác mà vẫn không thấy gì thì không nói đã đọc ra sao', async () => {
    const { total, readAs } = await find('mawng xuaan phên');
    expect({ total, readAs }).toEqual({ total: 0, readAs: undefined });
    expect((await find('mawng khoo')).readAs).toBe('măng khô');
  });

  test('không kết quả nào đủ mọi từ thì bỏ bớt một từ và nói ra', async () => {
    const { notes, hits } = await find('măng khô trắng phên');
    expect(hits.length).toBeGreaterThan(0);
    expect(notes.at(-1)?.why).toBe('dropped');
  });

  test('hỏi cả câu: chữ dùng để hỏi thì bỏ và nói ra, có dấu hay không', async () => {
    // A catalogue that has the words of questions too, so that none of them is unknown.
    const news: SearchRecord = {
      id: 'tin-2',
      kind: 'news',
      url: '/news/tin-2/',
      title: 'Mua ở đâu, giá bao nhiêu',
      aliases: [],
      rest: [],
      card: {},
    };
    const records = [...smallCatalogue, news];
    const { client, folder } = await buildAndOpen({ records, locale: 'vi', synonyms });
    const dropped = async (query: string) => {
      const { hits, notes } = await client.search(query);
      expect(hits[0]?.id, query).toBe('che');
      return notes.filter(({ why }) => why === 'dropped').map(({ from }) => from);
    };
    expect(await dropped('mua chè shan ở đâu')).toEqual(['mua', 'ở đâu']);
    expect(await dropped('che shan gia bao nhieu')).toEqual(['gia', 'bao nhieu']);
    // A query of such words alone is one for them.
    expect((await client.search('mua ở đâu')).hits[0]?.id).toBe('tin-2');
    await folder.remove();
  });

  test('câu trống và câu toàn dấu không tìm gì', async () => {
    for (const query of ['', '   ', '…?!']) {
      expect(await find(query)).toMatchObject({ total: 0, hits: [], notes: [], unknownWords: [] });
    }
  });

  test('câu rất dài vẫn trả lời', async () => {
    expect((await find('măng khô '.repeat(60))).hits[0]?.id).toBe('mang');
  });
});

describe('gợi ý khi đang gõ', () => {
  const labels = (query: string) => small.client.suggest(query).map(({ label }) => label);

  test('chữ đầu tiên đã có gợi ý, không cần chỉ mục', () => {
    expect(labels('m')).toContain('Măng khô Suối Mơ');
    expect(labels('đ')).toContain('Đường phên');
  });

  test('đúng dấu trước, tên khác cũng được', () => {
    expect(labels('duo')[0]).toBe('Đường phên');
    expect(labels('lợn bản')[0]).toBe('Thịt lợn đen');
    expect(labels('suối mơ')[0]).toBe('Bản Suối Mơ');
    expect(labels('thịt heo')[0]).toBe('Thịt lợn đen');
  });

  test('đánh dấu phần đã gõ', () => {
    const [first] = small.client.suggest('chè sh');
    expect(first?.ranges.map(([start, end]) => first.label.slice(start, end))).toEqual([
      'Chè',
      'Sh',
    ]);
  });

  test('không khớp thì không gợi ý', () => {
    expect(labels('zzz')).toEqual([]);
    expect(labels('')).toEqual([]);
  });
});

describe('gõ nhanh hơn tìm', () => {
  test('câu đã bị câu mới thay thì dừng', async () => {
    const controller = new AbortController();
    const search = small.client.search('mang', { signal: controller.signal });
    controller.abort();
    await expect(search).rejects.toThrow();
    expect((await find('mang kho')).hits[0]?.id).toBe('mang');
  });

  test('nhiều câu cùng lúc không lẫn vào nhau', async () => {
    const answers = await Promise.all(['đường', 'chè', 'mang kho', 'lợn'].map(ids));
    expect(answers.map(([first]) => first)).toEqual(['duong', 'che', 'mang', 'lon']);
  });
});

describe('nhiều kết quả', () => {
  const records: readonly SearchRecord[] = [
    ...toRecords(generateCorpus(300, 9)).map((record) => ({
      ...record,
      rest: [...record.rest, 'phiên chợ chung'],
    })),
    ...smallCatalogue,
    {
      id: 'phien',
      kind: 'fair',
      url: '/fair/phien/',
      title: 'Ngày hội',
      aliases: [],
      rest: ['phiên chợ chung'],
      card: {},
    },
  ];

  test('loại ít kết quả không bị loại nhiều kết quả che mất; xem tiếp được', async () => {
    const many = await buildAndOpen({ records, locale: 'vi', synonyms: [] });
    const { groups, total, rows, more } = await many.client.search('phiên chợ chung');
    expect(total).toBe(301);
    expect(rows).toHaveLength(301);
    const fair = groups.find(({ kind }) => kind === 'fair');
    expect(fair?.hits.map(({ id }) => id)).toEqual(['phien']);
    const products = groups.find(({ kind }) => kind === 'product');
    const next = await more('product', products?.hits.length ?? 0, 10);
    const seen = new Set([...(products?.hits ?? []), ...next].map(({ id }) => id));
    expect(next).toHaveLength(10);
    expect(seen.size).toBe((products?.hits.length ?? 0) + 10);
    expect(await more('product', 299, 10)).toHaveLength(1);
    await many.folder.remove();
  });
});

describe('trang mở từ trước khi đăng bản mới', () => {
  test('chỉ mục cũ không còn thì dùng chỉ mục mới', async () => {
    const old = await buildIndex({ records: smallCatalogue.slice(1), locale: 'vi', synonyms });
    const folder = await onDisk(old.files);
    const client = await openSearch(folder.base);
    const [oldVersion = ''] = [...old.files.keys()].filter((path) => path.includes('/'));
    await rm(join(folder.path, oldVersion.split('/')[0] ?? ''), { recursive: true });
    await writeFiles(folder.path, small.built.files);
    expect((await client.search('mang kho')).hits[0]?.id).toBe('mang');
    await folder.remove();
  });

  test('không tải được thì báo lỗi, lần sau thử lại', async () => {
    const folder = await onDisk(small.built.files);
    const client = await openSearch(folder.base);
    await rm(folder.path, { recursive: true });
    await expect(client.search('mang')).rejects.toThrow('404');
    await writeFiles(folder.path, small.built.files);
    expect((await client.search('mang')).hits[0]?.id).toBe('mang');
    await folder.remove();
    await expect(openSearch(folder.base)).rejects.toThrow('404');
  });
});

describe('trang tiếng Anh', () => {
  test('tên Anh, số nhiều, tên Việt không dấu', async () => {
    const english: readonly SearchRecord[] = [
      {
        id: 'shoots',
        kind: 'product',
        url: '/en/products/shoots/',
        title: 'Dried bamboo shoots',
        aliases: ['Măng khô Suối Mơ'],
        rest: ['Mây Trắng cooperative'],
        card: {},
      },
      {
        id: 'village',
        kind: 'village',
        url: '/en/visit/suoi-mo/',
        title: 'Suối Mơ village',
        aliases: [],
        rest: ['homestays'],
        card: {},
      },
    ];
    const { client, folder } = await buildAndOpen({
      records: english,
      locale: 'en',
      synonyms: [{ words: ['cooperative', 'co-op'] }],
    });
    const first = async (query: string) => (await client.search(query)).hits[0]?.id;
    expect(await first('bamboo shoot')).toBe('shoots');
    expect(await first('drying shoots')).toBe('shoots');
    expect(await first('mang kho')).toBe('shoots');
    expect(await first('co-op')).toBe('shoots');
    expect(await first('homestay')).toBe('village');
    expect(await first('vilage')).toBe('village');
    expect((await client.search('vilage')).notes[0]?.to).toBe('village');
    expect((await client.search('shoots')).notes).toEqual([]);
    await folder.remove();
  });
});
