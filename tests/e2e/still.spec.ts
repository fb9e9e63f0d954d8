import { expect, test } from '@playwright/test';
import { outDir } from '../../src/env.ts';
import { onePageOfEachKind } from './support/pages.ts';
import { shiftOn, watchShifts } from './support/shifts.ts';

// A route sees what the page asks for only where no worker answers.
test.use({ serviceWorkers: 'block' });

/** As on a slow network: the page has been drawn when its scripts come. */
const SCRIPTS_AFTER = 400;
/** Share of the screen that may move, as Lighthouse counts it. */
const BAR = 0.02;

test('không trang nào nhảy khi mã đến sau', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'the bar is a phone’s');
  test.setTimeout(900_000);
  await page.route(/\.js$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, SCRIPTS_AFTER));
    await route.continue();
  });
  // Letters that come late on a busy machine break some lines anew; this is about scripts.
  await page.route(/\.woff2$/, (route) => route.abort());
  await watchShifts(page);
  const faults: string[] = [];
  for (const path of onePageOfEachKind(outDir()).filter((path) => !path.startsWith('/en/'))) {
    await page.goto(path, { waitUntil: 'networkidle' });
    const moved = await shiftOn(page);
    if (moved > BAR) faults.push(`${path} ${moved.toFixed(3)}`);
  }
  expect(faults).toEqual([]);
});
