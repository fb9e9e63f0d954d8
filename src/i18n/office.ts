import { fill } from './index.ts';
import { letterWords } from './letter.ts';
import { type Locale, type Phrase, phraseIn } from './locale.ts';
import { placeInside } from './place-name.ts';

/**
 * Who is asked where nobody has published a contact: the People's Committee of a commune.
 * @param commune the commune as places.yaml writes it; where it is not known, `general` stands
 */
export const officeIn = (
  commune: string | undefined,
  general: { vi: string; en?: string },
  locale: Locale,
): Phrase =>
  commune === undefined
    ? phraseIn(general, locale)
    : {
        text: fill(letterWords(locale).office, { commune: placeInside(commune, locale) }),
        lang: locale,
      };
