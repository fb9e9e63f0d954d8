import type { Phrase } from '../i18n/locale.ts';
import type { Catalogue, CommuneRef, Producer, Village } from './model.ts';

/** The roads that are told of from one place. */
export interface Roads {
  from: Phrase;
  by: readonly Phrase[];
}

/** A commune with what a guest may look for there, and the roads to it. */
export interface Whereabouts {
  commune: CommuneRef;
  villages: readonly Village[];
  producers: readonly Producer[];
  roads: readonly Roads[];
}

/** Each road once, under the place it leads from; a way without a road is no answer here. */
const roadsTo = (villages: readonly Village[]): Roads[] => {
  const ways = villages.flatMap(({ access }) =>
    access.flatMap(({ from, by }) => (by ? [{ from, by }] : [])),
  );
  return [...Map.groupBy(ways, ({ from }) => from.text).values()].flatMap((same) =>
    same.slice(0, 1).map(({ from }) => ({
      from,
      by: [...new Map(same.map(({ by }) => [by.text, by])).values()],
    })),
  );
};

/** The communes that have a village or a maker, in the order of the map's names. */
export const whereaboutsOf = ({ communes, villages, producers }: Catalogue): Whereabouts[] =>
  communes
    .map((commune) => {
      const there = villages.filter(({ place }) => place.commune?.code === commune.code);
      return {
        commune,
        villages: there,
        producers: producers.filter(({ place }) => place?.commune?.code === commune.code),
        roads: roadsTo(there),
      };
    })
    .filter((place) => place.villages.length > 0 || place.producers.length > 0);

/** Villages that can be marked on a map. */
export const marksOf = (villages: readonly Village[]) =>
  villages.flatMap(({ coordinates, name }) =>
    coordinates ? [{ lat: coordinates.lat, lon: coordinates.lon, label: name.text }] : [],
  );
