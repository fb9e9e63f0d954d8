import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addList,
  dropList,
  moveProduct,
  place,
  renameProduct,
  sameList,
} from '../../src/domain/inquiry/edit.ts';
import { linkFragment, readLink } from '../../src/domain/inquiry/link.ts';
import {
  addProduct,
  currentList,
  emptyShelf,
  type InquiryList,
  productsOf,
  readShelf,
  removeProduct,
  type Shelf,
  writeShelf,
} from '../../src/domain/inquiry/shelf.ts';

const slugs = fc
  .stringMatching(/^[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,4}$/)
  .filter((slug) => slug.length <= 60);

/** Invented lists; a product stands in a list once. */
const lists: fc.Arbitrary<InquiryList> = fc
  .record({
    name: fc.string({ unit: fc.constantFrom('M', 'ă', 'ẫ', ' ', 'đ', '"', '7'), maxLength: 40 }),
    groups: fc.uniqueArray(slugs, { minLength: 1, maxLength: 30 }).chain((all) =>
      fc.record({
        slugs: fc.constant(all),
        cuts: fc.array(fc.nat({ max: all.length }), { maxLength: 5 }),
      }),
    ),
    amount: fc.option(fc.integer({ min: 1, max: 1e9 }), { nil: undefined }),
    unit: fc.constantFrom('kg', 'yến', 'tạ', 'túi'),
    month: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
  })
  .map(({ name, groups, ...ask }) => {
    const cuts = [0, ...groups.cuts.sort((a, b) => a - b), groups.slugs.length];
    const parts = cuts
      .slice(1)
      .map((end, index) => groups.slugs.slice(cuts[index], end))
      .filter((products) => products.length > 0);
    const [added = [], ...asked] = parts.length > 1 ? parts : [[], ...parts];
    return {
      id: 1,
      name: name.replace(/\s+/g, ' '),
      asks: asked.map((products) => ({ products, ...ask })),
      added,
    };
  });

describe('danh sách giữ trên máy', () => {
  test('what is kept comes back the same', () => {
    fc.assert(
      fc.property(lists, lists, (a, b) => {
        const shelf: Shelf = { current: 2, lists: [a, { ...b, id: 2 }], sender: 'Người thử' };
        expect(readShelf(writeShelf(shelf))).toEqual(shelf);
      }),
    );
  });

  test.each([
    null,
    '',
    '{',
    '[]',
    'null',
    '{"v":2,"lists":[]}',
    '{"v":1,"lists":7}',
    '{"v":1,"lists":[]}',
  ])('kept text %j is an empty shelf', (kept) => {
    expect(readShelf(kept)).toEqual(emptyShelf);
  });

  test('what makes no sense in it is left out, the rest stays', () => {
    const kept = JSON.stringify({
      v: 1,
      current: 9,
      lists: [
        {
          name: 5,
          asks: [
            { products: ['a', '../b', 'a'], unit: 'kg', amount: -3, month: 13 },
            { products: [], unit: 'kg' },
            { products: ['c'], unit: '<b>' },
          ],
          added: ['a', 'd', 'D'],
        },
      ],
    });
    expect(currentList(readShelf(kept))).toEqual({
      id: 1,
      name: '',
      asks: [{ products: ['a'], unit: 'kg', amount: undefined, month: undefined }],
      added: ['d'],
    });
  });

  test('any text at all gives a shelf with a current list', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (kept) => {
        const shelf = readShelf(kept);
        expect(shelf.lists).toContainEqual(currentList(shelf));
      }),
    );
  });

  test('a product is on a list once; taken off, it leaves no empty ask', () => {
    const list = addProduct(addProduct(currentList(emptyShelf), 'a'), 'a');
    expect(productsOf(list)).toEqual(['a']);
    const placed = place(list, () => ({ key: '7', unit: 'kg' }));
    expect(removeProduct(placed, 'a').asks).toEqual([]);
  });

  test('the last list that is dropped leaves an empty one', () => {
    const two = addList(emptyShelf, { name: 'Hai', asks: [], added: [] });
    expect(currentList(two).name).toBe('Hai');
    const none = dropList(dropList(two, 1), 2);
    expect(none.lists).toHaveLength(1);
    expect(productsOf(currentList(none))).toEqual([]);
  });
});

describe('sửa danh sách', () => {
  const keyed = (slug: string) =>
    slug === 'chua-tai' ? undefined : { key: slug.slice(0, 4), unit: 'kg' };
  const list: InquiryList = {
    id: 1,
    name: '',
    asks: [],
    added: ['mang-a', 'mat-ong', 'mang-b', 'chua-tai'],
  };

  test('products of a kind answer one ask; what is not known yet waits', () => {
    const placed = place(list, keyed);
    expect(placed.asks.map(({ products }) => products)).toEqual([
      ['mang-a', 'mang-b'],
      ['mat-ong'],
    ]);
    expect(placed.added).toEqual(['chua-tai']);
  });

  test('the first one added says the unit, whichever answer comes first', () => {
    const two: InquiryList = { id: 1, name: '', asks: [], added: ['mang-a', 'mang-b'] };
    const units: Record<string, string> = { 'mang-a': 'kg', 'mang-b': 'gói' };
    const answered = (slugs: readonly string[]) => (from: InquiryList) =>
      place(
        from,
        (slug) => (slugs.includes(slug) ? { key: 'mang', unit: units[slug] ?? '' } : undefined),
        (slug) => !slugs.includes(slug),
      );
    const early = answered(['mang-b'])(two);
    expect(early).toBe(two);
    expect(answered(['mang-a', 'mang-b'])(early)).toEqual({
      ...two,
      asks: [{ products: ['mang-a', 'mang-b'], unit: 'kg' }],
      added: [],
    });
  });

  test('moving a product never loses or doubles one', () => {
    fc.assert(
      fc.property(lists, fc.nat({ max: 40 }), fc.nat({ max: 6 }), (any, which, target) => {
        const all = productsOf(any);
        const slug = all[which % all.length] ?? '';
        const moved = moveProduct(any, slug, target < any.asks.length ? target : 'own');
        expect(productsOf(moved).sort()).toEqual(all.sort());
      }),
    );
  });

  test('a renamed product keeps its place and meets itself once', () => {
    const placed = place(list, keyed);
    expect(renameProduct(placed, 'mang-a', 'mang-b').asks[0]?.products).toEqual(['mang-b']);
    expect(renameProduct(placed, 'mang-a', 'mang-moi').asks[0]?.products).toEqual([
      'mang-moi',
      'mang-b',
    ]);
  });
});

describe('đường dẫn chứa cả danh sách', () => {
  test('the list that is sent is the list that is opened', async () => {
    await fc.assert(
      fc.asyncProperty(lists, async (list) => {
        const read = await readLink(await linkFragment(list));
        expect(read.ok && sameList({ ...read.list, id: 1 }, list)).toBe(true);
      }),
    );
  });

  test('thirty lines with names as long and as different as they get stay under 2,000 characters', async () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz';
    let seed = 7;
    const random = (): number => {
      seed = (seed * 1103515245 + 12345) % 2 ** 31;
      return seed / 2 ** 31;
    };
    const word = (length: number): string =>
      Array.from({ length }, () => letters[Math.floor(random() * 26)]).join('');
    const list: InquiryList = {
      id: 1,
      name: 'Đơn hỏi hàng tháng mười cho ba cửa hàng ở Hà Nội',
      asks: Array.from({ length: 30 }, (_, index) => ({
        products: [`${word(8)}-${word(8)}-${word(8)}-${word(8)}`],
        amount: 1_000 + index * 37.5,
        unit: 'kg',
        month: (index % 12) + 1,
      })),
      added: [],
    };
    const address = `https://mot-ten-mien-kha-dai.example/en/inquiry/${await linkFragment(list)}`;
    expect(address.length).toBeLessThan(2_000);
  });

  test('a link that was cut or changed is refused, never half read', async () => {
    const list = place(
      { id: 1, name: 'Thử', asks: [], added: ['mang-a', 'mang-b', 'mat-ong'] },
      (slug) => ({ key: slug, unit: 'kg' }),
    );
    const fragment = await linkFragment(list);
    for (let at = 5; at < fragment.length; at++) {
      const cut = await readLink(fragment.slice(0, at));
      expect(cut.ok, fragment.slice(0, at)).toBe(false);
      const other = fragment[at] === 'A' ? 'B' : 'A';
      const changed = await readLink(fragment.slice(0, at) + other + fragment.slice(at + 1));
      // The last letter of base64 has bits that mean nothing.
      if (changed.ok) expect(sameList({ ...changed.list, id: 1 }, list)).toBe(true);
    }
  });

  test('foreign fragments are refused without an exception', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), async (text) => {
        expect((await readLink(`#l=1.${text}`)).ok).toBe(false);
        expect((await readLink(text)).ok).toBe(false);
      }),
    );
  });

  test('a link of a newer site says so', async () => {
    expect(await readLink('#l=2.AAAA')).toEqual({ ok: false, why: 'version' });
  });

  test('a small link that unfolds to megabytes is refused', async () => {
    const bomb = deflateRawSync(Buffer.alloc(20_000_000)).toString('base64url');
    expect((await readLink(`#l=1.${bomb}`)).ok).toBe(false);
    expect((await readLink(`#l=1.${bomb.slice(0, 20_000)}`)).ok).toBe(false);
  });
});
