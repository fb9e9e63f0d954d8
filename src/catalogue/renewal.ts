import {
  type RenewalPhase,
  type RenewalWindow,
  renewalPhase,
  renewalPhasesAfter,
  renewalWindow,
} from '../domain/renewal.ts';
import type { Catalogue, Producer, Product, Recognition } from './model.ts';

/** A certificate with the days that matter for the next assessment. */
export interface Renewal {
  product: Product;
  stars: number;
  /** Day of the decision, and last day the certificate is valid. */
  on: string;
  until: string;
  window: RenewalWindow;
  /** Where the day of the build lies, and what comes after it. */
  phase: RenewalPhase;
  later: readonly { from: string; phase: RenewalPhase }[];
}

/** A rank that sources tell of, without a decision: no term can be counted. */
export interface Undecided {
  product: Product;
  recognition: Recognition;
}

/** All certificates that are to be renewed or were not, the one that ends first in front. */
export const renewalsOf = ({ products, taxonomy, today }: Catalogue): Renewal[] =>
  products
    .filter(({ step }) => step.stage !== 'stopped')
    .flatMap((product) => {
      const { recognition } = product;
      if (!recognition?.decision || recognition.state === 'revoked') return [];
      const { stars, on, until } = recognition;
      if (on === undefined || until === undefined) return [];
      return [
        {
          product,
          stars,
          on,
          until,
          window: renewalWindow(until, taxonomy.term),
          phase: renewalPhase(until, taxonomy.term, today),
          later: renewalPhasesAfter(until, taxonomy.term, today),
        },
      ];
    })
    .sort((a, b) => (a.until === b.until ? 0 : a.until < b.until ? -1 : 1));

/** Products that are still made and whose rank is only reported. */
export const undecidedOf = ({ products }: Catalogue): Undecided[] =>
  products.flatMap((product) => {
    const { recognition, step } = product;
    if (!recognition || recognition.decision || step.stage === 'stopped') return [];
    return [{ product, recognition }];
  });

/** A part of the renewal calendar. */
export type RenewalPart =
  | { name: 'toCome' | 'lapsed'; rows: readonly Renewal[] }
  | { name: 'undecided'; rows: readonly Undecided[] };

/** The renewal calendar: terms that run, those that are over, and those that cannot be counted. */
export const renewalCalendar = (catalogue: Catalogue): RenewalPart[] => {
  const renewals = renewalsOf(catalogue);
  return [
    { name: 'toCome', rows: renewals.filter(({ phase }) => phase !== 'lapsed') },
    { name: 'lapsed', rows: renewals.filter(({ phase }) => phase === 'lapsed') },
    { name: 'undecided', rows: undecidedOf(catalogue) },
  ];
};

/** What one maker is to be written about. */
export interface Letter {
  producer: Producer;
  due: readonly Renewal[];
  lapsed: readonly Renewal[];
  undecided: readonly Undecided[];
}

/** One letter for every maker with a term that runs, has ended or cannot be counted. */
export const lettersOf = (catalogue: Catalogue): Letter[] => {
  const makerOf = ({ product }: { product: Product }) => product.producer?.slug;
  const renewals = Map.groupBy(renewalsOf(catalogue), makerOf);
  const undecided = Map.groupBy(undecidedOf(catalogue), makerOf);
  return catalogue.producers.flatMap((producer) => {
    const own = renewals.get(producer.slug) ?? [];
    const letter = {
      producer,
      due: own.filter(({ phase }) => phase !== 'lapsed'),
      lapsed: own.filter(({ phase }) => phase === 'lapsed'),
      undecided: undecided.get(producer.slug) ?? [],
    };
    return own.length + letter.undecided.length > 0 ? [letter] : [];
  });
};
