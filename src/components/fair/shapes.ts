import type { ShapeName } from '../../brocade/index.ts';
import type { FairPhase } from '../../domain/fairs.ts';

/** The drawn sign of every phase, told apart in black print too. */
export const phaseShapes: Record<FairPhase, ShapeName> = {
  running: 'full',
  upcoming: 'half',
  past: 'empty',
  cancelled: 'revoked',
};
