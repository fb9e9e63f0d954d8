import { palettes, type ShapeName, shape } from '../../brocade/index.ts';
import { standingShapes } from '../product/shapes.ts';
import { make } from './element.ts';

/** Small drawings beside a result. */

const shapes: Readonly<Record<string, ShapeName>> = standingShapes;
const cloths: Readonly<Record<string, (typeof palettes)['food']>> = palettes;

const drawing = (className: string, svg: string): HTMLElement => {
  const holder = make('span', { class: className, 'aria-hidden': 'true' });
  // Our own drawing, with nothing of the content in it.
  holder.innerHTML = svg;
  return holder;
};

/** The shape of a state; the word stands beside it. */
export const stateShape = (state: string): HTMLElement =>
  drawing('shape', shape(shapes[state] ?? 'unknown'));

const rhombus = (x: number, half: number): string =>
  `M${x} ${12 - half}l${half} ${half}-${half} ${half}-${half}-${half}z`;

/** A patch of the cloth that covers this group of goods; plain for goods that are not shown. */
export const swatch = (palette: string | undefined): HTMLElement => {
  const cloth = cloths[palette ?? ''];
  if (!cloth) return drawing('swatch swatch--plain', '');
  const { ground, light, accent, second } = cloth;
  const band = (fill: string, d: string): string => `<path fill="${fill}" d="${d}"/>`;
  return drawing(
    'swatch',
    `<svg viewBox="0 0 24 24" focusable="false">${[
      band(ground, 'M0 0h24v24H0z'),
      band(second, 'M0 3h24v2H0zM0 19h24v2H0z'),
      band(light, [0, 12, 24].map((x) => rhombus(x, 5)).join('')),
      band(accent, [0, 6, 12, 18, 24].map((x) => rhombus(x, 2)).join('')),
    ].join('')}</svg>`,
  );
};
