import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { z } from 'astro/zod';
import { outDir } from '../../../src/env.ts';
import type { Locale } from '../../../src/i18n/index.ts';
import { published } from '../../../src/schema/published/index.ts';

/**
 * Journeys choose what they look at by what the open data of the same site say of it, never by a
 * name: the content of another commune is walked the same way.
 */

const read = <T>(kind: string, schema: z.ZodType<T>, dir: string): readonly T[] => {
  const text = readFileSync(join(dir, 'du-lieu', `${kind}.json`), 'utf8');
  return z.object({ items: z.array(schema) }).parse(JSON.parse(text)).items;
};

/** What a built site publishes of its entries; of the site under test when no folder is said. */
export const publishedOn = (dir = outDir()) => ({
  products: () => read('products', published.products, dir),
  producers: () => read('producers', published.producers, dir),
  villages: () => read('villages', published.villages, dir),
  fairs: () => read('fairs', published.fairs, dir),
});

/** Path of an entry's page in a language. */
export const pathOf = (entry: { page: Record<Locale, string> }, locale: Locale): string =>
  new URL(entry.page[locale]).pathname;

/** A text in a language; the Vietnamese where nobody translated it. */
export const textIn = (text: { vi: string; en?: string }, locale: Locale): string =>
  (locale === 'en' && text.en) || text.vi;

/** What a fact's table row says under a label. */
export const rowOf = (page: Page, label: string): Locator =>
  page
    .locator('dl.facts > div')
    .filter({ has: page.locator('dt').getByText(label, { exact: true }) })
    .locator('dd');

/** The part of a page under a heading of the second rank. */
export const sectionOf = (page: Page, heading: string): Locator =>
  page.locator('section').filter({
    has: page.getByRole('heading', { level: 2, name: heading }),
  });

/** Opens the first source of a part and gives its card. */
export const openSource = async (part: Locator): Promise<Locator> => {
  await part.locator('.source-mark button').first().click();
  const card = part.page().locator(':popover-open');
  await expect(card).toBeVisible();
  return card;
};
