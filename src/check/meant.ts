import type { z } from 'astro/zod';

/** What stands after an amount: money, and thousands in short. */
const UNIT = /\s*(?:(k|nghìn|ngàn)\s*)?(?:đồng|đ|₫|vnđ|vnd)?$/i;

/**
 * The value that somebody meant who wrote it the Vietnamese way: `80.000 đồng`, `14/06/2023`.
 * @param field what the value must be; nothing is proposed that it does not take
 * @returns as it is to be written
 */
export const meantBy = (written: string, field: unknown): string | undefined => {
  if (!isSchema(field)) return undefined;
  const amount = amountIn(written.trim());
  if (amount !== undefined && field.safeParse(amount).success) return String(amount);
  return datesIn(written.trim()).find((date) => field.safeParse(date).success);
};

const isSchema = (field: unknown): field is z.ZodType =>
  typeof field === 'object' && field !== null && 'safeParse' in field;

/** Groups of three digits are thousands, whatever stands between them. */
const amountIn = (written: string): number | undefined => {
  const [end = '', thousands] = UNIT.exec(written) ?? [];
  const digits = written.slice(0, written.length - end.length);
  if (!/^\d{1,3}(?:[., ]\d{3})+$|^\d+$/.test(digits)) return undefined;
  return Number(digits.replace(/\D/g, '')) * (thousands ? 1000 : 1);
};

/** Days come before months here, and years stand at either end. */
const datesIn = (written: string): readonly string[] => {
  const parts = written.split(/\s*[/.-]\s*/);
  if (!parts.every((part) => /^\d{1,4}$/.test(part))) return [];
  return [parts, parts.toReversed()]
    .filter(([year = '']) => year.length === 4)
    .map((order) => order.map((part) => part.padStart(2, '0')).join('-'));
};
