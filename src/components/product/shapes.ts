import type { ShapeName } from '../../brocade/index.ts';
import type { Stage } from '../../catalogue/model.ts';
import type { Turn } from '../../catalogue/standing.ts';
import { type RecognitionState, showsStars } from '../../domain/recognition.ts';
import type { Turned } from '../ui/later.ts';

/** The drawn sign of every state, told apart in black print too. */
export const recognitionShapes: Record<RecognitionState, ShapeName> = {
  valid: 'full',
  expiring: 'half',
  expired: 'empty',
  revoked: 'revoked',
  unverified: 'unknown',
};

export const stageShapes: Record<Stage, ShapeName> = {
  potential: 'empty',
  registered: 'half',
  standardising: 'half',
  submitted: 'half',
  recognised: 'unknown',
  reassessed: 'unknown',
  stopped: 'stopped',
};

/** The sign of a product's standing, be it of a rank or of a step. */
export const standingShapes: Record<RecognitionState | Stage, ShapeName> = {
  ...recognitionShapes,
  ...stageShapes,
};

/** Later states of a rank as the page's clock draws them. */
export const turned = (turns: readonly Turn[]): Turned[] =>
  turns.map((turn) => ({
    ...turn,
    shape: recognitionShapes[turn.state],
    stars: showsStars(turn.state),
  }));
