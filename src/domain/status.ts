/** One step of a product's way through the programme. */
export interface Step<Stage extends string> {
  stage: Stage;
  on: string;
}

/**
 * The step a product has reached: the last one, since steps are written oldest first.
 * @throws when there is none; the schema demands at least one
 */
export const currentStep = <Stage extends string, S extends Step<Stage>>(
  steps: readonly S[],
): S => {
  const last = steps.at(-1);
  if (!last) throw new Error('A product needs at least one status step.');
  return last;
};
