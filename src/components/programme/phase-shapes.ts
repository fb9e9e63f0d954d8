import type { ShapeName } from '../../brocade/index.ts';
import type { RenewalPhase } from '../../domain/renewal.ts';

/** The drawn sign of where a day lies before the end of a term. */
export const phaseShapes: Record<RenewalPhase, ShapeName> = {
  early: 'empty',
  open: 'full',
  late: 'half',
  lapsed: 'stopped',
};
