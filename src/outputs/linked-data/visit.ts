import type { CommuneView, Fair, NewsItem, TasteRoute, Village } from '../../catalogue/model.ts';
import { addressOf, type Frame, publisherOf, type Thing, thing } from './thing.ts';

/** A village that guests come to, with the houses that take them in. */
export const villageThing = (frame: Frame, village: Village): Thing => {
  const { absolute } = frame;
  const { coordinates, contact, homestays } = village;
  return thing('TouristAttraction', {
    '@id': `${absolute(village.href)}#village`,
    url: absolute(village.href),
    name: village.name.text,
    alternateName: village.aliases.length > 0 ? village.aliases : undefined,
    description: village.summary.text,
    image: frame.image,
    address: addressOf(frame, village.place, contact?.address),
    telephone: contact?.phone,
    geo:
      coordinates &&
      thing('GeoCoordinates', { latitude: coordinates.lat, longitude: coordinates.lon }),
    containsPlace:
      homestays.length > 0
        ? homestays.map(({ name }) =>
            thing('LodgingBusiness', { name, address: addressOf(frame, village.place) }),
          )
        : undefined,
  });
};

/** A route: its stops in order. */
export const routeThing = (frame: Frame, route: TasteRoute): Thing =>
  thing('TouristTrip', {
    '@id': `${frame.absolute(route.href)}#trip`,
    url: frame.absolute(route.href),
    name: route.name.text,
    description: route.summary.text,
    image: frame.image,
    itinerary: thing('ItemList', {
      numberOfItems: route.stops.length,
      itemListElement: route.stops.map(({ ref, text }, at) =>
        thing('ListItem', {
          position: at + 1,
          name: ref?.name.text ?? text.text,
          url: ref && frame.absolute(ref.href),
        }),
      ),
    }),
  });

/** A day with its time in Vietnam, where a source gives the time. */
const moment = (day: string, time: string | undefined): string =>
  time && day.length === '2026-11-24'.length ? `${day}T${time}:00+07:00` : day;

/** A fair; one that is called off is told as such. */
export const fairThing = (frame: Frame, fair: Fair): Thing => {
  const { venue, place, organiser } = fair;
  return thing('Event', {
    '@id': `${frame.absolute(fair.href)}#fair`,
    url: frame.absolute(fair.href),
    name: fair.name.text,
    description: fair.summary.text,
    image: frame.image,
    startDate: moment(fair.start, fair.opens),
    endDate: fair.end && moment(fair.end, fair.closes),
    eventStatus: `https://schema.org/${fair.cancelled ? 'EventCancelled' : 'EventScheduled'}`,
    location:
      venue || place
        ? thing('Place', { name: (venue ?? place)?.text, address: (place ?? venue)?.text })
        : undefined,
    organizer: organiser && thing('Organization', { name: organiser.text }),
  });
};

/** A piece of news. */
export const newsThing = (frame: Frame, item: NewsItem): Thing =>
  thing('NewsArticle', {
    '@id': `${frame.absolute(item.href)}#news`,
    url: frame.absolute(item.href),
    headline: item.name.text,
    description: item.summary.text,
    datePublished: item.on,
    inLanguage: item.body?.lang ?? item.summary.lang,
    image: frame.image,
    publisher: publisherOf(frame),
  });

/** A commune of today. */
export const communeThing = (frame: Frame, commune: CommuneView): Thing =>
  thing('AdministrativeArea', {
    '@id': `${frame.absolute(commune.href)}#commune`,
    url: frame.absolute(commune.href),
    name: commune.name,
    identifier: commune.code,
    geo: thing('GeoCoordinates', { latitude: commune.lat, longitude: commune.lon }),
    containedInPlace: thing('AdministrativeArea', { name: frame.all.province }),
  });
