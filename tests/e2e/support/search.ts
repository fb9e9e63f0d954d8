import { expect, type Locator, type Page } from '@playwright/test';

/** Names found on the search page, by heading of their kind. */
export const found = (page: Page | Locator): Locator => page.locator('.hit-name a');

/** What the eye sees; the same is read out a moment later, from a place of its own. */
export const shown = (page: Page | Locator): Locator => page.locator('[data-answer-body]');

/** Opens the search page with a query in its address, once it is answered. */
export const search = async (page: Page, query: string): Promise<void> => {
  await page.goto(`/tim-kiem/?${new URLSearchParams({ q: query })}`);
  await expect(page.locator('.answer-total')).toContainText(query.replaceAll('"', ''));
};

/** The search dialog, opened by its key on a page that has no other field. */
export const openDialog = async (page: Page): Promise<Locator> => {
  await page.goto('/san-pham/');
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: 'Tìm kiếm' });
  await expect(dialog).toBeVisible();
  return dialog;
};
