import { parseNet } from './coverage/units.ts';

/** Sizes of pack a buyer tells apart, in grams or millilitres of content. */
export const PACK_SIZES = ['to250', 'to500', 'to1000', 'over1000', 'other'] as const;

export type PackSize = (typeof PACK_SIZES)[number];

/** The size of a pack; `other` where its net content is not told as a weight or volume. */
export const packSize = (net: string | undefined): PackSize => {
  const content = net === undefined ? undefined : parseNet(net)?.size;
  if (content === undefined) return 'other';
  if (content <= 250) return 'to250';
  if (content <= 500) return 'to500';
  return content <= 1000 ? 'to1000' : 'over1000';
};
