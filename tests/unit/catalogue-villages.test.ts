/** What a guest reads of a village: the way there, its homestays, its name inside a sentence. */
import { beforeAll, describe, expect, test } from 'vitest';
import { joinCatalogue } from '../../src/catalogue/catalogue.ts';
import type { RawContent, RawData } from '../../src/catalogue/raw.ts';
import { whereaboutsOf } from '../../src/catalogue/whereabouts.ts';
import { contentDir } from '../../src/env.ts';
import { placeInside } from '../../src/i18n/place-name.ts';
import { plainTexts } from '../../src/outputs/markdown/index.ts';
import { readRawContent } from '../support/raw-content.ts';

const TODAY = '2026-11-24';
let sample: RawContent;
let real: RawContent;
beforeAll(async () => {
  sample = await readRawContent('tests/content/fixtures/valid');
  real = await readRawContent(contentDir());
});

/** The made-up village with something of its own. */
const withVillage = (change: Partial<RawData<'villages'>>) =>
  joinCatalogue(
    {
      ...sample,
      villages: sample.villages.map((entry) => ({ ...entry, data: { ...entry.data, ...change } })),
    },
    'vi',
    TODAY,
  );

const access: RawData<'villages'>['access'] = [
  { from: 'Phố Thử', by: 'Đường Thử 1', km: 10, note: 'Số km ước chừng', source: 'tin-gia' },
  { from: 'Phố Thử', by: 'Phà Thử', km: 12, source: 'tin-gia' },
  { from: 'Chợ Thử', km: 3, note: 'Nguồn chỉ ghi quãng đường', source: 'tin-gia' },
];

describe('đường đến một xóm', () => {
  test('danh sách các xã kể đường, theo nơi xuất phát; ghi chú không phải là đường', () => {
    const roads = whereaboutsOf(withVillage({ access })).flatMap((place) => place.roads);
    expect(roads.map(({ from, by }) => [from.text, by.map(({ text }) => text)])).toEqual([
      ['Phố Thử', ['Đường Thử 1', 'Phà Thử']],
    ]);
  });

  test('bản Markdown ghi cả ghi chú; không rõ đi đường nào thì nói vậy', () => {
    const [text] = plainTexts(withVillage({ access }), (path) => path).villages;
    expect(text?.write()).toContain('- Phố Thử: Đường Thử 1, 10 km (Số km ước chừng) [1]');
    expect(text?.write()).toContain(
      '- Chợ Thử: Chưa công bố, 3 km (Nguồn chỉ ghi quãng đường) [1]',
    );
  });

  test('nội dung đã đăng không lẫn ghi chú vào đường đi', () => {
    const roads = real.villages.flatMap(({ data }) => data.access.map(({ by }) => by ?? ''));
    expect(roads.filter((by) => by.includes(';'))).toEqual([]);
  });
});

describe('bản Markdown của một xóm', () => {
  test('có số hộ và nhà nghỉ, đúng như nguồn nói: tối đa, ước chừng, của lúc nào', () => {
    const [text] = plainTexts(
      withVillage({
        households: { value: 70, max: 75, note: 'các nguồn ghi khác nhau', source: 'tin-gia' },
        homestays: [
          { name: 'Nhà Thử', guests: 12, on: '2022', source: 'tin-gia' },
          { name: 'Nhà Mẫu', note: 'khoảng 15 khách lúc mới làm', source: 'tin-gia' },
        ],
      }),
      (path) => path,
    ).villages;
    const written = text?.write();
    expect(written).toContain('- Số hộ: 70–75, các nguồn ghi khác nhau [1]');
    expect(written).toContain('- Nhà Thử, tối đa 12 khách (2022) [1]');
    expect(written).toContain('- Nhà Mẫu, khoảng 15 khách lúc mới làm [1]');
  });
});

describe('tên một nơi giữa câu', () => {
  test.each([
    ['Xóm Thử', 'xóm Thử'],
    ['Xã Mẫu', 'xã Mẫu'],
    ['Đá Thử', 'Đá Thử'],
    ['Bản', 'Bản'],
  ])('%s thành %s', (name, inside) => {
    expect(placeInside(name, 'vi')).toBe(inside);
  });
});
