import { keysOf } from '../domain/keys.ts';
import { showsStars } from '../domain/recognition.ts';
import { fill, words } from '../i18n/index.ts';
import type { Phrase } from '../i18n/locale.ts';
import { phraseIn } from '../i18n/locale.ts';
import type { Catalogue, Product } from './model.ts';

/** One line of a count. */
export interface StatRow {
  /** Stable name of the line: a code, a number of stars, a field's value; `unknown…` for the rest. */
  key: string;
  name: Phrase;
  products: number;
  /** Page with these products or this place, where there is one. */
  href?: string;
}

/** The parts of the statistics; every product is counted once in each. */
export const STATISTICS = ['communes', 'oldUnits', 'groups', 'stars', 'forms', 'stages'] as const;

export type StatPart = (typeof STATISTICS)[number];

/** The same products counted in several ways; each part adds up to the total. */
export type Statistics = { total: number; today: string } & Record<StatPart, readonly StatRow[]>;

/** A line before it is counted: which products belong to it. */
interface Line {
  key: string;
  name: Phrase;
  href?: string;
  holds: (product: Product) => boolean;
}

/**
 * Counts the products by place on both maps, group, star, legal form and step.
 * @throws when a product falls on no line or on two: then a part would not add up
 */
export const statisticsOf = (catalogue: Catalogue): Statistics => {
  const { products, today } = catalogue;
  const count = (lines: readonly Line[]): StatRow[] => {
    for (const product of products) {
      const found = lines.filter(({ holds }) => holds(product)).length;
      if (found !== 1) throw new Error(`${product.slug} is counted ${found} times.`);
    }
    return lines.map(({ holds, ...line }) => ({
      ...line,
      products: products.filter(holds).length,
    }));
  };
  return {
    total: products.length,
    today,
    communes: count(communeLines(catalogue)),
    oldUnits: count(oldUnitLines(catalogue)),
    groups: count(groupLines(catalogue)),
    stars: count(starLines(catalogue)),
    forms: count(formLines(catalogue)),
    stages: count(stageLines(catalogue)),
  };
};

const unplaced = ({ locale }: Catalogue): Line => ({
  key: 'unknown',
  name: { text: words(locale).statistics.noPlace, lang: locale },
  holds: ({ place }) => place === undefined,
});

/** Communes of today; then each split unit whose part is not told, as unknown as it is. */
const communeLines = (catalogue: Catalogue): Line[] => {
  const { communes, locale } = catalogue;
  const split = communes.flatMap(({ formedFrom }) => formedFrom.filter(({ part }) => part));
  const codes = new Map(split.map((unit) => [unit.code, unit]));
  return [
    ...communes.map(
      ({ code, name, href }): Line => ({
        key: code,
        name: { text: name, lang: locale },
        href,
        holds: ({ place }) => place?.commune?.code === code,
      }),
    ),
    ...[...codes.values()].map(
      ({ code, name }): Line => ({
        key: `unknown-${code}`,
        name: { text: fill(words(locale).statistics.split, { unit: name }), lang: locale },
        holds: ({ place }) => !place?.commune && place?.oldUnit?.code === code,
      }),
    ),
    unplaced(catalogue),
  ];
};

/** The units before the merger; then what is only known by its commune of today. */
const oldUnitLines = (catalogue: Catalogue): Line[] => {
  const { communes, products, locale } = catalogue;
  const units = communes.flatMap((commune) =>
    commune.formedFrom.map((unit) => ({ ...unit, href: commune.href })),
  );
  // A unit that was split stands under each commune it went to; here it is one unit.
  const once = new Map(units.map((unit) => [unit.code, unit]));
  const holdsNew = (code: string) => (product: Product) =>
    product.place?.oldUnit === undefined && product.place?.commune?.code === code;
  return [
    ...[...once.values()].map(
      ({ code, name, href }): Line => ({
        key: code,
        name: { text: name, lang: locale },
        href,
        holds: ({ place }) => place?.oldUnit?.code === code,
      }),
    ),
    ...communes
      .filter(({ code }) => products.some(holdsNew(code)))
      .map(
        ({ code, name }): Line => ({
          key: `unknown-${code}`,
          name: { text: fill(words(locale).statistics.onlyNew, { commune: name }), lang: locale },
          holds: holdsNew(code),
        }),
      ),
    unplaced(catalogue),
  ];
};

const groupLines = ({ taxonomy, locale }: Catalogue): Line[] =>
  taxonomy.groups.map(({ slug, name }) => ({
    key: slug,
    name: phraseIn(name, locale),
    holds: ({ group }) => group.slug === slug,
  }));

/** Stars stand only where a decision holds on the day; a rank without one counts as what it is. */
const starLines = ({ locale }: Catalogue): Line[] => {
  const t = words(locale);
  const own = (text: string): Phrase => ({ text, lang: locale });
  const held = ({ recognition }: Product): number | undefined =>
    recognition && showsStars(recognition.state) ? recognition.stars : undefined;
  return [
    ...[5, 4, 3].map(
      (stars): Line => ({
        key: String(stars),
        name: own(fill(t.statistics.held, { n: stars })),
        holds: (product) => held(product) === stars,
      }),
    ),
    ...(['expired', 'revoked', 'unverified'] as const).map(
      (state): Line => ({
        key: state,
        name: own(t.statistics[state]),
        holds: ({ recognition }) => recognition?.state === state,
      }),
    ),
    { key: 'none', name: own(t.recognition.none), holds: ({ recognition }) => !recognition },
  ];
};

const formLines = ({ locale }: Catalogue): Line[] => {
  const t = words(locale);
  return [
    ...keysOf(t.producer.forms).map(
      (form): Line => ({
        key: form,
        name: { text: t.producer.forms[form], lang: locale },
        holds: ({ producer }) => producer?.form === form,
      }),
    ),
    {
      key: 'unknown',
      name: { text: t.product.noProducer, lang: locale },
      holds: ({ producer }) => !producer,
    },
  ];
};

const stageLines = ({ locale }: Catalogue): Line[] => {
  const t = words(locale);
  return keysOf(t.stage).map((stage) => ({
    key: stage,
    name: { text: t.stage[stage], lang: locale },
    holds: ({ step }) => step.stage === stage,
  }));
};
