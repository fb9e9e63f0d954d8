import { type RecognitionState, showsStars } from '../domain/recognition.ts';
import { fill, type Locale, words } from '../i18n/index.ts';
import type { Product, Stage } from './model.ts';

/** State of a product told in one short line: a word, and the state whose shape stands beside it. */
export interface Standing {
  word: string;
  state: RecognitionState | Stage;
  /** Last ISO day this holds, and what is to be told afterwards. */
  until?: string;
  after?: { word: string; state: RecognitionState };
}

/**
 * Its star rank when a decision is on file, otherwise its step in the programme; a product that is
 * no longer made is told as that only.
 */
export const standingOf = (product: Product, locale: Locale): Standing => {
  const t = words(locale);
  const { recognition, step } = product;
  const small = (text: string): string => text.toLocaleLowerCase(locale);
  if (!recognition || step.stage === 'stopped') {
    return { word: t.stage[step.stage], state: step.stage };
  }
  const { state, until } = recognition;
  if (state === 'unverified') {
    const word = `${t.stage[step.stage]} · ${small(t.recognition.unverified)}`;
    return { word, state: step.stage };
  }
  const ranked = (of: RecognitionState): string =>
    `${fill(t.recognition.stars, { n: recognition.stars })}: ${small(t.recognition[of])}`;
  if (until === undefined || !showsStars(state)) return { word: ranked(state), state };
  return {
    word: ranked(state),
    state,
    until,
    after: { word: ranked('expired'), state: 'expired' },
  };
};
