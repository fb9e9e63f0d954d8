import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import {
  emblem,
  palettes,
  type ShapeName,
  sectionRule,
  selvedge,
  shape,
  stars,
} from '../../src/brocade/index.ts';

const SHAPES: readonly ShapeName[] = ['full', 'half', 'empty', 'unknown', 'stopped', 'revoked'];

interface Picture {
  readonly width: number;
  readonly height: number;
  /** Grey values on white, row after row. */
  readonly grey: readonly number[];
}

async function picture(svg: string, width: number, height: number): Promise<Picture> {
  const grey = await sharp(Buffer.from(svg.replace(/width="[^"]*" height="[^"]*"/, '')), {
    density: 288,
  })
    .resize(width, height, { fit: 'fill' })
    .flatten({ background: '#fff' })
    .greyscale()
    .raw()
    .toBuffer();
  return { width, height, grey: [...grey] };
}

describe('shapes of state', () => {
  it('any two differ clearly at 12 px, in black alone', async () => {
    const drawn = await Promise.all(SHAPES.map((name) => picture(shape(name), 12, 12)));
    for (const [at, one] of drawn.entries()) {
      for (const other of drawn.slice(at + 1)) {
        const apart = one.grey.filter((v, i) => Math.abs(v - (other.grey[i] ?? 0)) > 128).length;
        expect(apart).toBeGreaterThanOrEqual(14);
      }
    }
  });

  it('take the colour of the text and leave the word to it', () => {
    for (const svg of [...SHAPES.map(shape), stars(3)]) {
      expect(svg).toContain('currentColor');
      expect(svg).toContain('aria-hidden="true"');
      expect(svg).not.toMatch(/style=|\sid=|#[0-9a-f]{3}/i);
    }
  });
});

describe('stars', () => {
  it.each([1, 2, 3, 4, 5])('%i sao là đúng %i hình sao rời nhau', async (count) => {
    const { grey, width } = await picture(stars(count), 48 * count, 48);
    // Halfway down the points: along one row each star is one run of ink.
    const row = grey.slice(16 * width, 17 * width).map((value) => value < 128);
    expect(row.filter((ink, x) => ink && !row[x - 1])).toHaveLength(count);
  });

  it.each([0, 6, 2.5, -1, Number.NaN])('không vẽ %d sao', (count) => {
    expect(() => stars(count)).toThrow(RangeError);
  });
});

describe('selvedge and rule', () => {
  it('are 48 px wide and join themselves left and right', async () => {
    for (const svg of [selvedge(), selvedge('food'), sectionRule()]) {
      expect(svg).toContain('width="48"');
      const height = Number(/height="(\d+)"/.exec(svg)?.[1]);
      const { grey } = await picture(svg, 24, height / 2);
      for (let y = 0; y < height / 2; y++) {
        const row = grey.slice(24 * y, 24 * y + 24);
        // Mirrored about some column of an endless row, so the joint cannot show.
        const mirrored = row.some((_, axis) =>
          row.every((value, x) => value === row[(2 * axis - x + 48) % 24]),
        );
        expect(mirrored, `row ${y}`).toBe(true);
      }
    }
  });

  it('wear the palette asked for', () => {
    expect(selvedge('tourism')).toContain(palettes.tourism.ground);
    expect(selvedge()).toBe(selvedge('craft'));
  });
});

describe('emblem', () => {
  it('is sharp at 16 px: three flat colours, mirrored both ways', async () => {
    const { grey } = await picture(emblem(), 16, 16);
    expect(new Set(grey).size).toBe(3);
    const at = (x: number, y: number): number | undefined => grey[16 * y + x];
    for (let y = 0; y < 16; y++) {
      for (let x = 0; x < 16; x++) {
        expect(at(x, y)).toBe(at(15 - x, y));
        expect(at(x, y)).toBe(at(x, 15 - y));
      }
    }
  });

  it('maskable: cloth to the corners, the whole diamond inside the safe circle', async () => {
    const { grey } = await picture(emblem({ maskable: true }), 24, 24);
    const plain = await picture(emblem(), 16, 16);
    for (let y = 3; y < 13; y++) {
      for (let x = 3; x < 13; x++) {
        const value = plain.grey[16 * y + x];
        expect(grey[24 * (y + 4) + x + 4]).toBe(value);
        const ground = value === plain.grey[0];
        if (!ground) expect(Math.hypot(x - 7.5, y - 7.5)).toBeLessThan(0.4 * 24);
      }
    }
    for (const corner of [0, 23, 24 * 23, 24 * 24 - 1]) expect(grey[corner]).toBe(plain.grey[0]);
  });
});
