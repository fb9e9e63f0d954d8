import { type RecognitionState, showsStars } from '../domain/recognition.ts';
import { fill, formatDate, type Locale, words } from '../i18n/index.ts';
import type { Product, Recognition, Stage } from './model.ts';

/** What is to be told from a day on, by time alone. */
export interface Turn {
  from: string;
  word: string;
  state: RecognitionState;
  /** The sentence beside the word, where there is one. */
  line?: string;
}

/** State of a product told in one short line: a word, and the state whose shape stands beside it. */
export interface Standing {
  word: string;
  state: RecognitionState | Stage;
  /** How many stars may be drawn beside it; none where the state is not one of a valid rank. */
  stars?: number;
  later: readonly Turn[];
}

/**
 * Its star rank when a decision is on file, otherwise its step in the programme; a product that is
 * no longer made is told as that only.
 */
export const standingOf = (product: Product, locale: Locale): Standing => {
  const t = words(locale);
  const { recognition, step } = product;
  if (!recognition || step.stage === 'stopped') {
    return { word: t.stage[step.stage], state: step.stage, later: [] };
  }
  const { state } = recognition;
  const unverified = `${t.stage[step.stage]} · ${t.recognition.unverified.toLocaleLowerCase(locale)}`;
  return {
    word: state === 'unverified' ? unverified : rankWord(recognition, state, locale),
    state: state === 'unverified' ? step.stage : state,
    stars: drawnStars(product, recognition),
    later: recognition.later.map((turn) => ({
      ...turn,
      word: rankWord(recognition, turn.state, locale),
    })),
  };
};

/** What may be concluded from a rank: a word, and a sentence with the day it hangs on. */
export interface Verdict {
  word: string;
  state: RecognitionState;
  stars?: number;
  line?: string;
  later: readonly Turn[];
}

/** The verdict on a product's rank, now and later; nothing where no rank was given or reported. */
export const verdictOf = (product: Product, locale: Locale): Verdict | undefined => {
  const { recognition } = product;
  if (!recognition) return undefined;
  const told = (state: RecognitionState) => ({
    word:
      state === 'unverified'
        ? words(locale).recognition.unverified
        : rankWord(recognition, state, locale),
    state,
    line: verdictLine(recognition, state, locale),
  });
  return {
    ...told(recognition.state),
    stars: drawnStars(product, recognition),
    later: recognition.later.map(({ from, state }) => ({ from, ...told(state) })),
  };
};

/** “4 sao: còn hạn”. */
const rankWord = ({ stars }: Recognition, state: RecognitionState, locale: Locale): string => {
  const t = words(locale).recognition;
  return `${fill(t.stars, { n: stars })}: ${t[state].toLocaleLowerCase(locale)}`;
};

const drawnStars = ({ step }: Product, { state, stars }: Recognition): number | undefined =>
  showsStars(state) && step.stage !== 'stopped' ? stars : undefined;

const verdictLine = (
  { on, until, revokedOn }: Recognition,
  state: RecognitionState,
  locale: Locale,
): string | undefined => {
  const t = words(locale).recognition;
  const dated = (sentence: string, day: string | undefined): string | undefined =>
    day && fill(sentence, { date: formatDate(day, locale) });
  if (state === 'revoked') return dated(t.revokedOn, revokedOn);
  if (state === 'unverified') return dated(t.starts, on);
  return dated(state === 'expired' ? t.ended : t.until, until);
};
