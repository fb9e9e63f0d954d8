import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** WCAG 2.2 AA, and what axe itself holds for good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds wrong with the page as it stands, a line each.
 * @param rules names of axe's rules; all of WCAG 2.2 AA and good practice when left out
 */
export const violationsOn = async (
  page: Page,
  rules?: readonly string[],
): Promise<readonly string[]> => {
  const axe = new AxeBuilder({ page })
    // Only what is wrong is told: to describe all that is right takes as long as finding it.
    .options({ resultTypes: ['violations'] })
    // Our pages have no frames; without this each result is put together in a page of its own.
    .setLegacyMode();
  const { violations } = await (rules ? axe.withRules([...rules]) : axe.withTags(TAGS)).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
  );
};
