import type { ShapeName } from '../../brocade/index.ts';
import type { Source } from '../../catalogue/model.ts';

/** The shape beside the kind of a witness: how far it may be leant on. */
export const witnessShapes = {
  document: 'full',
  producer: 'full',
  press: 'half',
  unverified: 'unknown',
} as const satisfies Record<Source['kind'], ShapeName>;
