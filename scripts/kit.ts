/**
 * `npm run kit -- <fair>`: the print kit of a fair as PDF files in kit/<fair>/, printed from the
 * built site by the Chromium of the tests. `npm run kit` alone prints the whole catalogue. Without a
 * Chromium it names the pages to print from any browser.
 */

import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { chromium } from '@playwright/test';
import { PIECES } from '../src/catalogue/kit.ts';
import { basePath, outDir } from '../src/env.ts';
import { path } from '../src/i18n/routes.ts';
import { type Browser, findBrowser } from './browser.ts';
import { root } from './lib/install.mjs';
import { type Served, serve } from './serve.ts';

/** A page of the site to print, and the name of its file. */
export interface Sheet {
  /** Address within the site, without the base path. */
  readonly address: string;
  readonly file: string;
}

/** The sheets of a fair's kit. */
export const kitOf = (fair: string): Sheet[] =>
  PIECES.map((piece) => ({
    address: path('fairPrint', 'vi', { slug: fair, piece }),
    file: `${piece}.pdf`,
  }));

/** The whole catalogue. */
export const catalogueSheet: Sheet = {
  address: path('printCatalogue', 'vi'),
  file: 'danh-muc.pdf',
};

/**
 * Prints pages of a served site; every page keeps the paper size it asks for.
 * @returns absolute paths of the files
 * @throws when a page is not there
 */
export const printSheets = async (
  sheets: readonly Sheet[],
  { site, folder, browser }: { site: Served; folder: string; browser: Browser },
): Promise<string[]> => {
  mkdirSync(folder, { recursive: true });
  const started = await chromium.launch({ ...browser, args: [...browser.args] });
  try {
    const page = await started.newPage();
    const files: string[] = [];
    for (const { address, file } of sheets) {
      const answer = await page.goto(site.url + address.slice(1), { waitUntil: 'networkidle' });
      if (answer?.status() !== 200) throw new Error(`${address}: ${answer?.status()}`);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      const target = join(folder, file);
      await page.pdf({ path: target, preferCSSPageSize: true });
      files.push(target);
    }
    return files;
  } finally {
    await started.close();
  }
};

/**
 * Puts the address-book cards of a fair's makers beside its sheets.
 * @param dir folder of the built site
 * @returns absolute paths of the files
 */
export const copyCards = (fair: string, dir: string, folder: string): string[] => {
  const page = path('fairPrint', 'vi', { slug: fair, piece: 'lien-he' });
  const html = readFileSync(join(dir, page, 'index.html'), 'utf8');
  return [...html.matchAll(/href="([^"]+\.vcf)"/g)].map(([, address = '']) => {
    const target = join(folder, basename(address));
    copyFileSync(join(dir, address.slice(basePath().length)), target);
    return target;
  });
};

const main = async (): Promise<number> => {
  const [fair] = process.argv.slice(2);
  const sheets = fair === undefined ? [catalogueSheet] : kitOf(fair);
  const dir = outDir();
  const missing = sheets.find(({ address }) => !existsSync(join(dir, address, 'index.html')));
  if (missing) {
    console.error(
      `Chưa có trang ${missing.address}: chạy npm run build; hội chợ phải có chủ thể tham gia.\n` +
        `There is no page ${missing.address}: run npm run build; the fair needs exhibitors.`,
    );
    return 1;
  }
  const browser = findBrowser();
  if (!browser) {
    console.log('Chưa có Chromium; mở các trang này rồi in: / No Chromium; open these and print:');
    for (const { address } of sheets) console.log(`  ${address}`);
    return 0;
  }
  const site = await serve({ dir, port: 0, base: basePath() });
  try {
    const folder = join(root, 'kit', fair ?? '');
    const files = await printSheets(sheets, { site, folder, browser });
    if (fair !== undefined) files.push(...copyCards(fair, dir, folder));
    for (const file of files) console.log(file);
    return 0;
  } finally {
    await site.close();
  }
};

if (import.meta.main) process.exitCode = await main();
