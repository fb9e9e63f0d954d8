import { test } from '@playwright/test';
import type { Served } from '../../../scripts/serve.ts';
import { buildSite, serveSite } from './site.ts';
import { tradeContent } from './trade-content.ts';

/**
 * Serves the site of the made-up trade content for the tests of a file, which walk a buyer's day at a
 * desk, one after another.
 * @returns full address of a path of that site
 */
export const serveTradeSite = (): ((path: string) => string) => {
  test.skip(({ viewport }) => (viewport?.width ?? 0) < 1000, 'hành trình của người mua ở máy bàn');
  test.describe.configure({ mode: 'serial' });
  let served: Served | undefined;
  test.beforeAll(async () => {
    served = await serveSite(
      await buildSite({ contentDir: await tradeContent(), buildDate: '2026-11-24' }),
    );
  });
  test.afterAll(() => served?.close());
  return (path) => new URL(path, served?.url).href;
};
