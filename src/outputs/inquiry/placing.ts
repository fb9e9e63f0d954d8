import { ASK_MEASURES, isCounted, packWord } from '../../domain/coverage/index.ts';
import type { Placing } from '../../domain/inquiry/edit.ts';
import type { Known, PlannedAsk } from './plan.ts';

/**
 * Where a product belongs on a list; nothing is said of one that is not loaded yet. Only goods of one
 * set and one kind can stand for one another; whatever else belongs together, a person moves.
 */
export const placingOf = (known: Known, slug: string): Placing | undefined => {
  const found = known.get(slug);
  if (found?.state === 'gone') return { key: `gone ${slug}`, unit: 'kg' };
  if (found?.state !== 'ready') return undefined;
  const { set, kind, capacity } = found.item;
  const unit = capacity[0]?.unit ?? 'kg';
  const measure = isCounted(unit) || unit === 'lít' ? unit : 'kg';
  return { key: `${set.no} ${kind ?? slug}`, unit: measure };
};

/** Units an ask can be made in: the measures, and whatever its products are packed or counted in. */
export const unitsFor = ({ ask, rows }: PlannedAsk): string[] => {
  const own = rows.flatMap(({ item }) => [
    ...(item?.packs ?? []).map(({ kind }) => packWord(kind)),
    ...(item?.capacity ?? []).map(({ unit }) => unit),
  ]);
  const words = own.filter((unit) => /^\p{L}{1,24}$/u.test(unit));
  return [...new Set([...ASK_MEASURES, ...words, ask.unit])];
};
