import { beforeAll, describe, expect, test } from 'vitest';
import { joinCatalogue } from '../../src/catalogue/catalogue.ts';
import { place } from '../../src/domain/inquiry/edit.ts';
import type { InquiryList } from '../../src/domain/inquiry/shelf.ts';
import { contentDir } from '../../src/env.ts';
import { LOCALES, type Locale, words } from '../../src/i18n/index.ts';
import { type InquiryItem, inquiryItems } from '../../src/outputs/inquiry/item.ts';
import { messageTo } from '../../src/outputs/inquiry/message.ts';
import { placingOf, unitsFor } from '../../src/outputs/inquiry/placing.ts';
import { byMaker, type ItemState, type Known, planAsk } from '../../src/outputs/inquiry/plan.ts';
import { inquiryTable } from '../../src/outputs/inquiry/table.ts';
import { readRawContent } from '../support/raw-content.ts';

let items: ReadonlyMap<string, InquiryItem>;
let office: { vi: string; en?: string };

beforeAll(async () => {
  const raw = await readRawContent(contentDir());
  const vi = joinCatalogue(raw, 'vi', '2026-11-24');
  items = inquiryItems(vi, joinCatalogue(raw, 'en', '2026-11-24'));
  office = vi.site.contact.office;
});

/** A product of the content, changed into one that is made up. */
const itemOf = (slug: string, change: Partial<InquiryItem> = {}): InquiryItem => {
  const item = items.get(slug);
  if (!item) throw new Error(`The content has no ${slug}.`);
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
  test('thịt lợn, cá lăng, gà đồi cùng một bộ sản phẩm nhưng mỗi thứ hỏi riêng', () => {
    const three = ['thit-lon-ban-dia-tan-minh', 'ca-lang-den-song-da', 'ga-doi-tan-minh'];
    expect(new Set(three.map((slug) => itemOf(slug).set.no)).size).toBe(1);
    expect(groups(three)).toEqual(three.map((slug) => [slug]));
  });

  test('cá bán theo cân không hỏi được bằng “con cá”: đơn vị chỉ là đơn vị đo', () => {
    const fish = itemOf('ca-lang-den-song-da');
    const ask = { products: [fish.slug], unit: 'kg' };
    const units = unitsFor(planAsk(ask, knownOf([fish])));
    expect(units).toEqual(['kg', 'yến', 'tạ', 'tấn', 'lít']);
  });

  test('ba loài cá của một hợp tác xã, miến dong, măng khô, măng ngâm, sachi: mỗi thứ một phần', () => {
    const all = [
      'ca-lang-den-song-da',
      'ca-nganh-song-da',
      'ca-tram-den-song-da',
      'mien-dong-da-bac',
      'mang-kho-toan-son',
      'mang-ngam-ot',
      'hat-sachi-rang',
    ];
    expect(groups(all)).toEqual(all.map((slug) => [slug]));
  });

  test('cùng một thứ ở nơi khác, của người khác thì chung một phần', () => {
    expect(groups(['che-shan-tuyet-trung-thanh', 'che-kho', 'che-shan-tuyet-nui-bieu'])).toEqual([
      ['che-shan-tuyet-trung-thanh'],
      ['che-kho'],
      ['che-shan-tuyet-nui-bieu'],
    ]);
    const own = itemOf('mang-kho-toan-son');
    const other = itemOf('mang-kho-toan-son', { slug: 'mang-kho-khac' });
    const wet = itemOf('mang-kho-toan-son', { slug: 'mang-tuoi', set: { ...own.set, no: 1 } });
    expect(own.kind).toBe('măng khô');
    expect(groups([own.slug, other.slug, wet.slug], [own, other, wet])).toEqual([
      [own.slug, other.slug],
      [wet.slug],
    ]);
  });

  test('phần đã xếp trước đây vẫn như cũ', () => {
    const asks = [{ products: ['thit-de', 'ga-doi-tan-minh'], unit: 'kg', amount: 700 }];
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
    const stay = itemOf('du-lich-cong-dong-da-bia');
    const honey = itemOf('mat-ong-da-bac');
    expect(stay.maker ?? honey.maker).toBeUndefined();
    expect(firstLines([stay, honey, itemOf('che-kho')], 'vi')).toEqual([
      'Kính gửi UBND xã Tiền Phong,',
      'Kính gửi UBND xã nơi làm ra sản phẩm,',
    ]);
    expect(firstLines([stay, honey], 'en')).toEqual([
      "To the People's Committee of Tiền Phong commune:",
      "To the People's Committee of the commune where the product is made:",
    ]);
  });

  test('chủ thể chưa công bố liên hệ: nhờ xã chuyển; đã công bố thì gửi thẳng', () => {
    const fish = itemOf('ca-lang-den-song-da');
    if (!fish.maker) throw new Error('The fish has no maker.');
    expect(firstLines([fish], 'vi')).toEqual([
      'Kính gửi UBND xã Tiền Phong, nhờ chuyển tới HTX Đà Giang Eco,',
    ]);
    const contact = { phone: '0900000000' };
    const reached = { ...fish, maker: { ...fish.maker, contact } };
    expect(firstLines([reached], 'vi')).toEqual(['Kính gửi HTX Đà Giang Eco,']);
    const nowhere = { ...fish, commune: undefined };
    expect(firstLines([nowhere], 'vi')).toEqual(['Kính gửi HTX Đà Giang Eco,']);
  });

  test.each(LOCALES)('tệp ghi tên xã ở cột liên hệ (%s)', (locale) => {
    const all = ['ca-lang-den-song-da', 'mat-ong-da-bac'].map((slug) => itemOf(slug));
    const plans = all.map(({ slug }) => planAsk({ products: [slug], unit: 'kg' }, knownOf(all)));
    const frame = { words: words(locale).inquiry, locale, office, origin: 'https://thu.example' };
    const [, fish, honey] = inquiryTable(plans, frame).map((row) => row[8]);
    const named = {
      vi: 'UBND xã Tiền Phong.',
      en: "the People's Committee of Tiền Phong commune.",
    };
    expect(fish).toContain(named[locale]);
    expect(honey).toContain(locale === 'vi' ? office.vi : office.en);
  });
});

test.each(LOCALES)(
  'tệp ghi số cần một lần mỗi phần, dòng sau nói chung với dòng nào (%s)',
  (locale) => {
    const capacity = [{ months: [10], amount: 120, unit: 'kg', per: 'month' as const }];
    const [a, b, c] = ['a', 'b', 'c'].map((slug) =>
      itemOf('mang-kho-toan-son', {
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
