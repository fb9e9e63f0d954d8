import type { Page } from '@playwright/test';

/** Starts to add up how far the parts of every page to come jump, those after a press included. */
export const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    let shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shift += Number(Reflect.get(entry, 'value'));
      Object.assign(window, { shift });
    }).observe({ type: 'layout-shift', buffered: true });
  });

/** What has jumped on the page so far, as a share of the screen. */
export const shiftOn = (page: Page): Promise<number> =>
  page.evaluate(() => Number(Reflect.get(window, 'shift') ?? 0));
