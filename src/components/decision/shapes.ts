import type { ShapeName } from '../../brocade/index.ts';
import type { Validity } from '../../domain/validity.ts';

/** The drawn sign of every validity, told apart in black print too. */
export const validityShapes: Record<Validity, ShapeName> = {
  inForce: 'full',
  notYet: 'half',
  ended: 'empty',
  dateUnknown: 'unknown',
};
