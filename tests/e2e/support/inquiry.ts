import type { Page } from '@playwright/test';

/** Keeps a list as the site keeps it, before any page runs. */
export const withList = async (page: Page, products: readonly string[]): Promise<void> => {
  await page.addInitScript((slugs) => {
    if (localStorage.getItem('inquiry')) return;
    const list = { name: '', asks: [], added: slugs };
    localStorage.setItem('inquiry', JSON.stringify({ v: 1, current: 1, lists: [list] }));
  }, products);
};
