import type { CommuneView, Village } from '../../catalogue/model.ts';
import type { Places } from '../../schema/published/index.ts';
import { textOf } from './both.ts';
import { aboutFile, type OpenData } from './open-data.ts';

type Feature = Places['features'][number];

/**
 * Places as GeoJSON (RFC 7946): villages whose coordinates a source gives, and the communes, by a
 * point within each, where the places of the content name their sources.
 */
export const placesGeoJson = (data: OpenData): Places => {
  const { vi, en, absolute } = data;
  const english = new Map(en.villages.map((village) => [village.slug, village]));
  return {
    ...aboutFile(data, 'places'),
    type: 'FeatureCollection',
    features: [
      ...vi.villages.flatMap((village) =>
        villageFeature(village, english.get(village.slug) ?? village, absolute),
      ),
      ...(vi.placeSources.length > 0
        ? vi.communes.map((commune) => communeFeature(commune, data))
        : []),
    ],
  };
};

const villageFeature = (
  vi: Village,
  en: Village,
  absolute: (path: string) => string,
): Feature[] => {
  const { coordinates } = vi;
  if (!coordinates?.source) return [];
  const { title, url, on } = coordinates.source;
  return [
    {
      type: 'Feature',
      id: `village/${vi.slug}`,
      geometry: { type: 'Point', coordinates: [coordinates.lon, coordinates.lat] },
      properties: {
        kind: 'village',
        name: textOf(vi.name, en.name),
        page: absolute(vi.href),
        sources: [{ title, url, on }],
      },
    },
  ];
};

const communeFeature = (commune: CommuneView, { vi, absolute }: OpenData): Feature => ({
  type: 'Feature',
  id: `commune/${commune.code}`,
  bbox: [...commune.bbox],
  geometry: { type: 'Point', coordinates: [commune.lon, commune.lat] },
  properties: {
    kind: 'commune',
    name: { vi: commune.name },
    page: absolute(commune.href),
    code: commune.code,
    areaKm2: commune.area,
    people: commune.people,
    sources: vi.placeSources.map(({ title, url, on }) => ({ title: title.text, url, on })),
  },
});
