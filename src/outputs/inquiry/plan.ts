import { type Coverage, cover, type Share } from '../../domain/coverage/index.ts';
import type { Ask } from '../../domain/inquiry/shelf.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Both, InquiryItem, InquiryMaker } from './item.ts';

/** What is known of a product on the list; nothing while it is being loaded. */
export type ItemState =
  | { state: 'ready'; item: InquiryItem }
  /** The catalogue has no such product any more. */
  | { state: 'gone' }
  /** Could not be loaded now. */
  | { state: 'failed' };

export type Known = ReadonlyMap<string, ItemState>;

/** A product that could answer an ask. */
export interface PlannedRow {
  slug: string;
  state: ItemState['state'] | 'loading';
  item?: InquiryItem;
  share: Share;
}

/** An ask with what each of its products can give. Without an amount the shares are nothing. */
export interface PlannedAsk {
  ask: Ask;
  rows: readonly PlannedRow[];
  coverage: Coverage;
}

/** Works out an ask; what is not loaded counts as unknown, what is gone as stopped. */
export const planAsk = (ask: Ask, known: Known): PlannedAsk => {
  const states = ask.products.map((slug) => ({ slug, found: known.get(slug) }));
  const coverage = cover(
    { amount: ask.amount ?? 0, unit: ask.unit, month: ask.month },
    states.map(({ slug, found }) => {
      const item = found?.state === 'ready' ? found.item : undefined;
      return {
        id: slug,
        stopped: found?.state === 'gone' || (item?.stopped ?? false),
        capacity: item?.capacity ?? [],
        packs: item?.packs ?? [],
      };
    }),
  );
  const shares = new Map(coverage.shares.map((share) => [share.id, share]));
  return {
    ask,
    coverage,
    rows: states.map(({ slug, found }) => ({
      slug,
      state: found?.state ?? 'loading',
      item: found?.state === 'ready' ? found.item : undefined,
      share: shares.get(slug) ?? { id: slug, state: 'unknown', why: 'none' },
    })),
  };
};

/** A product as one maker is asked for it. */
export interface AskedLine {
  item: InquiryItem;
  share: Share;
  plan: PlannedAsk;
}

/**
 * Everything one maker is asked for; the products whose maker nobody knows stand together by the
 * commune they are made in.
 */
export interface MakerLines {
  key: string;
  maker?: InquiryMaker;
  /** Commune whose office knows the maker. */
  commune?: Both;
  lines: readonly AskedLine[];
}

/** Sorts the asks by maker, in the order of the list. What is stopped is not asked for. */
export const byMaker = (plans: readonly PlannedAsk[]): MakerLines[] => {
  const makers = new Map<string, Omit<MakerLines, 'key'> & { lines: AskedLine[] }>();
  for (const plan of plans) {
    for (const { item, share } of plan.rows) {
      if (!item || share.state === 'stopped') continue;
      const { maker, commune } = item;
      // A slug has no space; what a commune is called has.
      const key = maker?.slug ?? commune?.vi ?? '';
      const entry = makers.get(key) ?? { maker, commune, lines: [] };
      entry.lines.push({ item, share, plan });
      makers.set(key, { ...entry, commune: entry.commune ?? commune });
    }
  }
  return [...makers].map(([key, entry]) => ({ key, ...entry }));
};

/** A text in a language; the Vietnamese where there is no other. */
export const textIn = (text: Both, locale: Locale): string =>
  (locale === 'en' && text.en) || text.vi;

/** Language a text comes in when asked for one. */
export const langOf = (text: Both, locale: Locale): Locale =>
  locale === 'en' && text.en ? 'en' : 'vi';
