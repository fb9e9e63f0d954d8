/** Something that holds from an ISO day in Vietnam on, by time alone. */
export interface FromDay {
  from: string;
}

/**
 * Which of the things to come holds on a day: the last one that has begun, or nothing as yet.
 * @param turns in the order of their days
 */
export const begunBy = <Turn extends FromDay>(
  turns: readonly Turn[],
  today: string,
): Turn | undefined => turns.findLast((turn) => turn.from <= today);
