/** A yearly round of assessment; days are months and days of any year, `04-30`. */
export interface Round {
  /** The file must be in before this day. */
  before: string;
  /** It is assessed before this day. */
  done: string;
}

/** A round with the days of the year it falls in next. */
export interface NextRound<R extends Round> {
  round: R;
  /** ISO days. */
  before: string;
  done: string;
}

/**
 * Each round where it next can be reached, the nearest first. On the day itself it is too late: a
 * file must be in before it (Decision 26/2026/QĐ-TTg, Art. 7).
 * @param today ISO day in Vietnam
 */
export const nextRounds = <R extends Round>(rounds: readonly R[], today: string): NextRound<R>[] =>
  rounds
    .map((round) => {
      const thisYear = Number(today.slice(0, 4));
      const year = `${thisYear}-${round.before}` > today ? thisYear : thisYear + 1;
      const doneIn = round.done > round.before ? year : year + 1;
      return { round, before: `${year}-${round.before}`, done: `${doneIn}-${round.done}` };
    })
    .toSorted((a, b) => (a.before < b.before ? -1 : 1));
