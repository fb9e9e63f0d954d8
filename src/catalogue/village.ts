import { publishedContact } from '../domain/consent.ts';
import { priceAge } from '../domain/prices.ts';
import { href } from '../i18n/href.ts';
import { type Context, entryBase, entryContext, photosOf, placeOf } from './context.ts';
import type { Ref, TasteRoute, Village } from './model.ts';
import { countedOf } from './producer.ts';
import type { RawEntry } from './raw.ts';
import { refTo } from './refs.ts';

/** Joins a village with its place and what is made there. */
export const toVillage = (context: Context, raw: RawEntry<'villages'>): Village => {
  const { data } = raw;
  const entry = entryContext(context, raw);
  const contact = publishedContact(data.contact, 'catalogue', context.today);
  const named = (item: { name: string; source: string; on?: string }) =>
    entry.sourced(item.name, item.source, item.on);
  const said = (item: { text: string; source: string; on?: string }) =>
    entry.sourced(item.text, item.source, item.on);
  const saidIf = (item: { text: string; source: string; on?: string } | undefined) =>
    item && said(item);
  return {
    ...entryBase(entry, raw, {
      ...data,
      href: href('village', context.locale, { slug: raw.slug }),
    }),
    official: data.name,
    aliases: data.aliases,
    place: placeOf(entry, data.origin),
    peoples: data.peoples && {
      phrase: {
        text: data.peoples.names.map((name) => entry.say(name).text).join(', '),
        lang: entry.say(data.peoples.names[0] ?? '').lang,
      },
      source: entry.source(data.peoples.source),
    },
    households: countedOf(entry, data.households),
    homestays: data.homestays.map((homestay) => ({
      ...homestay,
      note: entry.sayIf(homestay.note),
      source: entry.source(homestay.source),
    })),
    activities: data.activities.map(named),
    food: data.food.map(named),
    facts: data.facts.map(said),
    access: data.access.map((way) => ({
      ...way,
      from: entry.say(way.from),
      by: entry.sayIf(way.by),
      note: entry.sayIf(way.note),
      source: entry.source(way.source),
    })),
    months: data.months && {
      ...data.months,
      source: entry.source(data.months.source),
    },
    prices: data.prices.map((price) => ({
      ...price,
      ...priceAge(price.pricedOn, context.today),
      what: entry.say(price.what),
      per: entry.sayIf(price.per),
      source: entry.source(price.source),
    })),
    coordinates: data.coordinates && {
      ...data.coordinates,
      source: entry.source(data.coordinates.source),
    },
    manners: data.manners.map(said),
    mobility: saidIf(data.mobility),
    signal: saidIf(data.signal),
    money: saidIf(data.money),
    organisation: saidIf(data.organisation),
    awards: data.awards.map(named),
    products: data.products.map((slug) => refTo(context, 'products', slug)),
    producers: data.producers.map((slug) => refTo(context, 'producers', slug)),
    contact,
    contactOn: contact && data.contact?.consent?.on,
    photos: photosOf(entry, data.photos),
  };
};

/** Joins a taste route with its stops. */
export const toTasteRoute = (context: Context, raw: RawEntry<'routes'>): TasteRoute => {
  const entry = entryContext(context, raw);
  return {
    ...entryBase(entry, raw, {
      ...raw.data,
      href: href('tasteRoute', context.locale, { slug: raw.slug }),
    }),
    days: raw.data.days,
    months: raw.data.months,
    stops: raw.data.stops.map((stop) => ({
      day: stop.day,
      text: entry.say(stop.text),
      ref: stopRef(context, stop),
    })),
  };
};

type Stop = RawEntry<'routes'>['data']['stops'][number];

const stopRef = (context: Context, stop: Stop): Ref | undefined => {
  if (stop.village) return refTo(context, 'villages', stop.village);
  if (stop.product) return refTo(context, 'products', stop.product);
  return stop.producer ? refTo(context, 'producers', stop.producer) : undefined;
};
