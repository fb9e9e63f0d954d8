import { describe, expect, test } from 'vitest';
import { joinCatalogue } from '../../src/catalogue/catalogue.ts';
import type { Catalogue } from '../../src/catalogue/model.ts';
import { inFile, routePoints } from '../../src/outputs/gpx.ts';
import { VALID } from '../content/bad-case.ts';
import { readRawContent } from '../support/raw-content.ts';

/** The only route with villages of which `known` have coordinates. */
const routeOf = async (known: readonly boolean[]) => {
  const joined = joinCatalogue(await readRawContent(VALID), 'vi', '2026-11-24');
  const [village] = joined.villages;
  const [route] = joined.tasteRoutes;
  if (!village || !route) throw new Error('The fixture has no village or no route.');
  const villages = known.map((has, index) => ({
    ...village,
    href: `/du-lich/thu-${index}/`,
    coordinates: has ? { lat: 20.9, lon: 105.1 } : undefined,
  }));
  const stops = villages.flatMap(({ href, name }) =>
    route.stops.slice(0, 1).map((stop) => ({ ...stop, ref: { slug: href, href, name } })),
  );
  const all: Catalogue = { ...joined, villages };
  return { all, route: { ...route, stops } };
};

describe('tệp bản đồ của tuyến', () => {
  test.each([
    [[true, true, true], 'all'],
    [[true, false, true], { n: 2, all: 3 }],
    [[false, false], 'none'],
    [[], 'none'],
  ])('chỉ nói là thiếu khi có điểm thiếu: %j', async (known, has) => {
    const { all, route } = await routeOf(known);
    expect(inFile(all, route)).toEqual(has);
    expect(routePoints(all, route, (path) => path)).toHaveLength(known.filter(Boolean).length);
  });
});
