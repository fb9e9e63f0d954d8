import { cover, isPalette, type ShapeName, shape, stars } from '../../brocade/index.ts';
import type { Hit } from '../../search/client.ts';
import { standingShapes } from '../product/shapes.ts';
import { drawInto } from '../ui/drawing.ts';
import { make } from './element.ts';

/** Drawings beside a result. */

const shapes: Readonly<Record<string, ShapeName>> = standingShapes;

const drawing = (className: string, svg: string): HTMLElement => {
  const holder = make('span', { class: className, 'aria-hidden': 'true' });
  drawInto(holder, svg);
  return holder;
};

const drawn = new Map<string, HTMLElement>();

/** A drawing that a list repeats: parsed once, then copied. */
const repeated = (className: string, svg: string): Node => {
  const key = className + svg;
  const first = drawn.get(key) ?? drawing(className, svg);
  drawn.set(key, first);
  return first.cloneNode(true);
};

/** The shape of a state; the word stands beside it. */
export const stateShape = (state: string): Node =>
  repeated('shape', shape(shapes[state] ?? 'unknown'));

/** The stars of a rank whose term runs; the word stands beside them. */
export const starRow = (count: number): Node => repeated('stars', stars(count));

/** The last part of an id: what the cover of a thing is woven from. */
const slugOf = (id: string): string => id.slice(id.indexOf('/') + 1);

/** The woven cover of a thing. */
const coverOf = ({ id, card: { palette } }: Pick<Hit, 'id' | 'card'>): string =>
  cover(slugOf(id), isPalette(palette) ? palette : 'tourism');

/** Takes what need not be drawn at once. */
export type Later = (draw: () => void) => void;

/** The photo of a thing, or its woven cover; with `later` the cover's place is kept meanwhile. */
export const picture = (hit: Pick<Hit, 'id' | 'card'>, later?: Later): HTMLElement => {
  const { photo, vietnamese } = hit.card;
  if (!photo) {
    const cloth = drawing('cloth', later ? '' : coverOf(hit));
    later?.(() => {
      drawInto(cloth, coverOf(hit));
    });
    return cloth;
  }
  return make('img', {
    src: photo.src,
    alt: photo.alt,
    lang: vietnamese?.includes('photo') ? 'vi' : undefined,
    width: '480',
    height: '360',
    loading: 'lazy',
    decoding: 'async',
  });
};
