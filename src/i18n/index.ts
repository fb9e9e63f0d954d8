import { en } from './en.ts';
import { formatNumber } from './format.ts';
import type { Locale } from './locale.ts';
import { vi, type Words } from './vi.ts';

export * from './format.ts';
export * from './locale.ts';

const all: Record<Locale, Words> = { vi, en };

/** The interface's words in a language. */
export const words = (locale: Locale): Words => all[locale];

export type { Words };

/**
 * Puts values into a sentence: `fill('{n} sản phẩm', { n: 3 })`. A word that changes with a number
 * has its form for one and for all others: `{n} {n|product|products}`.
 * @param locale writes the numbers as this language does; without it as they are, as years are
 * @throws when a value is missing: a reader must never meet a brace
 */
export const fill = (
  sentence: string,
  values: Readonly<Record<string, string | number>>,
  locale?: Locale,
): string =>
  sentence.replace(
    /\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/g,
    (_, key: string, one?: string, other?: string) => {
      const value = values[key];
      const isChoice = one !== undefined && other !== undefined;
      if (value === undefined || (isChoice && typeof value === 'string')) {
        throw new Error(`"${sentence}" needs {${key}}${isChoice ? ' as a number' : ''}.`);
      }
      // English has a form for one; Vietnamese has one form for every number.
      if (isChoice) return value === 1 ? one : other;
      return typeof value === 'number' && locale ? formatNumber(value, locale) : String(value);
    },
  );
