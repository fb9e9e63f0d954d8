/** Who can give how much of what a buyer asks for; one rule for the page, its outputs and tests. */
export {
  type Available,
  type Basis,
  type CapacityLine,
  type Unknown,
  yearlyIn,
} from './capacity.ts';
export { type Asked, type Coverage, cover, type Offer, type Share } from './cover.ts';
export { ASK_MEASURES, isCounted, type PackSize, packWord } from './units.ts';
