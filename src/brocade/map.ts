import { escapeXml } from '../domain/text/escape-xml.ts';
import { type Grid, gridOf, type MapCommune } from './map-grid.ts';
import { type Box, firstFree, type Label, placesOn, plate } from './map-labels.ts';
import { clothPath, hemmed, type Span, sewn, spansOf, stitchPaths, weavesOf } from './map-patch.ts';
import { dyes, palettes } from './palettes.ts';

/** A place to mark, in degrees. */
export interface MapPoint {
  readonly lat: number;
  readonly lon: number;
  readonly label: string;
}

export interface StitchMapInput {
  readonly communes: readonly MapCommune[];
  /** Code of the commune the page is about. */
  readonly highlight?: string;
  readonly labels?: 'all' | 'none';
  /** Points outside the communes' boxes are left out. */
  readonly points?: readonly MapPoint[];
  /** Makes a patch a link; undefined for a commune without a page. */
  readonly href?: (code: string) => string | undefined;
}

const MARGIN = 1;
const LABEL_SIZE = 4.4;
/** Up to this many communes names have their full size; beyond, they shrink with the patches. */
const ROOMY = 10;
const POINT = 1.6;

const DYES = {
  plain: { cloth: dyes.indigo, stitches: palettes.craft.light, text: palettes.craft.light },
  // Light where the others are dark, so that it stands out in black print as well.
  highlight: { cloth: dyes.beeswax, stitches: dyes.indigo, text: dyes.ink },
  point: { cloth: dyes.paper, stitches: dyes.indigo, text: dyes.ink },
} as const;

const round = (value: number): number => Math.round(value * 100) / 100;

function patch(
  commune: MapCommune,
  cloth: readonly Span[],
  stitches: readonly Span[],
  weave: readonly string[],
  { highlight, href }: StitchMapInput,
): string {
  const chosen = commune.code === highlight;
  const dye = chosen ? DYES.highlight : DYES.plain;
  const attributes = `class="stitch-map__patch${chosen ? ' is-highlight' : ''}" data-code="${escapeXml(commune.code)}"`;
  const body = `<path class="stitch-map__cloth" stroke="${dye.cloth}" d="${clothPath(cloth)}"/><g class="stitch-map__stitches" stroke="${dye.stitches}">${stitchPaths(stitches, weave)}</g>`;
  const link = href?.(commune.code);
  return link === undefined
    ? `<g ${attributes}>${body}</g>`
    : `<a ${attributes} href="${escapeXml(link)}" aria-label="${escapeXml(commune.name)}">${body}</a>`;
}

function labelMarkup({ text, box, size, kind }: Label): string {
  const { cloth, text: ink, stitches } = DYES[kind];
  // A point's plate is paper and needs an edge where it leaves the cloth.
  const edge = kind === 'point' ? ` stroke="${stitches}" stroke-width=".4"` : '';
  const [x, y] = [round(box.x + box.width / 2), round(box.y + box.height / 2 + size * 0.36)];
  return `<g class="stitch-map__label is-${kind}"><rect fill="${cloth}"${edge} shape-rendering="crispEdges" x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}"/><text x="${x}" y="${y}" font-size="${round(size)}" text-anchor="middle" fill="${ink}">${escapeXml(text)}</text></g>`;
}

function pointMarkup({ x, y }: { x: number; y: number }): string {
  return `<path class="stitch-map__point" fill="${dyes.paper}" stroke="${dyes.indigo}" stroke-width=".6" d="M${round(x)} ${round(y - POINT)}l${POINT} ${POINT}-${POINT} ${POINT}-${POINT}-${POINT}z"/>`;
}

/** Names that find room, the highlighted commune's first; a name never covers another. */
function labelsOf(
  { communes, highlight, labels = 'all' }: StitchMapInput,
  spans: readonly (readonly Span[])[],
  points: readonly { x: number; y: number; label: string }[],
  { columns, rows }: Grid,
): Label[] {
  if (labels === 'none') return [];
  const size = LABEL_SIZE * Math.min(1, Math.sqrt(ROOMY / communes.length));
  const cloth: Box = { x: 0, y: 0, width: columns, height: rows };
  const taken: Box[] = points.map(({ x, y }) => ({
    x: x - POINT,
    y: y - POINT,
    width: 2 * POINT,
    height: 2 * POINT,
  }));
  const placed: Label[] = [];
  const place = (label: Omit<Label, 'box'>, boxes: readonly Box[]): void => {
    const box = firstFree(boxes, taken, cloth);
    if (!box) return;
    taken.push(box);
    placed.push({ ...label, box });
  };
  const name = ({ name: text, code }: MapCommune, index: number): void =>
    place(
      { text, size, kind: code === highlight ? 'highlight' : 'plain' },
      placesOn(spans[index] ?? [], text, size),
    );
  communes.forEach((commune, index) => {
    if (commune.code === highlight) name(commune, index);
  });
  for (const { x, y, label: text } of points) {
    const small = size * 0.85;
    const { width, height } = plate(text, small, { x, y });
    const aside = POINT + 0.3;
    const centres = [
      { x: x + aside + width / 2, y },
      { x: x - aside - width / 2, y },
      { x, y: y + aside + height / 2 },
      { x, y: y - aside - height / 2 },
    ];
    place(
      { text, size: small, kind: 'point' },
      centres.map((at) => plate(text, small, at)),
    );
  }
  communes.forEach((commune, index) => {
    if (commune.code !== highlight) name(commune, index);
  });
  return placed;
}

/**
 * A schematic of stitches: which commune lies where, roughly; never a border.
 * Each stitch goes to a commune by the rule of `gridOf`. Title, caption and role are the caller's.
 * Hooks for CSS: `stitch-map` and `stitch-map__patch|cloth|stitches|label|point`, `is-highlight`, `is-plain`, `is-point`.
 * @throws RangeError without communes.
 */
export function stitchMap(input: StitchMapInput): string {
  const { communes, points = [], href } = input;
  const grid = gridOf(communes);
  const cloth = spansOf(sewn(grid), communes.length);
  const stitches = spansOf(hemmed(grid), communes.length);
  const weaves = weavesOf(grid, communes.length);
  const onMap = points
    .map(({ lat, lon, label }) => ({ ...grid.locate(lat, lon), label }))
    .filter(({ x, y }) => x >= 0 && y >= 0 && x <= grid.columns && y <= grid.rows);
  const patches = communes
    .map((commune, index) =>
      patch(commune, cloth[index] ?? [], stitches[index] ?? [], weaves[index] ?? [], input),
    )
    .join('');
  const texts = labelsOf(input, cloth, onMap, grid).map(labelMarkup).join('');
  const viewBox = `${-MARGIN} ${-MARGIN} ${grid.columns + 2 * MARGIN} ${grid.rows + 2 * MARGIN}`;
  // Rows are strokes along their middle. Links speak for themselves: the names over them are mute.
  return `<svg xmlns="http://www.w3.org/2000/svg" class="stitch-map" viewBox="${viewBox}" focusable="false"><g shape-rendering="crispEdges" transform="translate(0 .5)">${patches}</g><g pointer-events="none"${href ? ' aria-hidden="true"' : ''}>${onMap.map(pointMarkup).join('')}${texts}</g></svg>`;
}
