import { chromium } from '@playwright/test';
import { basePath, outDir } from '../../../src/env.ts';
import { requireBrowser } from '../../browser.ts';
import { buildIfChanged } from '../../build.ts';
import { serve } from '../../serve.ts';
import { table } from '../table.ts';
import { atMost, judge } from './bars.ts';
import { examplePages } from './examples.ts';
import { record } from './record.ts';
import { measureTransfer, sorts, type Transfer, totalBytes, visitBars } from './transfer.ts';

interface Measured extends Transfer {
  readonly kind: string;
  /** Address below the site's folder. */
  readonly path: string;
}

/**
 * Measures the first visit to one page of each kind, in the language of the site, and prints a
 * table. Builds the site first when the files have changed.
 * @returns exit code; 1 when a page misses a bar
 */
export const benchPages = async (): Promise<number> => {
  const dir = outDir();
  const built = await buildIfChanged();
  if (built !== 0) return built;
  const examples = examplePages(dir);
  if (examples.size === 0) {
    console.error('No page says data-page="…" on its <html>: there is nothing to choose by.');
    return 1;
  }
  const measured = await measureAll(dir, examples);
  console.log(asTable(measured));
  console.log(`\n${record('pages', measured)}`);
  const most = (numberOf: (page: Measured) => number): number =>
    Math.max(...measured.map(numberOf));
  const product = measured.find(({ kind }) => kind === 'product');
  const one = { unit: '' };
  return judge('pages', [
    atMost('first visit, any page', visitBars.bytes / 1000, most(totalBytes) / 1000, {
      unit: ' kB',
      digits: 1,
    }),
    atMost('requests, product', visitBars.productRequests, product?.requests ?? Number.NaN, one),
    atMost(
      'requests, any page',
      visitBars.requests,
      most(({ requests }) => requests),
      one,
    ),
    atMost(
      'other hosts',
      0,
      most(({ thirdParty }) => thirdParty.length),
      one,
    ),
  ]);
};

const measureAll = async (
  dir: string,
  examples: ReadonlyMap<string, string>,
): Promise<readonly Measured[]> => {
  const { executablePath, args } = requireBrowser();
  const { url, close } = await serve({ dir, port: 0, base: basePath() });
  const browser = await chromium.launch({ executablePath, args: [...args] });
  try {
    const measured: Measured[] = [];
    for (const [kind, path] of examples) {
      measured.push({ kind, path, ...(await measureTransfer(browser, url + path)) });
    }
    return measured;
  } finally {
    await browser.close();
    await close();
  }
};

const asTable = (measured: readonly Measured[]): string => {
  const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);
  return table([
    ['kB on a first visit', 'requests', 'total', ...sorts, 'third-party', 'page'],
    ...measured.map((page) => [
      page.kind,
      String(page.requests),
      kilobytes(totalBytes(page)),
      ...sorts.map((sort) => kilobytes(page.bytes[sort])),
      String(page.thirdParty.length),
      `/${page.path}`,
    ]),
  ]);
};
