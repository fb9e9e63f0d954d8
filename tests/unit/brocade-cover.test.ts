import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { compose } from '../../src/brocade/compose.ts';
import { cover, coverLine, type PaletteName, palettes } from '../../src/brocade/index.ts';
import { edges, heroes, registers, seeds } from '../../src/brocade/motifs.ts';
import { type Motif, rowsOf } from '../../src/brocade/stitch.ts';
import { type Band, CLOTH, type Weave, weave } from '../../src/brocade/weave.ts';

const NAMES: readonly PaletteName[] = ['food', 'drink', 'herb', 'craft', 'garden', 'tourism'];
const WORDS = ['mang', 'che', 'mat-ong', 'ruou', 'tho-cam', 'ca', 'gao', 'lan', 'homestay', 'x'];
const SLUGS = Array.from({ length: 3000 }, (_, at) => `${WORDS[at % WORDS.length]}-${at}`);
const SOME = SLUGS.slice(0, 500);

function bandsOf({ middle, outward }: Weave): Band[] {
  return [middle, ...outward.flatMap((piece) => (piece.kind === 'band' ? [piece.band] : []))];
}

/** Greyscale rows at four pixels a stitch; librsvg refuses SVG that is not well-formed XML. */
async function pixels(svg: string): Promise<Buffer> {
  return sharp(Buffer.from(svg))
    .resize(480, 360, { kernel: 'nearest' })
    .greyscale()
    .raw()
    .toBuffer();
}

describe('motifs', () => {
  const all: [string, Motif][] = [heroes, registers, edges, seeds].flatMap((set) =>
    Object.entries<Motif>(set),
  );

  it('there are at least fourteen, no two alike', () => {
    const drawings = new Set(all.map(([, motif]) => JSON.stringify(motif)));
    expect(drawings.size).toBe(all.length);
    expect(all.length).toBeGreaterThanOrEqual(14);
  });

  it.each(all)('%s is drawn on a grid its periods can hold', (_, motif) => {
    const widths = new Set(motif.half.map((row) => row.length));
    expect(widths.size).toBe(1);
    const [reach = 0] = widths;
    for (const period of motif.periods) {
      expect(period % 2).toBe(0);
      expect(CLOTH.width % period).toBe(0);
      expect(reach).toBeLessThanOrEqual(period / 2 + 1);
    }
    for (const row of motif.half) expect(row).toMatch(/^[.#o]*[#o][.#o]*$/);
  });
});

describe('cover', () => {
  it('same slug, same cloth; another slug, another cloth', () => {
    expect(cover('mat-ong-da-bac', 'food')).toBe(cover('mat-ong-da-bac', 'food'));
    const different = new Set(SOME.map((slug) => cover(slug, 'food')));
    expect(different.size).toBeGreaterThan(490);
  });

  it('keeps its drawing from build to build', () => {
    const { middle, outward } = compose('mat-ong-da-bac');
    expect(middle.motif).toBe(heroes.hookedDiamond);
    expect(outward).toHaveLength(10);
  });

  it('stays under 3 kB for 3,000 slugs in every palette', () => {
    for (const [at, slug] of SLUGS.entries()) {
      const palette = NAMES[at % NAMES.length] ?? 'food';
      expect(Buffer.byteLength(cover(slug, palette))).toBeLessThan(3000);
      expect(Buffer.byteLength(coverLine(slug))).toBeLessThan(3000);
    }
  });

  it('has five to nine bands, all of them odd in number about the hero', () => {
    const counts = new Set(SLUGS.map((slug) => bandsOf(compose(slug)).length * 2 - 1));
    expect([...counts].sort()).toEqual([5, 7, 9]);
  });

  it('weaves every row of every band: none comes out empty', () => {
    const seen = new Set<string>();
    for (const band of SLUGS.flatMap((slug) => bandsOf(compose(slug)))) {
      const key = JSON.stringify(band);
      if (seen.has(key)) continue;
      seen.add(key);
      const alone: Weave = {
        middle: { motif: { half: ['.'], periods: [2] }, period: 2, main: 'light', inlay: 'light' },
        outward: [{ kind: 'band', band }],
      };
      const rows = new Set(weave(alone).picks.map(({ at }) => at));
      expect(rows.size).toBe(rowsOf(band.motif).length);
    }
  });

  it('ends on the cloth: the last band is whole', () => {
    for (const slug of SLUGS) {
      const { picks, grounds } = weave(compose(slug));
      const last = Math.max(...picks.map(({ at }) => at), ...grounds.map(({ to }) => to));
      expect(last).toBeLessThan(CLOTH.height / 2);
    }
  });

  it('no two rows of one cloth share stitches', () => {
    for (const slug of SOME) {
      const { picks } = weave(compose(slug));
      const keys = picks.map(({ at, role }) => `${at} ${role === 'line' ? 'main' : role}`);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it('is mirrored left to right and top to bottom, in four colours at most', async () => {
    for (const slug of SOME.slice(0, 24)) {
      for (const [at, svg] of [cover(slug, 'food'), cover(slug, 'herb')].entries()) {
        const image = await pixels(svg);
        const row = (y: number): Buffer => image.subarray(y * 480, (y + 1) * 480);
        for (let y = 0; y < 180; y++) {
          expect(row(y).equals(row(359 - y)), `${slug} ${at} row ${y}`).toBe(true);
          expect(row(y).equals(Buffer.from([...row(y)].reverse()))).toBe(true);
        }
        expect(new Set(image).size).toBeLessThanOrEqual(4);
      }
    }
  });

  it('many covers share a page: no id twice, no style, no script', () => {
    const page = SOME.map((slug, at) => cover(slug, NAMES[at % NAMES.length] ?? 'food')).join('');
    const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(page).not.toMatch(/style|<script|url\(|href/);
  });

  it('uses its palette and says nothing to a screen reader', () => {
    for (const name of NAMES) {
      const svg = cover('che-kho', name);
      const known: readonly string[] = Object.values(palettes[name]);
      for (const [colour] of svg.matchAll(/#[0-9A-F]{6}/gi)) expect(known).toContain(colour);
      expect(svg).toContain('aria-hidden="true" focusable="false"');
      expect(svg).toContain('preserveAspectRatio="xMidYMid slice"');
    }
  });

  it('a broken drawing would be noticed', async () => {
    const broken = cover('che-kho', 'drink').replace('</g>', '');
    await expect(pixels(broken)).rejects.toThrow();
  });
});

describe('coverLine', () => {
  it('prints in black alone, with much less ink than white', async () => {
    for (const slug of SOME.slice(0, 12)) {
      const svg = coverLine(slug);
      expect(new Set(svg.match(/#[0-9a-f]{3,6}/gi))).toEqual(new Set(['#000']));
      const { data } = await sharp(Buffer.from(svg))
        .flatten({ background: '#fff' })
        .greyscale()
        .raw()
        .toBuffer({ resolveWithObject: true });
      const ink = data.reduce((sum, value) => sum + (255 - value), 0) / 255 / data.length;
      expect(ink).toBeGreaterThan(0.03);
      expect(ink).toBeLessThan(0.4);
    }
  });
});
