import type { Phrase } from '../i18n/locale.ts';
import type { Catalogue, CommuneRef, Producer, Village } from './model.ts';

/** A commune with what a guest may look for there, and the roads that are told of. */
export interface Whereabouts {
  commune: CommuneRef;
  villages: readonly Village[];
  producers: readonly Producer[];
  roads: readonly Phrase[];
}

/** The communes that have a village or a maker, in the order of the map's names. */
export const whereaboutsOf = ({ communes, villages, producers }: Catalogue): Whereabouts[] =>
  communes
    .map((commune) => {
      const there = villages.filter(({ place }) => place.commune?.code === commune.code);
      const roads = there.flatMap(({ access }) => access.map(({ by }) => by));
      return {
        commune,
        villages: there,
        producers: producers.filter(({ place }) => place?.commune?.code === commune.code),
        roads: [...new Map(roads.map((road) => [road.text, road])).values()],
      };
    })
    .filter((place) => place.villages.length > 0 || place.producers.length > 0);

/** Villages that can be marked on a map. */
export const marksOf = (villages: readonly Village[]) =>
  villages.flatMap(({ coordinates, name }) =>
    coordinates ? [{ lat: coordinates.lat, lon: coordinates.lon, label: name.text }] : [],
  );
