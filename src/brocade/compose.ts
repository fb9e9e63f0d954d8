import { Basket, band, LOW, line, type Some, space, TALL } from './basket.ts';
import type { Weave } from './weave.ts';

type Recipe = (basket: Basket) => Weave;

/** Five bands: one hero, a register and an edge on each side, much plain cloth. */
const belt: Recipe = (b) => ({
  middle: b.hero(),
  outward: [
    space(2),
    line(b.scheme.rule),
    space(1),
    b.register(),
    space(1),
    line(b.scheme.lead),
    space(2),
    b.edge(),
    space(1),
    line('second'),
  ],
});

/** Seven bands: two registers on each side, one of them with a ground of its own. */
const stripes: Recipe = (b) => ({
  middle: b.hero(LOW),
  outward: [
    space(1),
    line(b.scheme.lead),
    space(1),
    b.register(),
    space(1),
    b.register(b.roll.pick(['light', 'second', 'accent'])),
    space(2),
    b.edge(),
  ],
});

/** Nine bands: the richest cloth. */
const dense: Recipe = (b) => ({
  middle: b.hero(LOW),
  outward: [
    space(1),
    line('second'),
    space(1),
    b.edge(),
    space(1),
    b.register(),
    space(1),
    line(b.scheme.rule),
    space(1),
    b.register(),
    space(1),
    line(b.scheme.lead),
    space(1),
    b.edge(b.scheme.answer),
  ],
});

/** Seven bands: a quiet middle between two woven hems. */
const hems: Recipe = (b) => ({
  middle: b.quiet(),
  outward: [
    space(7),
    line('second'),
    space(1),
    b.edge(),
    space(1),
    line(b.scheme.rule),
    space(1),
    b.register(b.roll.pick(['light', 'second'])),
    space(1),
    line(b.scheme.rule),
    space(1),
    b.register(),
    space(1),
    line('second'),
  ],
});

/** Five bands: one tall hero between two edges. */
const tall: Recipe = (b) => ({
  middle: b.hero(TALL),
  outward: [
    space(2),
    line(b.scheme.rule),
    space(1),
    b.edge(),
    space(2),
    line('second'),
    space(2),
    b.edge(b.scheme.answer),
  ],
});

/** Nine bands: a narrow belt on a field of seeds set like bricks. */
const seeded: Recipe = (b) => ({
  middle: b.hero(),
  outward: [space(2), line(b.scheme.rule), space(1), b.edge(), space(2), ...b.seeds(3, 4)],
});

/** Five bands: two heroes face each other across a narrow middle. */
const pair: Recipe = (b) => ({
  middle: { ...b.quiet(), period: 12, between: undefined },
  outward: [
    space(1),
    line(b.scheme.rule),
    space(1),
    band({ ...b.hero(LOW), ground: undefined }),
    space(1),
    line(b.scheme.rule),
    space(2),
    b.edge(),
  ],
});

const RECIPES: Some<Recipe> = [belt, belt, stripes, dense, hems, tall, seeded, pair];

/** The cloth of a slug; always the same for the same slug. */
export function compose(slug: string): Weave {
  const basket = new Basket(slug);
  return basket.roll.pick(RECIPES)(basket);
}
