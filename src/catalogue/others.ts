import { fairPhase } from '../domain/fairs.ts';
import { validitiesAfter, validityOn } from '../domain/validity.ts';
import { href } from '../i18n/href.ts';
import { phraseIn } from '../i18n/locale.ts';
import { placeName } from '../i18n/place-name.ts';
import { type RouteName, routes } from '../i18n/routes.ts';
import { type Context, communeRef, entryBase, entryContext } from './context.ts';
import type { CommuneView, Decision, Fair, NewsItem, Page } from './model.ts';
import type { RawEntry } from './raw.ts';
import { decisionRef, refTo } from './refs.ts';

/** Joins a fair with its exhibitors and its phase on the day of the build. */
export const toFair = (context: Context, raw: RawEntry<'fairs'>): Fair => {
  const { data } = raw;
  const entry = entryContext(context, raw);
  const cancelled = data.status === 'cancelled';
  return {
    ...entryBase(entry, raw, {
      ...data,
      href: href('fair', context.locale, { slug: raw.slug }),
    }),
    start: data.start,
    end: data.end,
    dateNote: entry.sayIf(data.dateNote),
    opens: data.opens,
    closes: data.closes,
    updated: data.updated,
    phase: fairPhase({ start: data.start, end: data.end, cancelled }, context.today),
    confirmed: data.status === 'confirmed',
    cancelled,
    venue: entry.sayIf(data.venue),
    place: entry.sayIf(data.place),
    organiser: entry.sayIf(data.organiser),
    fee: entry.sayIf(data.fee),
    deadline: data.deadline,
    bring: data.bring.map(entry.say),
    scale: entry.sayIf(data.scale),
    results: entry.sayIf(data.results),
    exhibitors: data.exhibitors.map((exhibitor) => ({
      producer: refTo(context, 'producers', exhibitor.producer),
      booth: exhibitor.booth,
      products: exhibitor.products.map((slug) => refTo(context, 'products', slug)),
    })),
  };
};

/** Joins a text with what it replaces, and says whether it holds on the day of the build. */
export const toDecision = (context: Context, raw: RawEntry<'decisions'>): Decision => {
  const { data } = raw;
  const entry = entryContext(context, raw);
  const next = context.raw.decisions.find((candidate) => candidate.slug === data.replacedBy);
  return {
    ...entryBase(entry, raw, {
      name: data.title,
      summary: data.summary,
      href: href('decision', context.locale, { slug: raw.slug }),
    }),
    number: data.number,
    issuer: entry.say(data.issuer),
    kind: data.kind,
    topic: data.topic,
    on: data.on,
    from: data.from,
    until: data.until,
    validity: validityOn(data, context.today),
    later: validitiesAfter(data, context.today),
    url: data.url,
    replacedBy: next && decisionRef(context, next),
    replaces: context.raw.decisions
      .filter((candidate) => candidate.data.replacedBy === raw.slug)
      .map((old) => decisionRef(context, old)),
  };
};

/** A news item with the products it is about. */
export const toNews = (context: Context, raw: RawEntry<'news'>): NewsItem => ({
  ...entryBase(entryContext(context, raw), raw, {
    name: raw.data.title,
    summary: raw.data.summary,
    href: href('newsItem', context.locale, { slug: raw.slug }),
  }),
  on: raw.data.on,
  products: raw.data.products.map((slug) => refTo(context, 'products', slug)),
});

/** A page of running text; those of the site's own section have an address of their own. */
export const toPage = (context: Context, raw: RawEntry<'pages'>): Page => ({
  ...entryBase(entryContext(context, raw), raw, {
    name: raw.data.title,
    summary: raw.data.summary,
    href: pageHref(context, raw.slug),
  }),
  section: raw.data.section,
  order: raw.data.order,
  answers: raw.data.answers,
  on: raw.data.on,
});

const pageHref = (context: Context, slug: string): string => {
  const name = Object.keys(routes).find((key): key is RouteName => {
    const route: { page?: string } = Reflect.get(routes, key);
    return route.page === slug;
  });
  return name ? href(name, context.locale) : href('guide', context.locale, { slug });
};

/** The communes of today, in the order of places.yaml. */
export const communesOf = (context: Context): CommuneView[] =>
  context.raw.places.communes.map((commune) => ({
    ...commune,
    ...communeRef(context, commune),
    seat: commune.seat && phraseIn(commune.seat, context.locale),
    formedFrom: commune.formedFrom.map(({ restTo, ...unit }) => ({
      ...unit,
      name: placeName(unit.name, context.locale),
      restTo: restTo && placeName(restTo, context.locale),
    })),
  }));
