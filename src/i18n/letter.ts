import { letter as en } from './en/letter.ts';
import type { Locale } from './locale.ts';
import { letter as vi } from './vi/letter.ts';

const all: Record<Locale, typeof vi> = { vi, en };

/** The words of a message in a language, whatever that of the page is. */
export const letterWords = (locale: Locale): typeof vi => all[locale];

/** A unit as people say it; a pack that has no name of its own here keeps its Vietnamese one. */
export const unitWord = (unit: string, locale: Locale): string => {
  const units: Readonly<Record<string, string>> = all[locale].units;
  return units[unit] ?? unit;
};
