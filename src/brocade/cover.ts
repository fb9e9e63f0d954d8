import { compose } from './compose.ts';
import { clearestOn, type Palette, type PaletteName, palettes } from './palettes.ts';
import { CLOTH, type Pick, weave } from './weave.ts';

const LEFT = -CLOTH.width / 2;
const RIGHT = CLOTH.width / 2 + 1;
// The axis is the middle of column 0 and rows are strokes centred on whole numbers.
const VIEW_BOX = `${LEFT + 0.5} ${-CLOTH.height / 2} ${CLOTH.width} ${CLOTH.height}`;

function open(attributes: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${VIEW_BOX}" preserveAspectRatio="xMidYMid slice" fill="none" aria-hidden="true" focusable="false"${attributes}>`;
}

function thread(palette: Palette, { tone, on, role }: Pick): string {
  if (!on) return palette[tone];
  const ground = palette[on];
  const main = clearestOn(ground, palette.ground, palette.light);
  if (role === 'main') return main;
  const others = [palette.accent, palette.second, palette.ground, palette.light].filter(
    (colour) => colour !== main && colour !== ground,
  );
  return clearestOn(ground, ground, ...others);
}

/** Picks that share a thread and a dash become one path; the dash starts anew in each row. */
function paths(picks: readonly Pick[]): string {
  const byDash = new Map<string, string>();
  for (const { at, start, dash } of picks) {
    const key = dash?.join(' ') ?? '';
    const rows = at === 0 ? [0] : [-at, at];
    const drawn = rows.map((y) => `M${start} ${y}H${RIGHT}`).join('');
    byDash.set(key, (byDash.get(key) ?? '') + drawn);
  }
  return [...byDash]
    .map(([dash, d]) => (dash ? `<path stroke-dasharray="${dash}" d="${d}"/>` : `<path d="${d}"/>`))
    .join('');
}

/**
 * The woven cover of whatever has no photo: a 4:3 SVG drawn from its slug alone.
 * Holds no id, style or script, so any number of covers may stand inline in one page.
 */
export function cover(slug: string, palette: PaletteName): string {
  const key = `${slug} ${palette}`;
  const drawn = covers.get(key) ?? draw(slug, palette);
  covers.set(key, drawn);
  return drawn;
}

// Two kilobytes each; a product stands in a dozen lists, in both languages.
const covers = new Map<string, string>();

function draw(slug: string, palette: PaletteName): string {
  const colours = palettes[palette];
  const { picks, grounds } = weave(compose(slug));
  const fields = grounds
    .map(({ from, to, tone }) => {
      const rows = to - from + 1;
      const d =
        from === 0
          ? `M${LEFT}-${to + 0.5}H${RIGHT}v${2 * to + 1}H${LEFT}z`
          : `M${LEFT}-${to + 0.5}H${RIGHT}v${rows}H${LEFT}zM${LEFT} ${from - 0.5}H${RIGHT}v${rows}H${LEFT}z`;
      return `<path fill="${colours[tone]}" d="${d}"/>`;
    })
    .join('');
  const threads = [...Map.groupBy(picks, (pick) => thread(colours, pick))]
    .map(([colour, of]) => `<g stroke="${colour}">${paths(of)}</g>`)
    .join('');
  const cloth = `<path fill="${colours.ground}" d="M${LEFT}-45H${RIGHT}v90H${LEFT}z"/>`;
  return `${open(' shape-rendering="crispEdges"')}${cloth}${fields}${threads}</svg>`;
}

/** The same cloth for a black printer: threads only, fine for inlays, no fields of ink. */
export function coverLine(slug: string): string {
  const { picks } = weave(compose(slug));
  const threads = [...Map.groupBy(picks, ({ role }) => (role === 'inlay' ? '.3' : '.7'))]
    .map(([width, of]) => `<g stroke-width="${width}">${paths(of)}</g>`)
    .join('');
  return `${open(' stroke="#000"')}${threads}</svg>`;
}
