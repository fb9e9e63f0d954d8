import { stateShapes } from '../../brocade/index.ts';
import type {
  Catalogue,
  CommuneView,
  Decision,
  Fair,
  NewsItem,
  Page,
  Photo,
  Producer,
  Product,
  TasteRoute,
  Village,
} from '../../catalogue/model.ts';
import { VILLAGE_PALETTE } from '../../catalogue/related.ts';
import { standingOf, verdictOf } from '../../catalogue/standing.ts';
import { fill, formatDate, formatMonths, formatRange, phraseIn, words } from '../../i18n/index.ts';
import type { Card } from './draw.ts';

/** A card with the photo that is laid over its cloth: absolute path of the original. */
export interface PhotoCard extends Card {
  photo?: string;
}

const joined = (...parts: (string | undefined)[]): string => parts.filter(Boolean).join(' · ');

const photoOf = (photo: Photo | undefined, { locale }: Catalogue) => {
  if (!photo) return {};
  const { credit, on, permission } = photo;
  const date = formatDate(on, locale);
  // Where the original lies, which Astro knows but does not tell in its types.
  const path: unknown = Reflect.get(photo.image, 'fsPath');
  if (typeof path !== 'string') return {};
  return {
    photo: path,
    note: fill(words(locale).product.photoCredit, { credit, date, permission }),
  };
};

/** A product: what the duties of its class allow, and its state with the day it hangs on. */
export const productCard = (all: Catalogue, product: Product): PhotoCard => {
  const t = words(all.locale);
  const standing = standingOf(product, all.locale);
  const verdict = product.step.stage === 'stopped' ? undefined : verdictOf(product, all.locale);
  const { duties } = product;
  return {
    site: all.site.name,
    kind: joined(
      t.product.one,
      product.group.short.text,
      duties.adultsOnly ? t.duty.adultsOnly : '',
    ),
    name: product.name.text,
    facts: [
      product.producer?.name.text ?? t.product.noProducer,
      product.place?.full ?? `${t.product.origin}: ${t.unknown}`,
    ],
    standing: {
      shape: stateShapes[standing.state],
      word: standing.word,
      stars: standing.stars,
      line: verdict?.line,
    },
    cloth: { slug: product.slug, palette: product.palette },
    ...(duties.mayFeature ? photoOf(product.photos[0], all) : {}),
    ...(duties.healthNotice ? { note: phraseIn(all.taxonomy.healthNotice, all.locale).text } : {}),
  };
};

/** A maker: legal form and place. */
export const producerCard = (all: Catalogue, producer: Producer): PhotoCard => {
  const t = words(all.locale);
  return {
    site: all.site.name,
    kind: joined(t.producer.one, t.producer.forms[producer.form]),
    name: producer.name.text,
    facts: [
      producer.place?.full ?? `${t.producer.place}: ${t.unknown}`,
      ...(producer.dissolved
        ? [fill(t.producer.dissolved, { date: formatDate(producer.dissolved.on, all.locale) })]
        : []),
    ],
    cloth: { slug: producer.slug, palette: producer.palette },
    ...photoOf(producer.photos[0], all),
  };
};

/** A village: place, people, months. */
export const villageCard = (all: Catalogue, village: Village): PhotoCard => {
  const t = words(all.locale);
  const best = village.months?.best ?? [];
  return {
    site: all.site.name,
    kind: t.visit.title,
    name: village.name.text,
    facts: [
      village.place.full,
      ...(village.peoples ? [village.peoples.phrase.text] : []),
      ...(best.length > 0 ? [`${t.months.visit}: ${formatMonths(best, all.locale)}`] : []),
    ],
    cloth: { slug: village.slug, palette: VILLAGE_PALETTE },
    ...photoOf(village.photos[0], all),
  };
};

/** A route: its days and months. */
export const routeCard = (all: Catalogue, route: TasteRoute): PhotoCard => {
  const t = words(all.locale).visit;
  return {
    site: all.site.name,
    kind: joined(t.route, fill(t.days, { n: route.days })),
    name: route.name.text,
    facts: [
      route.summary.text,
      ...(route.months.length > 0
        ? [`${t.months}: ${formatMonths(route.months, all.locale)}`]
        : []),
    ],
    cloth: { slug: route.slug, palette: VILLAGE_PALETTE },
  };
};

/** A fair: its days and place. Only what no longer changes with time is told as a state. */
export const fairCard = (all: Catalogue, fair: Fair): PhotoCard => {
  const t = words(all.locale).fair;
  const place = [fair.venue?.text, fair.place?.text].filter(Boolean).join(', ');
  return {
    site: all.site.name,
    kind: t.one,
    name: fair.name.text,
    facts: [formatRange(fair.start, fair.end, all.locale), ...(place ? [place] : [])],
    ...(fair.cancelled ? { standing: { shape: 'revoked', word: t.cancelled } } : {}),
    ...(fair.phase === 'past' ? { standing: { shape: 'empty', word: t.past } } : {}),
    cloth: { slug: fair.slug, palette: 'craft' },
  };
};

/** A text of law: number, who issued it, when. */
export const decisionCard = (all: Catalogue, decision: Decision): PhotoCard => {
  const t = words(all.locale).programme;
  const { number, issuer, on, validity } = decision;
  return {
    site: all.site.name,
    kind: joined(t.kinds[decision.kind], number),
    name: decision.name.text,
    facts: [joined(issuer.text, on && formatDate(on, all.locale))],
    ...(validity === 'ended' ? { standing: { shape: 'empty', word: t.ended } } : {}),
    cloth: { slug: decision.slug, palette: 'garden' },
  };
};

/** News: its day and first sentence. */
export const newsCard = (all: Catalogue, item: NewsItem): PhotoCard => ({
  site: all.site.name,
  kind: joined(words(all.locale).news.title, formatDate(item.on, all.locale)),
  name: item.name.text,
  facts: [item.summary.text],
  cloth: { slug: item.slug, palette: 'craft' },
});

/** A running text. */
export const pageCard = (all: Catalogue, page: Page): PhotoCard => ({
  site: all.site.name,
  kind: page.section === 'programme' ? words(all.locale).programme.title : '',
  name: page.name.text,
  facts: [page.summary.text],
  cloth: { slug: page.slug, palette: 'garden' },
});

/** A commune of today, with the old units it was formed from. */
export const communeCard = (all: Catalogue, commune: CommuneView): PhotoCard => {
  const t = words(all.locale).commune;
  const units = commune.formedFrom.map(({ name }) => name).join(', ');
  return {
    site: all.site.name,
    kind: t.one,
    name: commune.name,
    facts: units ? [`${t.formedFrom}: ${units}`] : [],
    cloth: { slug: commune.slug, palette: 'craft' },
  };
};
