import type { ShapeName } from '../../brocade/index.ts';

/** What a state turns into on its own, with the shape that stands beside the word. */
export interface Turned {
  from: string;
  state: string;
  word: string;
  shape: ShapeName;
  /** Whether stars may stay. */
  stars?: boolean;
  line?: string;
}

/** For `data-later`, which the page's clock reads; no attribute where nothing will change. */
export const laterAttribute = (turns: readonly Turned[]): string | undefined =>
  turns.length === 0
    ? undefined
    : JSON.stringify(turns.map((turn) => ({ ...turn, stars: turn.stars ?? false })));
