import { standingOfFair } from '../../catalogue/fairs.ts';
import { countTold, priceLine } from '../../catalogue/figures.ts';
import type {
  Catalogue,
  Decision,
  Entry,
  Fair,
  NewsItem,
  Producer,
  Ref,
  TasteRoute,
  Village,
} from '../../catalogue/model.ts';
import { productsOf } from '../../catalogue/related.ts';
import { daysOf } from '../../catalogue/taste-routes.ts';
import { fill, formatDate, formatMonths, formatRange, words } from '../../i18n/index.ts';
import { contactLines } from './product.ts';
import { type Fact, link, mark, type Origin, plain, running, said, type Text } from './write.ts';

const refs = (items: readonly Pick<Ref, 'name' | 'href'>[], { absolute }: Origin): string =>
  items.map(({ name, href }) => `- ${link(name.text, absolute(href))}`).join('\n');

const bare = (entry: Entry): Pick<Text, 'entry' | 'lead' | 'notices' | 'facts' | 'parts'> => ({
  entry,
  lead: entry.summary.text,
  notices: [],
  facts: [],
  parts: [],
});

const story = (all: Catalogue, entry: Entry, { absolute }: Origin) => ({
  title: words(all.locale).product.story,
  text: running(entry.body, entry, absolute) ?? '',
});

export const producerText = (all: Catalogue, producer: Producer, origin: Origin): Text => {
  const t = words(all.locale);
  const { place, founded, dissolved } = producer;
  const ended = dissolved && formatDate(dissolved.on, all.locale);
  return {
    ...bare(producer),
    notices: ended ? [fill(t.producer.dissolved, { date: ended })] : [],
    facts: [
      { label: t.producer.form, value: t.producer.forms[producer.form] },
      { label: t.producer.place, value: place && plain(place.full), source: place?.source },
      {
        label: t.producer.founded,
        value: founded && formatDate(founded.on, all.locale),
        source: founded?.source,
      },
    ],
    parts: [
      { title: t.product.contact, text: contactLines(all, producer.contact) },
      { title: t.producer.products, text: refs(productsOf(all, producer), origin) },
      story(all, producer, origin),
      { title: t.producer.facts, text: said(producer.facts) },
    ],
  };
};

export const villageText = (all: Catalogue, village: Village, origin: Origin): Text => {
  const { locale } = all;
  const t = words(locale);
  const v = t.visit;
  const { place, months, coordinates, households } = village;
  const told = (label: string, fact: Village['peoples']): Fact => ({
    label,
    value: fact && plain(fact.phrase.text),
    source: fact?.source,
  });
  return {
    ...bare(village),
    facts: [
      { label: v.place, value: plain(place.full), source: place.source },
      told(v.peoples, village.peoples),
      {
        label: v.households,
        value:
          households &&
          plain([countTold(households, locale), households.note?.text].filter(Boolean).join(', ')),
        source: households?.source,
      },
      {
        label: t.months.visit,
        value: months && months.best.length > 0 ? formatMonths(months.best, locale) : undefined,
        source: months?.source,
      },
      told(v.organisation, village.organisation),
      told(v.signal, village.signal),
      told(v.mobility, village.mobility),
      {
        label: v.coordinates,
        value: coordinates && `${coordinates.lat}, ${coordinates.lon}`,
        source: coordinates?.source,
      },
    ],
    parts: [
      {
        title: v.homestays,
        text: village.homestays
          .map(({ name, guests, note, on, source }) => {
            const told = [
              name,
              guests !== undefined && fill(v.guests, { n: guests }, locale),
              note?.text,
            ].filter(Boolean);
            return `- ${plain(`${told.join(', ')}${on ? ` (${formatDate(on, locale)})` : ''}`)}${mark(source)}`;
          })
          .join('\n'),
      },
      {
        title: v.access,
        text: village.access
          .map(({ from, by, note, hours, km, source }) => {
            const numbers = [
              hours !== undefined && fill(v.hours, { n: hours }, locale),
              km !== undefined && fill(v.km, { n: km }, locale),
            ].filter(Boolean);
            const way = [`${from.text}: ${by?.text ?? t.unknown}`, ...numbers].join(', ');
            return `- ${plain(`${way}${note ? ` (${note.text})` : ''}`)}${mark(source)}`;
          })
          .join('\n'),
      },
      { title: v.activities, text: said(village.activities) },
      { title: v.food, text: said(village.food) },
      { title: v.manners, text: said(village.manners) },
      {
        title: v.prices,
        text: village.prices
          .map((price) => {
            const line = priceLine(price, locale)?.text;
            return `- ${plain(`${price.what.text}: ${line}`)}${mark(price.source)}`;
          })
          .join('\n'),
      },
      { title: t.product.contact, text: contactLines(all, village.contact) },
      story(all, village, origin),
      { title: v.more, text: said([...village.awards, ...village.facts]) },
      { title: v.products, text: refs(village.products, origin) },
      { title: v.producers, text: refs(village.producers, origin) },
    ],
  };
};

export const routeText = (all: Catalogue, route: TasteRoute, origin: Origin): Text => {
  const t = words(all.locale).visit;
  return {
    ...bare(route),
    facts: [
      { label: t.route, value: fill(t.days, { n: route.days }) },
      {
        label: t.months,
        value: route.months.length > 0 ? formatMonths(route.months, all.locale) : undefined,
      },
    ],
    parts: [
      ...daysOf(all, route).map(({ day }) => ({
        title: fill(t.day, { n: day }),
        text: route.stops
          .filter((stop) => stop.day === day)
          .map(({ ref, text }) => {
            const name = ref ? `${link(ref.name.text, origin.absolute(ref.href))}: ` : '';
            return `- ${name}${plain(text.text)}`;
          })
          .join('\n'),
      })),
      { title: t.more, text: running(route.body, route, origin.absolute) ?? '' },
    ],
  };
};

export const fairText = (all: Catalogue, fair: Fair, origin: Origin): Text => {
  const t = words(all.locale).fair;
  const told = ['venue', 'place', 'organiser', 'scale', 'fee'] as const;
  return {
    ...bare(fair),
    facts: [
      {
        label: t.when,
        value: [
          formatRange(fair.start, fair.end, all.locale),
          ...(fair.dateNote ? [plain(fair.dateNote.text)] : []),
        ].join(' · '),
      },
      { label: t.status, value: t[standingOfFair(fair)] },
      ...told.map((key) => ({ label: t[key], value: fair[key] && plain(fair[key].text) })),
      { label: t.deadline, value: fair.deadline && formatDate(fair.deadline, all.locale) },
    ],
    parts: [
      story(all, fair, origin),
      { title: t.bring, text: fair.bring.map(({ text }) => `- ${plain(text)}`).join('\n') },
      {
        title: t.exhibitors,
        text: refs(
          fair.exhibitors.map(({ producer }) => producer),
          origin,
        ),
      },
      { title: t.results, text: fair.results ? plain(fair.results.text) : '' },
    ],
  };
};

export const decisionText = (all: Catalogue, decision: Decision, origin: Origin): Text => {
  const t = words(all.locale).programme;
  const day = (date: string | undefined) => date && formatDate(date, all.locale);
  const { number, issuer, validity, on, from, until, url, replacedBy } = decision;
  return {
    ...bare(decision),
    facts: [
      { label: t.number, value: plain(number) },
      { label: t.issuer, value: plain(issuer.text) },
      { label: t.validity, value: t[validity] },
      { label: t.issued, value: day(on) },
      { label: t.from, value: day(from) },
      ...(until ? [{ label: t.until, value: day(until) }] : []),
      ...(replacedBy
        ? [
            {
              label: t.replacedBy,
              value: link(replacedBy.number, origin.absolute(replacedBy.href)),
            },
          ]
        : []),
      ...(url ? [{ label: t.openText, value: link(url, url) }] : []),
    ],
    parts: [story(all, decision, origin)],
  };
};

export const newsText = (all: Catalogue, item: NewsItem, origin: Origin): Text => ({
  ...bare(item),
  notices: [formatDate(item.on, all.locale)],
  parts: [
    story(all, item, origin),
    { title: words(all.locale).news.products, text: refs(item.products, origin) },
  ],
});

export const pageText = (all: Catalogue, page: Entry, origin: Origin): Text => ({
  ...bare(page),
  parts: [story(all, page, origin)],
});
