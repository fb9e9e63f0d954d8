/** FNV-1a over code points: the same text gives the same 32-bit number everywhere. */
export function hash(text: string): number {
  let value = 2166136261;
  for (const char of text) value = Math.imul(value ^ (char.codePointAt(0) ?? 0), 16777619);
  return value >>> 0;
}

/** Repeatable choices drawn from one seed (mulberry32); never Math.random, never the clock. */
export interface Dice {
  /** An item of a list that is not empty. */
  pick<T>(items: readonly [T, ...T[]]): T;
  /** True `share` of the time, 0 to 1. */
  chance(share: number): boolean;
}

export function dice(seed: string): Dice {
  let state = hash(seed);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    pick: (items) => items[Math.floor(next() * items.length)] ?? items[0],
    chance: (share) => next() < share,
  };
}
