import type { Catalogue, TasteRoute, Village } from '../catalogue/model.ts';
import { escapeXml } from '../domain/text/index.ts';

/** A place of a GPX file, in degrees (WGS 84). */
export interface Waypoint {
  readonly lat: number;
  readonly lon: number;
  readonly name: string;
  readonly description?: string;
  /** Absolute address of its page. */
  readonly url?: string;
}

/**
 * A GPX 1.1 file of places. There is no track in it: no source gives the way, and a straight line
 * would lead people into the lake.
 */
export const gpx = ({ name, points }: { name: string; points: readonly Waypoint[] }): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<gpx version="1.1" creator="${escapeXml(name)}" xmlns="http://www.topografix.com/GPX/1/1">`,
    `<metadata><name>${escapeXml(name)}</name></metadata>`,
    ...points.map(waypoint),
    '</gpx>',
    '',
  ].join('\n');

// The order of elements is the schema's.
const waypoint = ({ lat, lon, name, description, url }: Waypoint): string =>
  `<wpt lat="${lat}" lon="${lon}"><name>${escapeXml(name)}</name>${description ? `<desc>${escapeXml(description)}</desc>` : ''}${url ? `<link href="${escapeXml(url)}"/>` : ''}</wpt>`;

type Absolute = (path: string) => string;

/** A village as a waypoint; nothing while no source gives its coordinates. */
export const villagePoints = (village: Village, absolute: Absolute): Waypoint[] =>
  village.coordinates
    ? [
        {
          lat: village.coordinates.lat,
          lon: village.coordinates.lon,
          name: village.name.text,
          description: village.place.full,
          url: absolute(village.href),
        },
      ]
    : [];

/** The villages a route stops at, in its order, each once. */
const villagesOn = ({ villages }: Catalogue, route: TasteRoute): Village[] => [
  ...new Set(
    route.stops.flatMap(({ ref }) => villages.find((village) => village.href === ref?.href) ?? []),
  ),
];

/** What a route's file has of its villages: none, and then there is no file; all; or `n` of them. */
export const inFile = (
  all: Catalogue,
  route: TasteRoute,
): 'none' | 'all' | { n: number; all: number } => {
  const villages = villagesOn(all, route);
  const n = villages.filter(({ coordinates }) => coordinates !== undefined).length;
  if (n === 0) return 'none';
  return n === villages.length ? 'all' : { n, all: villages.length };
};

/** The stops of a route whose coordinates a source gives. */
export const routePoints = (all: Catalogue, route: TasteRoute, absolute: Absolute): Waypoint[] =>
  villagesOn(all, route).flatMap((village) => villagePoints(village, absolute));
