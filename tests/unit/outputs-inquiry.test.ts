import { beforeAll, describe, expect, test } from 'vitest';
import { joinCatalogue } from '../../src/catalogue/catalogue.ts';
import { place } from '../../src/domain/inquiry/edit.ts';
import type { InquiryList } from '../../src/domain/inquiry/shelf.ts';
import { LOCALES, type Locale, words } from '../../src/i18n/index.ts';
import { type InquiryItem, inquiryItems } from '../../src/outputs/inquiry/item.ts';
import { messageTo } from '../../src/outputs/inquiry/message.ts';
import { placingOf, unitsFor } from '../../src/outputs/inquiry/placing.ts';
import { byMaker, type ItemState, type Known, planAsk } from '../../src/outputs/inquiry/plan.ts';
import { inquiryTable } from '../../src/outputs/inquiry/table.ts';
import { readRawContent } from '../support/raw-content.ts';

// All of it is made up; places and maker are those of the fixture.

const TODAY = '2026-11-24';
const office = { vi: 'cơ quan thử', en: 'the trial office' };

/** Goods of one product set: names, and the code of the old unit they come from where one knows. */
const GOODS = {
  'mang-kho-mau': ['Măng khô Mẫu', '99011'],
  'mang-kho-gia': ['Măng khô Giả', '99012'],
  'mang-ngam-ot': ['Măng ngâm ớt', '99011'],
  'thit-lon': ['Thịt lợn đen Mẫu', '99011'],
  'ca-lang': ['Cá lăng đen Mẫu', '99011'],
  'mat-ong': ['Mật ong rừng', undefined],
} as const;
/** Those of which nobody knows who makes them. */
const UNCLAIMED = ['mang-kho-gia', 'mat-ong'];

let items: ReadonlyMap<string, InquiryItem>;

beforeAll(async () => {
  const raw = await readRawContent('tests/content/fixtures/valid');
  const products = raw.products.flatMap((entry) =>
    Object.entries(GOODS).map(([slug, [name, unit]]) => {
      const origin = unit === undefined ? undefined : { unit, source: 'tin-gia' };
      const producer = UNCLAIMED.includes(slug) ? undefined : entry.data.producer;
      const packs = entry.data.packs.map((pack) => ({ ...pack, net: undefined, per: 'kg' }));
      return { ...entry, slug, data: { ...entry.data, name, origin, producer, packs } };
    }),
  );
  const made = { ...raw, products: [...raw.products, ...products] };
  items = inquiryItems(joinCatalogue(made, 'vi', TODAY), joinCatalogue(made, 'en', TODAY));
});

/** One of the goods, changed. */
const itemOf = (slug: string, change: Partial<InquiryItem> = {}): InquiryItem => {
  const item = items.get(slug);
  if (!item) throw new Error(`There is no ${slug}.`);
  return { ...item, ...change };
};

const knownOf = (all: readonly InquiryItem[]): Known =>
  new Map(all.map((item): [string, ItemState] => [item.slug, { state: 'ready', item }]));

const listOf = (added: readonly string[], asks: InquiryList['asks'] = []): InquiryList => ({
  id: 1,
  name: '',
  asks,
  added,
});

const groups = (slugs: readonly string[], all = [...items.values()]): string[][] =>
  place(listOf(slugs), (slug) => placingOf(knownOf(all), slug)).asks.map(({ products }) => [
    ...products,
  ]);

describe('hàng nào thay được cho nhau', () => {
  test('thịt lợn, cá lăng, măng ngâm cùng một bộ sản phẩm nhưng mỗi thứ hỏi riêng', () => {
    const three = ['thit-lon', 'ca-lang', 'mang-ngam-ot'];
    expect(new Set(three.map((slug) => itemOf(slug).set.no)).size).toBe(1);
    expect(groups(three)).toEqual(three.map((slug) => [slug]));
  });

  test('cá bán theo cân không hỏi được bằng “con cá”: đơn vị chỉ là đơn vị đo', () => {
    const fish = itemOf('ca-lang');
    const ask = { products: [fish.slug], unit: 'kg' };
    const units = unitsFor(planAsk(ask, knownOf([fish])));
    expect(units).toEqual(['kg', 'yến', 'tạ', 'tấn', 'lít']);
  });

  test('cùng một thứ ở nơi khác, của người khác thì chung một phần', () => {
    const [own, other] = [itemOf('mang-kho-mau'), itemOf('mang-kho-gia')];
    const wet = itemOf('mang-kho-mau', { slug: 'mang-tuoi', set: { ...own.set, no: 1 } });
    expect(own.kind).toBe('măng khô');
    expect(groups([own.slug, other.slug, wet.slug], [own, other, wet])).toEqual([
      [own.slug, other.slug],
      [wet.slug],
    ]);
  });

  test('phần đã xếp trước đây vẫn như cũ', () => {
    const asks = [{ products: ['thit-lon', 'ca-lang'], unit: 'kg', amount: 700 }];
    const before = listOf([], asks);
    expect(place(before, (slug) => placingOf(knownOf([...items.values()]), slug))).toBe(before);
  });
});

const lettersOf = (all: readonly InquiryItem[], locale: Locale): string[] => {
  const asks = all.map(({ slug }) => planAsk({ products: [slug], unit: 'kg' }, knownOf(all)));
  return byMaker(asks).map(
    (maker) => messageTo(maker, { locale, sender: '', office, origin: 'https://thu.example' }).body,
  );
};

const firstLines = (all: readonly InquiryItem[], locale: Locale): (string | undefined)[] =>
  lettersOf(all, locale).map((letter) => letter.split('\n')[0]);

describe('hỏi UBND xã nào', () => {
  test('chưa rõ chủ thể mà biết nơi làm: thư gửi đúng xã ấy, mỗi xã một thư', () => {
    const [dried, honey] = [itemOf('mang-kho-gia'), itemOf('mat-ong')];
    expect(dried.maker ?? honey.maker).toBeUndefined();
    const more = itemOf('mat-ong', { slug: 'mat-ong-khac' });
    expect(firstLines([dried, honey, more], 'vi')).toEqual([
      'Kính gửi UBND xã Ví Dụ,',
      'Kính gửi cơ quan thử,',
    ]);
    expect(firstLines([dried, honey], 'en')).toEqual([
      "To the People's Committee of Ví Dụ commune:",
      'To the trial office:',
    ]);
  });

  test('chủ thể chưa công bố liên hệ: nhờ xã chuyển; đã công bố thì gửi thẳng', () => {
    const reached = itemOf('ca-lang');
    if (!reached.maker?.contact) throw new Error('The fish has no maker to be reached.');
    expect(firstLines([reached], 'vi')).toEqual(['Kính gửi HTX Thử Nghiệm,']);
    const silent = { ...reached, maker: { ...reached.maker, contact: undefined } };
    expect(firstLines([silent], 'vi')).toEqual([
      'Kính gửi UBND xã Thử Nghiệm, nhờ chuyển tới HTX Thử Nghiệm,',
    ]);
    const nowhere = { ...silent, commune: undefined };
    expect(firstLines([nowhere], 'vi')).toEqual(['Kính gửi HTX Thử Nghiệm,']);
  });

  test.each(LOCALES)('tệp ghi tên xã ở cột liên hệ (%s)', (locale) => {
    const all = ['mang-kho-gia', 'mat-ong'].map((slug) => itemOf(slug));
    const plans = all.map(({ slug }) => planAsk({ products: [slug], unit: 'kg' }, knownOf(all)));
    const frame = { words: words(locale).inquiry, locale, office, origin: 'https://thu.example' };
    const [, dried, honey] = inquiryTable(plans, frame).map((row) => row[8]);
    const named = {
      vi: 'UBND xã Ví Dụ.',
      en: "the People's Committee of Ví Dụ commune.",
    };
    expect(dried).toContain(named[locale]);
    expect(honey).toContain(office[locale]);
  });
});

test.each(LOCALES)(
  'tệp ghi số cần một lần mỗi phần, dòng sau nói chung với dòng nào (%s)',
  (locale) => {
    const capacity = [{ months: [10], amount: 120, unit: 'kg', per: 'month' as const }];
    const [a, b, c] = ['a', 'b', 'c'].map((slug) =>
      itemOf('mang-kho-mau', {
        slug,
        name: { vi: `Hàng thử ${slug}`, en: `Trial goods ${slug}` },
        capacity: slug === 'b' ? [] : capacity,
      }),
    );
    if (!a || !b || !c) throw new Error('Three were made.');
    const known = knownOf([a, b, c]);
    const plans = [
      planAsk({ products: ['a', 'b'], unit: 'kg', month: 10, amount: 300 }, known),
      planAsk({ products: ['c'], unit: 'kg', amount: 50 }, known),
      // Where nothing is asked for yet, nothing is shared.
      planAsk({ products: ['c', 'a'], unit: 'kg' }, known),
    ];
    const frame = { words: words(locale).inquiry, locale, office, origin: 'https://thu.example' };
    const [, ...rows] = inquiryTable(plans, frame);
    expect(rows.map((row) => row[2])).toEqual([300, undefined, 50, undefined, undefined]);
    expect(rows[1]?.[7]).toBe(
      locale === 'vi'
        ? 'Số cần chung với Hàng thử a; Chưa công bố sản lượng'
        : 'Amount needed is shared with Trial goods a; Capacity not published',
    );
    expect(rows[4]?.[7]).not.toContain('Hàng thử c');
  },
);
