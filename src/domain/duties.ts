import type { Site, Taxonomy } from '../schema/index.ts';
import { setsOf } from './sets.ts';

/** Goods with duties of their own: Law 44/2019/QH14 Art. 5 (spirits), Decree 15/2018/NĐ-CP Art. 27 (health). */
export type Duty = 'spirits' | 'health';

/** Numbers of the sets whose goods a site does not show. */
export const hiddenSets = ({ groups }: Taxonomy, { show }: Site): readonly number[] =>
  show.spirits
    ? []
    : groups
        .flatMap(setsOf)
        .filter(({ duty }) => duty === 'spirits')
        .map(({ no }) => no);

/** What a class of goods allows the site to say and do. */
export interface Duties {
  duty?: Duty;
  /**
   * Name, maker, place, status, papers only: no story, making, use, season, price, picture or link
   * to a shop.
   */
  bareFacts: boolean;
  /** May be shown as an example or highlight (home page, gifts). */
  mayFeature: boolean;
  /** 18+ note. */
  adultsOnly: boolean;
  /** The fixed sentence that it is not a medicine. */
  healthNotice: boolean;
}

/**
 * Duties of a product. Spirits of `fromAbv` % or more, or of unknown strength, may not be
 * advertised; health products show bare facts until their registration number is on file.
 */
export const dutiesOf = (
  product: { duty?: Duty; abv?: number; registered: boolean },
  fromAbv: number,
): Duties => {
  const spirit = product.duty === 'spirits' && (product.abv ?? 100) >= fromAbv;
  const health = product.duty === 'health';
  return {
    duty: product.duty,
    bareFacts: spirit || (health && !product.registered),
    mayFeature: !spirit && !health,
    adultsOnly: product.duty === 'spirits',
    healthNotice: health,
  };
};
