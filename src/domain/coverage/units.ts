/** How goods are measured: weight, volume, and packs that weigh what their label says. */

type Family = 'mass' | 'volume';

/** Measures in grams and millilitres. One yến is 10 kg, one tạ 100 kg, one tấn 1,000 kg. */
const MEASURES: ReadonlyMap<string, { family: Family; size: number }> = new Map([
  ['g', { family: 'mass', size: 1 }],
  ['kg', { family: 'mass', size: 1_000 }],
  ['yến', { family: 'mass', size: 10_000 }],
  ['tạ', { family: 'mass', size: 100_000 }],
  ['tấn', { family: 'mass', size: 1_000_000 }],
  ['ml', { family: 'volume', size: 1 }],
  ['lít', { family: 'volume', size: 1_000 }],
]);

/** Units a buyer may ask in, whatever the packs are. */
export const ASK_MEASURES = ['kg', 'yến', 'tạ', 'tấn', 'lít'] as const;

/** A pack as published: `túi hút chân không`, `500 g`. */
export interface PackSize {
  kind: string;
  net?: string;
}

/** The word that counts packs of a kind: `túi` of `Túi hút chân không`. */
export const packWord = (kind: string): string =>
  kind.trim().normalize('NFC').toLocaleLowerCase('vi').split(/\s+/)[0] ?? '';

/** Whether only whole ones exist: packs, animals, guests. */
export const isCounted = (unit: string): boolean => !MEASURES.has(unit);

const NET = /^(\d+(?:[.,]\d+)*)\s*(g|gr|gram|kg|ml|l|lít)$/i;
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['gr', 'g'],
  ['gram', 'g'],
  ['l', 'lít'],
]);

/**
 * Net content in grams or millilitres: `500 g`, `0,5 kg`, `1.000 g`. Nothing where the text says
 * it otherwise (`400–500 g`) or could be read in two ways (`1.250 kg`): better unknown than wrong.
 */
export const parseNet = (text: string): { family: Family; size: number } | undefined => {
  const [, digits = '', written = ''] = NET.exec(text.trim().normalize('NFC').toLowerCase()) ?? [];
  const measure = MEASURES.get(SPELLINGS.get(written) ?? written);
  const amount = readNumber(digits, measure?.size === 1);
  if (!measure || amount === undefined || amount <= 0) return undefined;
  return { family: measure.family, size: amount * measure.size };
};

/** A dot before three digits marks thousands, but only where thousands are likely: in g and ml. */
const readNumber = (digits: string, small: boolean): number | undefined => {
  if (/^\d+(?:,\d+)?$/.test(digits)) return Number(digits.replace(',', '.'));
  if (/^[1-9]\d{0,2}(?:\.\d{3})+$/.test(digits)) {
    return small ? Number(digits.replaceAll('.', '')) : undefined;
  }
  return /^\d+\.\d+$/.test(digits) ? Number(digits) : undefined;
};

/** What one of a unit is: so much of a family; packs of unknown or differing weight only themselves. */
const sizeOf = (unit: string, packs: readonly PackSize[]): { family: string; size: number } => {
  const measure = MEASURES.get(unit);
  if (measure) return measure;
  const own = packs.filter((pack) => packWord(pack.kind) === unit);
  const [first, ...others] = own.map((pack) => pack.net && parseNet(pack.net));
  const alike =
    first && others.every((net) => net && net.family === first.family && net.size === first.size);
  return alike ? first : { family: `one ${unit}`, size: 1 };
};

/**
 * The same amount in another unit, or nothing where no published weight links the two.
 * @param packs packs of the product, for units that count them
 */
export const convert = (
  amount: number,
  from: string,
  to: string,
  packs: readonly PackSize[],
): number | undefined => {
  if (from === to) return amount;
  const [source, target] = [sizeOf(from, packs), sizeOf(to, packs)];
  return source.family === target.family ? (amount * source.size) / target.size : undefined;
};
