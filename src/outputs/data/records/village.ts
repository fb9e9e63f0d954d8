import type { Village } from '../../../catalogue/model.ts';
import type { Published } from '../../../schema/published/index.ts';
import {
  type Both,
  contactIf,
  countedIf,
  idsOf,
  pagesOf,
  pairs,
  placeIf,
  sourcesOf,
  statementIf,
  statementsOf,
  textIf,
  textOf,
} from '../both.ts';

/** A village as data. */
export const villageRecord = (
  village: Both<Village>,
  absolute: (path: string) => string,
): Published<'villages'> => {
  const { vi, en } = village;
  const { coordinates, months } = vi;
  return {
    id: vi.slug,
    page: pagesOf(village, absolute),
    name: textOf(vi.name, en.name),
    aliases: [...vi.aliases],
    summary: textOf(vi.summary, en.summary),
    place: placeIf(vi.place, en.place),
    peoples: statementIf(vi.peoples, en.peoples),
    households: countedIf(vi.households, en.households),
    months: months && {
      best: [...months.best],
      rain: [...months.rain],
      source: months.source?.id,
    },
    coordinates: coordinates && {
      lat: coordinates.lat,
      lon: coordinates.lon,
      source: coordinates.source?.id,
    },
    mobility: statementIf(vi.mobility, en.mobility),
    signal: statementIf(vi.signal, en.signal),
    money: statementIf(vi.money, en.money),
    organisation: statementIf(vi.organisation, en.organisation),
    contact: contactIf(vi),
    products: idsOf(vi.products),
    producers: idsOf(vi.producers),
    homestays: pairs(vi.homestays, en.homestays).map(({ vi: homestay, en: english }) => ({
      name: homestay.name,
      guests: homestay.guests,
      note: textIf(homestay.note, english.note),
      on: homestay.on,
      source: homestay.source?.id,
    })),
    activities: statementsOf(vi.activities, en.activities),
    food: statementsOf(vi.food, en.food),
    facts: statementsOf(vi.facts, en.facts),
    access: pairs(vi.access, en.access).map(({ vi: way, en: english }) => ({
      from: textOf(way.from, english.from),
      by: textIf(way.by, english.by),
      note: textIf(way.note, english.note),
      hours: way.hours,
      km: way.km,
      source: way.source?.id,
    })),
    prices: pairs(vi.prices, en.prices).map(({ vi: price, en: english }) => ({
      what: textOf(price.what, english.what),
      price: price.price,
      per: textIf(price.per, english.per),
      pricedOn: price.pricedOn,
      priceOld: price.priceOld,
      source: price.source?.id,
    })),
    manners: statementsOf(vi.manners, en.manners),
    awards: statementsOf(vi.awards, en.awards),
    sources: sourcesOf(vi.sources, en.sources),
  };
};
