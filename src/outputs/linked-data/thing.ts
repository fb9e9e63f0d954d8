import type { Catalogue, PlaceView } from '../../catalogue/model.ts';
import { href } from '../../i18n/href.ts';
import { phraseIn } from '../../i18n/index.ts';

/** A thing in the words of schema.org; properties that are `undefined` are left out when written. */
export interface Thing {
  '@type': string;
  readonly [property: string]: unknown;
}

/** What every builder needs: the catalogue and a way to full addresses. */
export interface Frame {
  all: Catalogue;
  /** Makes a path of the site a full address. */
  absolute(path: string): string;
  /** Full address of the page's card. */
  image: string;
}

/** Every place is in Vietnam: communes have the codes of its General Statistics Office. */
const COUNTRY = 'VN';

export const thing = (type: string, properties: Readonly<Record<string, unknown>>): Thing => ({
  '@type': type,
  ...properties,
});

/** A place as an address, on the map of today; `street` only as its holder agreed to publish it. */
export const addressOf = (
  { all }: Frame,
  place: PlaceView | undefined,
  street?: string,
): Thing | undefined =>
  place &&
  thing('PostalAddress', {
    streetAddress: street ?? place.village,
    addressLocality: place.commune?.name ?? place.oldUnit?.name,
    addressRegion: all.province,
    addressCountry: COUNTRY,
  });

/** Who publishes the site: its office where that is known, else the site by its name. */
export const publisherOf = ({ all, absolute }: Frame): Thing => {
  const { runBy, name } = all.site;
  return thing('Organization', {
    name: runBy ? phraseIn(runBy, all.locale).text : name,
    url: absolute(href('home', all.locale)),
  });
};
