import { readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { array, itemsOf, numberAt, putNumber, text, textAt } from '../../src/search/cbor.ts';
import { cardFiles, cardsInFile } from '../../src/search/index/card-files.ts';
import { cut } from '../../src/search/index/pack/chunks.ts';
import { KNOWN_VERSION, repack } from '../../src/search/index/pack/repack.ts';
import { openSigned, SIGNATURE } from '../../src/search/index/pack/signed.ts';
import { readZipped, writeZipped, zip, zipUnlessKept } from '../../src/search/index/zip.ts';

describe('CBOR', () => {
  test.each([0, 1, 23, 24, 255, 256, 70_000])('danh sách %i chữ đọc lại được', (length) => {
    const words = Array.from({ length }, (_, index) => `từ ${index}`);
    const bytes = array(words.map(text));
    expect(itemsOf(bytes).map(({ start }) => textAt(bytes, start))).toEqual(words);
  });

  test('bỏ qua đúng cả số, số thập phân, rỗng, danh sách lồng nhau', () => {
    const odd = [
      [0x18, 0xff],
      [0x39, 0x01, 0x00],
      [0xf6],
      [0xfa, 0x3f, 0x80, 0x00, 0x00],
      [0x82, 0x01, 0x81, 0x61, 0x78],
    ].map((bytes) => Uint8Array.from(bytes));
    const bytes = array([...odd, text('cuối')]);
    const items = itemsOf(bytes);
    expect(items).toHaveLength(6);
    expect(textAt(bytes, items.at(-1)?.start ?? 0)).toBe('cuối');
  });

  test.each([0, 23, 24, 255, 256, 65_536, 4_000_000_000, -1, -24, -25, -257, -70_000])(
    'số %i đọc lại được',
    (number) => {
      const bytes: number[] = [];
      putNumber(bytes, number);
      expect(numberAt(Uint8Array.from(bytes), 0)).toBe(number);
      expect(() => numberAt(text('chữ'), 0)).toThrow('number');
    },
  );

  test('hỏng, cụt hay khác loại thì báo lỗi', () => {
    expect(() => itemsOf(Uint8Array.of(0x82, 0x01))).toThrow();
    expect(() => itemsOf(text('chữ'))).toThrow('array');
    expect(() => textAt(Uint8Array.of(0x01), 0)).toThrow('text');
    expect(() => itemsOf(Uint8Array.of(0x9f, 0xff))).toThrow('31');
  });
});

describe('cắt chỉ mục', () => {
  const entry = (word: string, size: number) => ({
    word,
    content: array([text(word), text('x'.repeat(size))]),
  });

  test('không mất từ nào, không đổi thứ tự, phần nào cũng nói đúng từ đầu từ cuối', () => {
    const chunks = cut(
      [entry('a_', 40), entry('b_', 40), entry('c_', 500), entry('d_', 10), entry('e_', 10)],
      100,
    );
    expect(chunks.map(({ from, to }) => `${from}${to}`)).toEqual(['a_b_', 'c_c_', 'd_e_']);
    const words = chunks.flatMap(({ content }) => {
      const list = itemsOf(content)[0];
      return itemsOf(content, list?.start).map(({ start }) => {
        const word = itemsOf(content, start)[0];
        return textAt(content, word?.start ?? 0);
      });
    });
    expect(words).toEqual(['a_', 'b_', 'c_', 'd_', 'e_']);
  });
});

describe('tệp thẻ', () => {
  test('ít bản ghi thì một tệp, nhiều thì vài thẻ một tệp, có giới hạn thì gộp thêm', () => {
    expect(cardsInFile(10, undefined)).toBe(10);
    expect(cardsInFile(300, undefined)).toBe(4);
    expect(cardsInFile(17_000, 2000)).toBe(9);
    const cards = Array.from({ length: 45 }, (_, row) => ({
      id: String(row),
      url: `/${row}/`,
      title: `Thẻ ${row}`,
    }));
    const files = cardFiles(cards, 20);
    expect([...files.keys()]).toEqual(['0.json', '1.json', '2.json']);
    expect([...files.values()].flatMap((text): unknown => JSON.parse(text))).toEqual(cards);
  });
});

describe('phần đã nén', () => {
  const file = join(tmpdir(), `search-zipped-${process.pid}`);
  afterAll(() => rm(file, { force: true }));

  test('giữ đúng những gì lần dựng này dùng; chỉ nén cái chưa có', () => {
    const first = zipUnlessKept(new Map());
    expect(first.zip('măng')).toEqual(zip('măng'));
    first.zip('chè');
    const mark = Uint8Array.of(1);
    const second = zipUnlessKept(new Map([...first.used.keys()].map((sum) => [sum, mark])));
    expect(second.zip('măng')).toBe(mark);
    expect(second.zip('mật ong')).toEqual(zip('mật ong'));
    expect(second.used.size).toBe(2);
  });

  test('đọc lại được; không có, bị cụt hay bị sửa thì coi như không có gì', async () => {
    expect(readZipped(file)).toEqual(new Map());
    const { zip: keep, used } = zipUnlessKept(new Map());
    keep('măng');
    writeZipped(file, used);
    expect(readZipped(file).size).toBe(1);
    const bytes = await readFile(file);
    for (const broken of [bytes.subarray(0, -1), bytes.subarray(0, 10), bytes.toReversed()]) {
      await writeFile(file, broken);
      expect(readZipped(file)).toEqual(new Map());
    }
  });
});

describe('bản Pagefind lạ', () => {
  test('chữ ký sai, phiên bản khác, không phải một bản ghi: dừng chứ không đăng chỉ mục hỏng', () => {
    const sign = (content: Uint8Array) =>
      gzipSync(Buffer.concat([Buffer.from(SIGNATURE), content]));
    expect(() => openSigned(gzipSync('x'))).toThrow('signature');
    const entry = (version: string) => new TextEncoder().encode(`{"version":"${version}"}`);
    const files = (version: string) =>
      new Map<string, Uint8Array>([['pagefind-entry.json', entry(version)]]);
    expect(() => repack([], [], files('9.9.9'), zip)).toThrow(KNOWN_VERSION);
    expect(() => repack([], [], files(KNOWN_VERSION), zip)).toThrow('pf_meta');
    const meta = sign(array([text(KNOWN_VERSION), array([]), array([]), array([])]));
    const short = files(KNOWN_VERSION).set('pagefind.vi_1.pf_meta', meta);
    expect(() => repack([], [], short, zip)).toThrow('0 records');
  });
});
