import { beforeAll, describe, expect, test } from 'vitest';
import { joinCatalogue } from '../../src/catalogue/catalogue.ts';
import type { Catalogue } from '../../src/catalogue/model.ts';
import {
  dayTold,
  listening,
  lookup,
  type Read,
  readAgain,
  watched,
} from '../../src/catalogue/reads.ts';
import { readRawContent } from '../support/raw-content.ts';
import { readSources } from '../support/source.ts';

const heard = async (work: () => void): Promise<readonly string[]> => {
  const reads: Read[] = [];
  await listening(
    (read) => reads.push(read),
    async () => work(),
  );
  return reads.map(({ locale, part, key }) => [locale, part, key].filter(Boolean).join(' '));
};

const lengths = lookup('test: names by length', ({ products }: Catalogue) =>
  Map.groupBy(products, ({ name }) => String(name.text.length)),
);

describe('trang đã nhìn vào đâu', () => {
  let all: Catalogue;
  beforeAll(async () => {
    all = watched(
      joinCatalogue(await readRawContent('tests/content/fixtures/valid'), 'vi', '2026-11-24'),
    );
  });

  test('danh sách và ngày là một phần; cài đặt chung và câu nói ngày thì không phải', async () => {
    expect(await heard(() => void [all.products, all.site, all.today])).toEqual([
      'vi products',
      'vi today',
    ]);
    expect(await heard(() => void dayTold(all))).toEqual([]);
  });

  test('tra một khoá chỉ nhìn thấy khoá ấy, dù là lần đầu hay lần sau', async () => {
    const look = () => heard(() => void lengths(all, '10'));
    expect(await look()).toEqual(['vi test: names by length 10']);
    expect(await look()).toEqual(['vi test: names by length 10']);
    expect(await heard(() => void lengths.whole(all))).toEqual(['vi test: names by length *']);
  });

  test('ngoài lúc vẽ không ai nghe; hỏi lại thì được đúng giá trị ấy', async () => {
    const reads: [Read, unknown][] = [];
    await listening(
      (read, value) => reads.push([read, value]),
      async () => void [all.fairs, lengths(all, '10'), lengths(all, 'no such key')],
    );
    expect(all.products.length).toBeGreaterThan(0);
    expect(reads.length).toBe(3);
    for (const [read, value] of reads) expect(readAgain(all, read)).toEqual(value);
  });
});

test('hai điều ghi nhớ không được trùng tên', () => {
  expect(() => lookup('test: names by length', () => new Map())).toThrow('names by length');
});

test('điều ghi nhớ chung của nhiều trang đều qua lookup, mỗi cái một tên', () => {
  const sources = readSources(['src']);
  const hidden = sources.filter(
    ({ path, text }) => /WeakMap<Catalogue\b/.test(text) && path !== 'src/catalogue/reads.ts',
  );
  // The files of open data are written in every build; no page is made of them.
  expect(hidden.map(({ path }) => path)).toEqual(['src/outputs/data/open-data.ts']);
  const names = sources.flatMap(({ text }) =>
    [...text.matchAll(/\blookup\(\s*'([^']+)'/g)].map(([, name]) => name),
  );
  expect(names.length).toBeGreaterThan(5);
  expect(new Set(names).size).toBe(names.length);
});
