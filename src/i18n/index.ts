import { en } from './en.ts';
import type { Locale } from './locale.ts';
import { vi, type Words } from './vi.ts';

export * from './format.ts';
export * from './locale.ts';

const all: Record<Locale, Words> = { vi, en };

/** The interface's words in a language. */
export const words = (locale: Locale): Words => all[locale];

export type { Words };

/**
 * Puts values into a sentence: `fill('{n} sản phẩm', { n: 3 })`.
 * @throws when a value is missing: a reader must never meet a brace
 */
export const fill = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (_, key: string) => {
    const value = values[key];
    if (value === undefined) throw new Error(`"${sentence}" needs a value for {${key}}.`);
    return String(value);
  });
