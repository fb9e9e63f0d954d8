import { type ShapeName, stateShapes } from '../../brocade/index.ts';
import type { Stage } from '../../catalogue/model.ts';
import type { Turn } from '../../catalogue/standing.ts';
import { type RecognitionState, showsStars } from '../../domain/recognition.ts';
import type { Turned } from '../ui/later.ts';

export const recognitionShapes: Record<RecognitionState, ShapeName> = stateShapes;

export const stageShapes: Record<Stage, ShapeName> = stateShapes;

/** The sign of a product's standing, be it of a rank or of a step. */
export const standingShapes: Record<RecognitionState | Stage, ShapeName> = stateShapes;

/** Later states of a rank as the page's clock draws them. */
export const turned = (turns: readonly Turn[]): Turned[] =>
  turns.map((turn) => ({
    ...turn,
    shape: recognitionShapes[turn.state],
    stars: showsStars(turn.state),
  }));
