import type { Later } from '../search/marks.ts';
import { whenFree } from './free.ts';

/** Milliseconds of drawing in one go, after which the reader's next step may be heard. */
const AT_ONCE = 8;

/**
 * Draws what a list can do without at first: the cards below what is seen, then the covers, in which
 * half of the work of drawing a list lies.
 */
export interface Loom {
  readonly later: Later;
  /**
   * Begins with the first, which are seen first, once what stands is painted; what the list before
   * still waited for is left undone.
   */
  start(): void;
}

export const loom = (): Loom => {
  let waiting: (() => void)[] = [];
  let running: (() => void)[] = [];
  let coming = false;
  const weave = (): void => {
    const end = performance.now() + AT_ONCE;
    while (running.length > 0 && performance.now() < end) running.shift()?.();
    coming = running.length > 0;
    if (coming) whenFree(weave);
  };
  return {
    later: (draw) => waiting.push(draw),
    start: () => {
      [running, waiting] = [waiting, []];
      if (coming || running.length === 0) return;
      coming = true;
      requestAnimationFrame(() => whenFree(weave));
    },
  };
};
