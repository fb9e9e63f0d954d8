import { useEffect, useRef, useState } from 'react';
import type { InquiryItem } from '../../outputs/inquiry/item.ts';
import type { ItemState, Known } from '../../outputs/inquiry/plan.ts';

/** Files fetched at the same time. */
const AT_ONCE = 8;

const isItem = (value: unknown): value is InquiryItem =>
  typeof value === 'object' &&
  value !== null &&
  'v' in value &&
  value.v === 1 &&
  'slug' in value &&
  'capacity' in value;

const load = async (base: string, slug: string): Promise<ItemState> => {
  try {
    const answer = await fetch(`${base}${slug}.json`);
    if (answer.status === 404 || answer.status === 410) return { state: 'gone' };
    const item: unknown = answer.ok ? await answer.json() : undefined;
    return isItem(item) ? { state: 'ready', item } : { state: 'failed' };
  } catch {
    return { state: 'failed' };
  }
};

/**
 * What is known of the products on a list, each fetched once from our own site, without anything
 * of the list but the product's own address. Told in few large steps, so that a long list is drawn
 * few times. What failed is tried again when the device is back online.
 */
export const useItems = (base: string, slugs: readonly string[]): Known => {
  const [known, setKnown] = useState<Known>(new Map());
  const asked = useRef(new Set<string>());
  const [round, setRound] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round asks again for what failed
  useEffect(() => {
    const wanted = slugs.filter((slug) => !asked.current.has(slug));
    if (wanted.length === 0) return;
    for (const slug of wanted) asked.current.add(slug);
    const found = new Map<string, ItemState>();
    let told = performance.now();
    let shown = 0;
    const tell = (): void => {
      const news = new Map(found);
      setKnown((before) => new Map([...before, ...news]));
      told = performance.now();
      shown = news.size;
    };
    const queue = wanted.values();
    const work = async (): Promise<void> => {
      for (const slug of queue) {
        const state = await load(base, slug);
        if (state.state === 'failed') asked.current.delete(slug);
        found.set(slug, state);
        // Each time with half as many again: drawing all anew for every one would take longest.
        if (performance.now() - told > 250 && found.size >= shown * 1.5) tell();
      }
    };
    Promise.all(Array.from({ length: AT_ONCE }, work)).then(tell);
  }, [base, slugs, round]);

  useEffect(() => {
    const again = (): void => setRound((before) => before + 1);
    addEventListener('online', again);
    return () => removeEventListener('online', again);
  }, []);

  return known;
};
