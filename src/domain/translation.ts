import { hash } from './hash.ts';

/** What a translation may say of the text it was made from. */
export interface TranslationMark {
  /** ISO day on which it was made, or compared again. */
  translatedOn?: string;
  /** Mark of the Vietnamese text at that time. */
  original?: string;
}

/**
 * `none`: nobody has translated the entry. `unmarked`: nobody has noted which text was translated.
 * `stale`: the Vietnamese has changed since.
 */
export type TranslationState = 'none' | 'unmarked' | 'stale' | 'current';

/** The words of an entry that its translation renders as a whole; short texts are paired one by one. */
export interface OriginalText {
  name: string;
  summary?: string;
  /** Running text as it is written in the file. */
  body: string;
}

const SEPARATOR = '\u0000';

/**
 * A mark of the Vietnamese text, such as `v0a1b2c3d`: another text has another mark, other spaces
 * and line breaks do not. The letter in front keeps YAML from reading a number.
 */
export const originalMark = ({ name, summary = '', body }: OriginalText): string => {
  const plain = [name, summary, body].map((text) =>
    text.normalize('NFC').replace(/\s+/g, ' ').trim(),
  );
  return `v${hash(plain.join(SEPARATOR)).toString(16).padStart(8, '0')}`;
};

/** Whether a translation still renders the Vietnamese text of today. */
export const translationState = (
  translation: TranslationMark | undefined,
  mark: string,
): TranslationState => {
  if (!translation) return 'none';
  if (translation.original === undefined) return 'unmarked';
  return translation.original === mark ? 'current' : 'stale';
};
