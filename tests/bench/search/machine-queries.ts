import { fold } from '../../../src/domain/text/fold.ts';
import { foldedKey } from '../../../src/domain/text/words.ts';
import type { CorpusProduct } from './corpus.ts';
import { asTelex, asVni, cutShort, halfAccents, withSlip, wrongTone } from './damage.ts';
import type { Query } from './queries.ts';
import { type Random, seeded } from './random.ts';

/**
 * Queries made by machine from a synthetic catalogue: names of product types, damaged as people
 * damage them. A right answer is any product of that type, or one whose title or other name
 * carries all words of the undamaged query.
 */

const hasWords = (product: CorpusProduct, wanted: string): boolean => {
  const names = [product.title, product.type, ...product.alias].map(foldedKey);
  return names.some((name) => ` ${name} `.includes(` ${foldedKey(wanted)} `));
};

type Made = { readonly q: string; readonly right: (product: CorpusProduct) => boolean };

const ofType =
  (type: string, prefix = '') =>
  (product: CorpusProduct): boolean =>
    product.type === type ||
    hasWords(product, type) ||
    (prefix !== '' && startsWith(product, prefix));

const startsWith = (product: CorpusProduct, prefix: string): boolean =>
  [product.title, product.type, ...product.alias].some((name) =>
    ` ${foldedKey(name)}`.includes(` ${foldedKey(prefix)}`),
  );

const MAKERS: Readonly<Record<string, (product: CorpusProduct, random: Random) => Made>> = {
  accented: ({ type }) => ({ q: type.toLowerCase(), right: ofType(type) }),
  'no-accent': ({ type }) => ({ q: fold(type).toLowerCase(), right: ofType(type) }),
  'half-accents': ({ type }, random) => ({
    q: halfAccents(type.toLowerCase(), random),
    right: ofType(type),
  }),
  'wrong tone': ({ type }, random) => ({
    q: wrongTone(type.toLowerCase(), random),
    right: ofType(type),
  }),
  typo: ({ type }, random) => ({
    q: withSlip(fold(type).toLowerCase(), random),
    right: ofType(type),
  }),
  'typo with accents': ({ type }, random) => ({
    q: withSlip(type.toLowerCase(), random),
    right: ofType(type),
  }),
  telex: ({ type }, random) => ({
    q: random.chance(0.5) ? asTelex(type, random.chance(0.5)) : asVni(type, random.chance(0.5)),
    right: ofType(type),
  }),
  partial: ({ type }, random) => {
    const q = cutShort(random.chance(0.5) ? type.toLowerCase() : fold(type).toLowerCase(), random);
    return { q, right: ofType(type, q) };
  },
  synonym: (product, random) => {
    const name = product.alias.length > 0 ? random.pick(product.alias) : product.type;
    const q = random.chance(0.5) ? name : fold(name).toLowerCase();
    return { q, right: ofType(name) };
  },
  field: ({ type, prov }, random) => {
    const q = `${type} ${prov}`.toLowerCase();
    return {
      q: random.chance(0.5) ? q : fold(q),
      right: (other) => other.prov === prov && ofType(type)(other),
    };
  },
  'old place': ({ type, old, prov }, random) => {
    const place = random.pick(old.length > 0 ? old : [prov]);
    const q = `${type} ${place}`.toLowerCase();
    return {
      q: random.chance(0.5) ? q : fold(q),
      right: (other) => other.old.concat(other.prov).includes(place) && ofType(type)(other),
    };
  },
  producer: ({ prod }, random) => {
    const q = random.chance(0.5) ? prod.toLowerCase() : fold(prod).toLowerCase();
    const wanted = foldedKey(prod);
    return { q, right: (other) => ` ${foldedKey(other.prod)} `.includes(` ${wanted} `) };
  },
  'producer, typo': ({ prod }, random) => {
    const q = withSlip(fold(prod).toLowerCase(), random);
    return { q, right: (other) => other.prod === prod };
  },
  english: ({ en }) => ({ q: en.toLowerCase(), right: (other) => other.en === en }),
  'other form': ({ type }, random) => {
    // Capitals, decomposed letters, no spaces, words the other way round.
    const name = type.toLowerCase();
    const forms = [
      type.toUpperCase(),
      name.normalize('NFD'),
      fold(name).replaceAll(' ', ''),
      `${name}  -  ${name.split(' ')[0]}`,
    ];
    return { q: random.pick(forms), right: ofType(type) };
  },
};

/** Kinds of machine-made queries. */
export const MACHINE_KINDS = Object.keys(MAKERS);

/** `perKind` queries of every kind over a catalogue; the same for the same seed. */
export const machineQueries = (
  corpus: readonly CorpusProduct[],
  seed: number,
  perKind: number,
): Query[] => {
  const random = seeded(seed);
  return Object.entries(MAKERS).flatMap(([cat, make]) =>
    Array.from({ length: perKind }, (_, n) => {
      const { q, right } = make(random.pick(corpus), random);
      return { n, cat, q, expect: corpus.filter(right).map(({ id }) => id) };
    }),
  );
};
