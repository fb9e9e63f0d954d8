/** A commune as far as a schematic knows it: no border, a box and a centre, in degrees. */
export interface MapCommune {
  readonly code: string;
  readonly name: string;
  /** West, south, east, north. */
  readonly bbox: readonly [number, number, number, number];
  readonly lat: number;
  readonly lon: number;
}

/** Stitches along the longer side of the map. */
const LONGER_SIDE = 120;

/** `owner[y][x]` is the index of a commune, or undefined where there is no stitch. */
export type Owner = readonly (readonly (number | undefined)[])[];

/** The cloth of the map. */
export interface Grid {
  readonly columns: number;
  readonly rows: number;
  readonly owner: Owner;
  /** Column and row (not whole) of a place; may lie outside the grid. */
  readonly locate: (lat: number, lon: number) => { readonly x: number; readonly y: number };
}

/** Beyond this many half-boxes from the centre a corner stays bare: boxes have corners, land has not. */
const REACH = 1.25;

/** How far a place is from a commune's centre, in half-boxes; undefined outside its box. */
function distance(commune: MapCommune, lat: number, lon: number): number | undefined {
  const [west, south, east, north] = commune.bbox;
  if (lon < west || lon > east || lat < south || lat > north) return undefined;
  const share = (from: number, to: number, edge: number): number =>
    edge === from ? 0 : (to - from) / (edge - from);
  const across = share(commune.lon, lon, lon < commune.lon ? west : east);
  const along = share(commune.lat, lat, lat < commune.lat ? south : north);
  return Math.hypot(across, along);
}

/**
 * Gives every stitch to one commune: of those whose box holds it, the one whose centre is nearest,
 * measured in that commune's own half-boxes, so a wide commune reaches further than a narrow one.
 * @throws RangeError without communes.
 */
export function gridOf(communes: readonly MapCommune[]): Grid {
  if (communes.length === 0) throw new RangeError('gridOf: no commune');
  const west = Math.min(...communes.map(({ bbox }) => bbox[0]));
  const south = Math.min(...communes.map(({ bbox }) => bbox[1]));
  const east = Math.max(...communes.map(({ bbox }) => bbox[2]));
  const north = Math.max(...communes.map(({ bbox }) => bbox[3]));
  // A degree of longitude is shorter than one of latitude; stitches are square.
  const shrink = Math.cos(((south + north) / 2) * (Math.PI / 180));
  const [width, height] = [(east - west) * shrink, north - south];
  const degrees = Math.max(width, height, Number.EPSILON) / LONGER_SIDE;
  const columns = Math.max(1, Math.round(width / degrees));
  const rows = Math.max(1, Math.round(height / degrees));
  const nearest = (x: number, y: number): number | undefined => {
    const lon = west + ((x + 0.5) * degrees) / shrink;
    const lat = north - (y + 0.5) * degrees;
    return communes
      .map((commune, index) => ({ index, away: distance(commune, lat, lon) ?? Infinity }))
      .filter(({ away }) => away <= REACH)
      .sort((a, b) => a.away - b.away || a.index - b.index)[0]?.index;
  };
  return {
    columns,
    rows,
    owner: Array.from({ length: rows }, (_, y) =>
      Array.from({ length: columns }, (_, x) => nearest(x, y)),
    ),
    locate: (lat, lon) => ({ x: ((lon - west) * shrink) / degrees, y: (north - lat) / degrees }),
  };
}
