import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { type MapCommune, stitchMap } from '../../src/brocade/index.ts';
import { gridOf } from '../../src/brocade/map-grid.ts';
import { overlap } from '../../src/brocade/map-labels.ts';

/** `across` × `down` overlapping boxes, each a little off its neighbours. */
function quilt(across: number, down: number): MapCommune[] {
  return Array.from({ length: across * down }, (_, at) => {
    const [lon, lat] = [
      104.5 + (at % across) * 0.1 + (at % 3) * 0.01,
      21 - Math.floor(at / across) * 0.1,
    ];
    return {
      code: `c${at}`,
      name: `Xã Mẫu ${at}`,
      lat,
      lon,
      bbox: [lon - 0.07, lat - 0.06, lon + 0.065, lat + 0.07] as const,
    };
  });
}

const SIX = quilt(3, 2);

function plates(svg: string): { x: number; y: number; width: number; height: number }[] {
  return [
    ...svg.matchAll(/<rect[^>]* x="([-\d.]+)" y="([-\d.]+)" width="(\d+)" height="(\d+)"/g),
  ].map(([, x, y, width, height]) => ({
    x: Number(x),
    y: Number(y),
    width: Number(width),
    height: Number(height),
  }));
}

describe('gridOf', () => {
  it('every stitch lies in the box of its commune, and all communes have some', () => {
    const communes = quilt(8, 5);
    const grid = gridOf(communes);
    const found = new Set<number>();
    grid.owner.forEach((row, y) => {
      row.forEach((of, x) => {
        const commune = of === undefined ? undefined : communes[of];
        if (of === undefined || !commune) return;
        found.add(of);
        const [west, south, east, north] = commune.bbox;
        const [topLeft, bottomRight] = [grid.locate(north, west), grid.locate(south, east)];
        expect(x + 0.5).toBeGreaterThanOrEqual(topLeft.x - 1e-6);
        expect(x + 0.5).toBeLessThanOrEqual(bottomRight.x + 1e-6);
        expect(y + 0.5).toBeGreaterThanOrEqual(topLeft.y - 1e-6);
        expect(y + 0.5).toBeLessThanOrEqual(bottomRight.y + 1e-6);
      });
    });
    expect(found.size).toBe(40);
  });

  it('a commune holds its own centre', () => {
    const grid = gridOf(SIX);
    SIX.forEach(({ lat, lon }, index) => {
      const { x, y } = grid.locate(lat, lon);
      expect(grid.owner[Math.floor(y)]?.[Math.floor(x)]).toBe(index);
    });
  });

  it('refuses an empty list', () => {
    expect(() => gridOf([])).toThrow(RangeError);
  });
});

describe('stitchMap', () => {
  it.each([1, 6, 40])(
    'works with %i communes: one patch each, well-formed, repeatable',
    async (n) => {
      const communes = quilt(8, 5).slice(0, n);
      const svg = stitchMap({ communes });
      expect(svg).toBe(stitchMap({ communes }));
      for (const { code } of communes) {
        expect(svg).toMatch(
          new RegExp(`data-code="${code}"><path class="stitch-map__cloth"[^>]* d="M`),
        );
      }
      expect(svg).not.toMatch(/style=|\sid=/);
      const { width } = await sharp(Buffer.from(svg)).metadata();
      expect(width).toBeGreaterThan(0);
    },
  );

  it('names all six, and no name covers another or leaves the cloth', () => {
    const svg = stitchMap({ communes: SIX });
    for (const { name } of SIX) expect(svg).toContain(`>${name}</text>`);
    const boxes = plates(svg);
    expect(boxes).toHaveLength(6);
    const { columns, rows } = gridOf(SIX);
    for (const [at, box] of boxes.entries()) {
      expect(boxes.slice(at + 1).some((other) => overlap(box, other))).toBe(false);
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(columns);
      expect(box.y + box.height).toBeLessThanOrEqual(rows);
    }
  });

  it('of forty, no name covers another and most are there', () => {
    const boxes = plates(stitchMap({ communes: quilt(8, 5), highlight: 'c9' }));
    expect(boxes.length).toBeGreaterThanOrEqual(36);
    for (const [at, box] of boxes.entries()) {
      expect(boxes.slice(at + 1).some((other) => overlap(box, other))).toBe(false);
    }
  });

  it('one commune is highlighted, when asked', () => {
    const lit = stitchMap({ communes: SIX, highlight: 'c4', labels: 'none' });
    expect(lit.match(/is-highlight/g)).toHaveLength(1);
    expect(lit).toContain('is-highlight" data-code="c4"');
    expect(lit).not.toContain('<text');
    expect(stitchMap({ communes: SIX })).not.toContain('is-highlight');
  });

  it('patches become links that say where they lead', () => {
    const svg = stitchMap({
      communes: SIX,
      href: (code) => (code === 'c0' ? undefined : `/xa/${code}/?a=1&b=2`),
    });
    expect(svg.match(/<a /g)).toHaveLength(5);
    expect(svg).toContain('href="/xa/c1/?a=1&amp;b=2" aria-label="Xã Mẫu 1"');
  });

  it('marks points on the cloth and leaves out those beyond it', () => {
    const [first] = SIX;
    const svg = stitchMap({
      communes: SIX,
      points: [
        { lat: first?.lat ?? 0, lon: first?.lon ?? 0, label: 'xóm <A> & "B"' },
        { lat: 10, lon: 100, label: 'xa' },
      ],
    });
    expect(svg.match(/stitch-map__point/g)).toHaveLength(1);
    expect(svg).toContain('>xóm &lt;A&gt; &amp; &quot;B&quot;</text>');
    expect(svg).not.toContain('>xa<');
  });
});
