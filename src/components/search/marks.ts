import {
  cover,
  type PaletteName,
  palettes,
  type ShapeName,
  shape,
  stars,
} from '../../brocade/index.ts';
import type { Hit } from '../../search/client.ts';
import { standingShapes } from '../product/shapes.ts';
import { make } from './element.ts';

/** Drawings beside a result. */

const shapes: Readonly<Record<string, ShapeName>> = standingShapes;

const isPalette = (name: string | undefined): name is PaletteName =>
  name !== undefined && Object.hasOwn(palettes, name);

const drawing = (className: string, svg: string): HTMLElement => {
  const holder = make('span', { class: className, 'aria-hidden': 'true' });
  // Our own drawing, with nothing of the content in it.
  holder.innerHTML = svg;
  return holder;
};

/** The shape of a state; the word stands beside it. */
export const stateShape = (state: string): HTMLElement =>
  drawing('shape', shape(shapes[state] ?? 'unknown'));

/** The stars of a rank whose term runs; the word stands beside them. */
export const starRow = (count: number): HTMLElement => drawing('stars', stars(count));

/** The last part of an id: what the cover of a thing is woven from. */
const slugOf = (id: string): string => id.slice(id.indexOf('/') + 1);

/** The photo of a thing, or its woven cover. */
export const picture = ({ id, card }: Pick<Hit, 'id' | 'card'>): HTMLElement => {
  const { photo, palette } = card;
  if (!photo) return drawing('cloth', cover(slugOf(id), isPalette(palette) ? palette : 'tourism'));
  return make('img', {
    src: photo.src,
    alt: photo.alt,
    width: '480',
    height: '360',
    loading: 'lazy',
    decoding: 'async',
  });
};
