/** Sizes of pack a buyer tells apart, in grams or millilitres of content. */
export const PACK_SIZES = ['to250', 'to500', 'to1000', 'over1000', 'other'] as const;

export type PackSize = (typeof PACK_SIZES)[number];

const UNITS: Readonly<Record<string, number>> = {
  g: 1,
  gam: 1,
  ml: 1,
  kg: 1000,
  l: 1000,
  lít: 1000,
};

/** Grams or millilitres of a net content as written (`500 g`, `0,5 lít`); nothing when it says something else. */
const contentOf = (net: string): number | undefined => {
  const [, amount = '', unit = ''] = /^(\d+(?:[.,]\d+)?)\s*(\p{L}+)$/u.exec(net.trim()) ?? [];
  const scale = UNITS[unit.toLowerCase()];
  return scale === undefined ? undefined : Number(amount.replace(',', '.')) * scale;
};

/** The size of a pack; `other` where its net content is not told as a weight or volume. */
export const packSize = (net: string | undefined): PackSize => {
  const content = net === undefined ? undefined : contentOf(net);
  if (content === undefined) return 'other';
  if (content <= 250) return 'to250';
  if (content <= 500) return 'to500';
  return content <= 1000 ? 'to1000' : 'over1000';
};
