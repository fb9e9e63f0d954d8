import type { ShapeName } from './shapes.ts';

/**
 * The drawn sign of every state of a product, be it of a rank or of a step; told apart in black
 * print too. On pages and on pictures alike.
 */
export const stateShapes = {
  valid: 'full',
  expiring: 'half',
  expired: 'empty',
  revoked: 'revoked',
  unverified: 'unknown',
  potential: 'empty',
  registered: 'half',
  standardising: 'half',
  submitted: 'half',
  recognised: 'unknown',
  reassessed: 'unknown',
  stopped: 'stopped',
} as const satisfies Record<string, ShapeName>;
