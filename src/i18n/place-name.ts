import { readUnitName } from '../domain/places.ts';
import { units } from './en/units.ts';
import { fill } from './index.ts';
import type { Locale } from './locale.ts';

/**
 * Name of a unit or a hamlet in a language: “Xã A” is “A commune” in English. A name that does not
 * begin with its kind stays as it is.
 */
export const placeName = (vietnamese: string, locale: Locale): string => {
  const unit = locale === 'en' ? readUnitName(vietnamese) : undefined;
  return unit ? `${fill(units[unit.kind], { name: unit.name })}${unit.note}` : vietnamese;
};

/** The same inside a sentence: “xã A” in Vietnamese. A name without its kind stays as it is. */
export const placeInside = (vietnamese: string, locale: Locale): string =>
  locale === 'vi' && readUnitName(vietnamese)
    ? vietnamese.charAt(0).toLocaleLowerCase('vi') + vietnamese.slice(1)
    : placeName(vietnamese, locale);
