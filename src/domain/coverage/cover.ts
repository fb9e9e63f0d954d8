import { availableIn, type Basis, type CapacityLine, type Unknown } from './capacity.ts';
import { isCounted, type PackSize } from './units.ts';

/** What a buyer asks for. */
export interface Asked {
  amount: number;
  unit: string;
  /** 1–12. */
  month?: number;
}

/** A product that could answer. */
export interface Offer {
  id: string;
  /** No longer made: it can give nothing, and that is known. */
  stopped: boolean;
  capacity: readonly CapacityLine[];
  packs: readonly PackSize[];
}

/** What one product can give towards what is asked, in its unit. */
export type Share =
  | { id: string; state: 'known'; capacity: number; share: number; basis: Basis; on?: string }
  | { id: string; state: 'unknown'; why: Unknown }
  | { id: string; state: 'stopped' };

export interface Coverage {
  asked: number;
  covered: number;
  /** asked − covered: what no published output answers for. */
  shortfall: number;
  /** Known by capacity, largest first; then the unknown, then the stopped. */
  shares: readonly Share[];
  /** `unknown`: something is missing, and someone who was not heard might have it. */
  verdict: 'enough' | 'short' | 'unknown';
  /** Whether a part of `covered` is an even part of a year or one batch. */
  estimated: boolean;
}

/** Thousandths of a measure, whole packs: sums are made of integers and come out exactly. */
const stepsOf = (unit: string): number => (isCounted(unit) ? 1 : 1_000);

/**
 * Adds up who can give how much of what is asked. The largest are asked first, so that few messages
 * do; the order of the offers does not matter. Unknown output counts neither as nothing nor as enough.
 */
export const cover = (asked: Asked, offers: readonly Offer[]): Coverage => {
  const steps = stepsOf(asked.unit);
  const wanted = Math.round(asked.amount * steps);
  const unique = [...new Map(offers.map((offer) => [offer.id, offer])).values()];
  const ranked = unique.map((offer) => rank(offer, asked, steps)).sort(byCapacity);
  let left = wanted;
  const shares = ranked.map((entry): Share => {
    if (entry.state !== 'known') return entry;
    const share = Math.min(left, entry.capacity);
    left -= share;
    return { ...entry, capacity: entry.capacity / steps, share: share / steps };
  });
  const unheard = shares.some(({ state }) => state === 'unknown');
  return {
    asked: wanted / steps,
    covered: (wanted - left) / steps,
    shortfall: left / steps,
    shares,
    verdict: left <= 0 ? 'enough' : unheard ? 'unknown' : 'short',
    estimated: shares.some(
      (share) => share.state === 'known' && share.share > 0 && share.basis !== 'month',
    ),
  };
};

/** Rounding must not promise more than there is; the tiny term undoes the error of the division. */
const floor = (value: number): number => Math.floor(value * (1 + Number.EPSILON * 4));

const rank = (offer: Offer, asked: Asked, steps: number): Share => {
  const { id } = offer;
  if (offer.stopped) return { id, state: 'stopped' };
  const found = availableIn(offer.capacity, asked.month, asked.unit, offer.packs);
  if (typeof found === 'string') return { id, state: 'unknown', why: found };
  const { amount, ...said } = found;
  return { id, state: 'known', capacity: floor(amount * steps), share: 0, ...said };
};

const ORDER = { known: 0, unknown: 1, stopped: 2 };

const byCapacity = (a: Share, b: Share): number => {
  const order = ORDER[a.state] - ORDER[b.state];
  if (order !== 0) return order;
  const more = a.state === 'known' && b.state === 'known' ? b.capacity - a.capacity : 0;
  return more || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
};
