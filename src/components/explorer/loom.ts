import type { Later } from '../search/marks.ts';

/** Covers woven in one go, between which the reader may do something. */
const AT_ONCE = 6;

/**
 * Weaves the covers of a list after its texts stand: half of the work of drawing a list is in them,
 * and most lie below what is seen.
 */
export interface Loom {
  readonly later: Later;
  /** Begins with the first, which are seen first; covers of the list before are left as they are. */
  start(): void;
}

export const loom = (): Loom => {
  let waiting: (() => void)[] = [];
  let running: (() => void)[] = [];
  const weave = (): void => {
    for (const draw of running.splice(0, AT_ONCE)) draw();
    if (running.length > 0) setTimeout(weave);
  };
  return {
    later: (draw) => waiting.push(draw),
    start: () => {
      const idle = running.length === 0;
      [running, waiting] = [waiting, []];
      if (idle) requestAnimationFrame(() => setTimeout(weave));
    },
  };
};
