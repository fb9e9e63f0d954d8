import type { ShapeName } from '../../brocade/index.ts';
import type { FairStanding } from '../../domain/fairs.ts';

/** The drawn sign of where a fair stands, told apart in black print too. */
export const standingShapes: Record<FairStanding, ShapeName> = {
  running: 'full',
  sometime: 'unknown',
  upcoming: 'half',
  past: 'empty',
  cancelled: 'revoked',
};
