import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { availableIn, type CapacityLine } from '../../src/domain/coverage/capacity.ts';
import { type Asked, cover, type Offer } from '../../src/domain/coverage/index.ts';
import { convert, parseNet } from '../../src/domain/coverage/units.ts';

/** Invented output; the ids name nobody. */
const line = (amount: number, more: Partial<CapacityLine> = {}): CapacityLine => ({
  amount,
  unit: 'kg',
  per: 'month',
  months: [],
  ...more,
});

const offer = (id: string, ...capacity: CapacityLine[]): Offer => ({
  id,
  stopped: false,
  capacity,
  packs: [],
});

const amounts = fc.integer({ min: 1, max: 5_000_000 }).map((thousandths) => thousandths / 1_000);
const months = fc.integer({ min: 1, max: 12 });

const lines: fc.Arbitrary<CapacityLine> = fc.record({
  amount: amounts,
  unit: fc.constantFrom('kg', 'tạ', 'tấn', 'lít', 'gói', 'con'),
  per: fc.constantFrom('month', 'year', 'batch'),
  months: fc.uniqueArray(months, { maxLength: 12 }),
  on: fc.option(fc.constantFrom('2024', '2025-03', '2026-01-02'), { nil: undefined }),
});

const offers = fc
  .array(
    fc.record({
      stopped: fc.boolean(),
      capacity: fc.array(lines, { maxLength: 4 }),
      packs: fc.array(
        fc.record({
          kind: fc.constantFrom('gói', 'túi zip'),
          net: fc.constantFrom('500 g', '1 kg', undefined),
        }),
        { maxLength: 2 },
      ),
    }),
    { maxLength: 12 },
  )
  .map((list): Offer[] => list.map((entry, index) => ({ id: `hang-${index}`, ...entry })));

const asks: fc.Arbitrary<Asked> = fc.record({
  amount: amounts,
  unit: fc.constantFrom('kg', 'yến', 'tạ', 'tấn', 'lít', 'gói'),
  month: fc.option(months, { nil: undefined }),
});

describe('cộng sản lượng của nhiều người làm', () => {
  test('300 kg: A 120, B 80, thiếu 100', () => {
    const found = cover({ amount: 300, unit: 'kg', month: 10 }, [
      offer('b', line(80)),
      offer('a', line(120, { months: [10, 11] })),
    ]);
    expect(found).toMatchObject({ covered: 200, shortfall: 100, verdict: 'short' });
    expect(found.shares).toMatchObject([
      { id: 'a', share: 120 },
      { id: 'b', share: 80 },
    ]);
  });

  test('the order of the makers does not matter', () => {
    fc.assert(
      fc.property(asks, offers, fc.infiniteStream(fc.nat()), (ask, list, keys) => {
        const shuffled = list
          .map((entry) => ({ entry, key: keys.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ entry }) => entry);
        expect(cover(ask, shuffled)).toEqual(cover(ask, list));
      }),
    );
  });

  test('nobody is counted with more than they published, and the whole never exceeds what is asked', () => {
    fc.assert(
      fc.property(asks, offers, (ask, list) => {
        const found = cover(ask, list);
        for (const share of found.shares) {
          if (share.state !== 'known') continue;
          const own = list.find(({ id }) => id === share.id);
          const most = Math.max(
            ...(own?.capacity ?? []).map(
              (entry) => convert(entry.amount, entry.unit, ask.unit, own?.packs ?? []) ?? 0,
            ),
          );
          expect(share.share).toBeLessThanOrEqual(share.capacity);
          expect(share.capacity).toBeLessThanOrEqual(most * (1 + 1e-12));
        }
        expect(found.covered).toBeLessThanOrEqual(found.asked);
      }),
    );
  });

  test('shortfall = asked − covered, and covered is the sum of the shares', () => {
    const thousandths = (value: number): number => Math.round(value * 1_000);
    fc.assert(
      fc.property(asks, offers, (ask, list) => {
        const found = cover(ask, list);
        expect(thousandths(found.shortfall)).toBe(
          thousandths(found.asked) - thousandths(found.covered),
        );
        const sum = found.shares.reduce(
          (total, share) => total + (share.state === 'known' ? thousandths(share.share) : 0),
          0,
        );
        expect(sum).toBe(thousandths(found.covered));
      }),
    );
  });

  test('an unknown output counts neither as nothing nor as enough', () => {
    fc.assert(
      fc.property(asks, offers, (ask, list) => {
        const without = cover(ask, list);
        const withUnknown = cover(ask, [...list, offer('chua-cong-bo')]);
        expect(withUnknown.covered).toBe(without.covered);
        expect(withUnknown.verdict).toBe(without.verdict === 'enough' ? 'enough' : 'unknown');
        expect(withUnknown.shares).toContainEqual({
          id: 'chua-cong-bo',
          state: 'unknown',
          why: 'none',
        });
      }),
    );
  });

  test('a stopped product gives nothing and leaves nothing to hope for', () => {
    const stopped = { ...offer('ngung', line(500)), stopped: true };
    expect(cover({ amount: 10, unit: 'kg' }, [stopped])).toMatchObject({
      covered: 0,
      shortfall: 10,
      verdict: 'short',
      shares: [{ id: 'ngung', state: 'stopped' }],
    });
  });

  test('whole packs only: 1 kg fills two packs of 400 g', () => {
    const packed = { ...offer('a', line(1)), packs: [{ kind: 'Túi zip', net: '400 g' }] };
    expect(cover({ amount: 10, unit: 'túi' }, [packed])).toMatchObject({
      covered: 2,
      shortfall: 8,
    });
  });
});

describe('sản lượng trong một tháng', () => {
  const inOctober = (list: readonly CapacityLine[], unit = 'kg') => availableIn(list, 10, unit, []);

  test('a statement about other months says nothing about this one', () => {
    expect(inOctober([line(120, { months: [3, 4] })])).toBe('otherMonths');
    expect(availableIn([line(120, { months: [10] })], undefined, 'kg', [])).toBe('otherMonths');
  });

  test('a year is shared evenly over the months it names, and says so', () => {
    expect(inOctober([line(1_200, { per: 'year' })])).toEqual({ amount: 100, basis: 'year' });
    expect(inOctober([line(300, { per: 'year', months: [9, 10, 11] })])).toMatchObject({
      amount: 100,
      basis: 'year',
    });
  });

  test('one batch counts as one batch', () => {
    expect(inOctober([line(50, { per: 'batch' })])).toMatchObject({ amount: 50, basis: 'batch' });
    const found = cover({ amount: 10, unit: 'kg' }, [offer('a', line(50, { per: 'batch' }))]);
    expect(found.estimated).toBe(true);
  });

  test('two statements of one output are not added: the month before the year, the newest first', () => {
    const told = [
      line(90, { on: '2024' }),
      line(80, { on: '2026' }),
      line(2_400, { per: 'year', on: '2026' }),
    ];
    expect(inOctober(told)).toMatchObject({ amount: 80, basis: 'month' });
  });

  test('what no published weight links stays apart', () => {
    expect(inOctober([line(40, { unit: 'con' })])).toBe('otherUnit');
    expect(inOctober([line(40, { unit: 'lít' })])).toBe('otherUnit');
  });
});

describe('đổi đơn vị', () => {
  const packs = [{ kind: 'túi hút chân không', net: '500 g' }];

  test('yến, tạ, tấn and packs by their net weight', () => {
    expect(convert(3, 'tạ', 'kg', [])).toBe(300);
    expect(convert(2, 'tấn', 'yến', [])).toBe(200);
    expect(convert(40, 'túi', 'kg', packs)).toBe(20);
    expect(convert(20, 'kg', 'túi', packs)).toBe(40);
  });

  test('packs of differing or unpublished weight are not converted', () => {
    expect(convert(1, 'túi', 'kg', [...packs, { kind: 'túi', net: '1 kg' }])).toBeUndefined();
    expect(convert(1, 'túi', 'kg', [...packs, { kind: 'túi' }])).toBeUndefined();
    expect(convert(1, 'túi', 'túi', [])).toBe(1);
  });

  test('there and back again is the same amount', () => {
    const units = fc.constantFrom('kg', 'yến', 'tạ', 'tấn', 'túi');
    fc.assert(
      fc.property(amounts, units, units, (amount, from, to) => {
        const there = convert(amount, from, to, packs);
        expect(convert(there ?? Number.NaN, to, from, packs)).toBeCloseTo(amount, 6);
      }),
    );
  });

  test.each([
    ['500 g', 500],
    ['0,5 kg', 500],
    ['1.5 kg', 1_500],
    ['1.000 g', 1_000],
    ['750ml', 750],
    ['1 Lít', 1_000],
  ])('net “%s”', (text, size) => {
    expect(parseNet(text)?.size).toBe(size);
  });

  test.each(['400–500 g', 'khoảng 500 g', '1.250 kg', '0 g', 'nửa cân', '', '5 hộp'])(
    'net “%s” is not guessed',
    (text) => {
      expect(parseNet(text)).toBeUndefined();
    },
  );
});
