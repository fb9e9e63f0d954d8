import type { Locator, Page } from '@playwright/test';

/** How many are found. */
export const count = (page: Page): Locator => page.locator('[data-count]');

/** Names of the listed things. */
export const names = (page: Page): Locator =>
  page.locator('[data-list] :is(.product-card h2, th[scope=row]) a');

/** Opens the filters where they are not beside the list. */
export const filters = async (page: Page): Promise<Locator> => {
  const sheet = page.locator('[data-filters]');
  const opener = page.locator('[data-open-filters]');
  if (await opener.isVisible()) await opener.click();
  return sheet;
};

/** Chooses a value of a facet, or drops it. */
export const tick = async (page: Page, facet: string, value: string): Promise<void> => {
  const group = (await filters(page)).locator(`[data-facet="${facet}"]`);
  if ((await group.getAttribute('open')) === null) await group.locator('summary').click();
  await group.locator(`[data-value="${value}"] label`).click();
  const close = page.locator('[data-close-filters]');
  if (await close.isVisible()) await close.click();
};
