import { hash } from './hash.ts';

/** Codes a product is known by: the official one, and a short one of ours for the QR on a jar. */

/** An official code, taken apart. */
export interface OfficialCode {
  /** Of the province and of the commune, by Decision 19/2025/QĐ-TTg. */
  province: string;
  commune: string;
  /** Kept by the commune. */
  serial: string;
  /** Of the assessment. */
  year: string;
}

/**
 * Takes an official code apart: province – commune – serial – year of assessment, `25-04876-01-2026`
 * (Decision 26/2026/QĐ-TTg, annex II, head of every set).
 * @returns nothing when it has another form
 */
export const readOfficialCode = (code: string): OfficialCode | undefined => {
  const match = /^(\d{2})-(\d{5})-(\d{2,4})-(20\d{2})$/.exec(code);
  if (!match) return undefined;
  const [, province = '', commune = '', serial = '', year = ''] = match;
  return { province, commune, serial, year };
};

/** Without letters that are taken for digits or for each other. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

const letters = (value: number, count: number): string =>
  Array.from({ length: count }, (_, at) => ALPHABET[(value >>> (5 * at)) & 31]).join('');

/**
 * A code of seven letters and digits made of a product's folder name: the same name gives the same
 * code for ever, and it never looks like an official one. 35 bits; the check tells when two meet.
 */
export const shortCode = (slug: string): string =>
  letters(hash(slug, 2166136261), 4) + letters(hash(slug, 84696351), 3);

/**
 * All codes that lead to a product, the one to be printed first: the official one when there is
 * one, else the short one. The short one and codes of former years stay, since jars bear them.
 */
export const codesOf = (product: {
  slug: string;
  code?: string;
  formerCodes: readonly string[];
}): readonly string[] => [
  ...new Set([product.code ?? [], shortCode(product.slug), product.formerCodes].flat()),
];
