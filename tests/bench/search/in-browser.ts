import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { requireBrowser } from '../../../scripts/browser.ts';
import { serve } from '../../../scripts/serve.ts';
import type { Competitor } from './competitors.ts';
import { writeFiles } from './drive.ts';

/** What a browser found out about one way to search. */
export interface Measured {
  /** Bytes on the wire with headers: all that the first query needs, script included. */
  readonly firstQuery: { readonly median: number; readonly most: number };
  /** The same for the first list by facets, without a query. */
  readonly filterOnly: number;
  readonly requests: number;
  /** Milliseconds from key to result after warm-up, processor slowed down four times. */
  readonly key: Spread;
  /** Likewise from the choice of a group to its list. */
  readonly choice: Spread;
}

interface Spread {
  readonly median: number;
  readonly p95: number;
}

const PAGES = join(import.meta.dirname, 'page');
const SLOW_DOWN = 4;

/** With the site's policy on scripts, so that measuring also shows that it suffices. */
const html = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Bench</title>
<meta http-equiv="Content-Security-Policy"
  content="default-src 'self'; script-src 'self' 'wasm-unsafe-eval'"><ol></ol></html>`;

const script = (name: string): string => `${name}.js`;

/** Bundles a module of page/ for the browser. */
const bundle = async (name: string, folder: string): Promise<void> => {
  await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      outDir: folder,
      emptyOutDir: false,
      modulePreload: { polyfill: false },
      rollupOptions: {
        input: join(PAGES, `${name}.ts`),
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: script(name) },
      },
    },
  });
};

/** Writes page, scripts and index of each competitor into a folder of its own. */
export const layOut = async (root: string, all: readonly Competitor[]): Promise<void> => {
  await bundle('measure', root);
  for (const { page, files } of all) {
    const folder = join(root, page);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'index.html'), html);
    await bundle(page, folder);
    await copyFile(join(root, script('measure')), join(folder, script('measure')));
    await writeFiles(join(folder, 'site'), files);
  }
};

/** Counts what comes over the wire, page itself not included. */
const counted = async (page: Page): Promise<() => { bytes: number; requests: number }> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  let bytes = 0;
  let requests = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests++;
  });
  return () => ({ bytes, requests });
};

type Task = 'find' | 'filter';

/** Does one thing in a fresh browser profile and counts what it costs. */
const first = async (browser: Browser, url: string, name: string, task: Task, argument: string) => {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  const count = await counted(page);
  await page.evaluate(
    async ([module, base, wanted, text]) => {
      const { open, browse } = await import(module);
      if (wanted === 'find') await (await open(base)).find(text);
      else await (await browse(base)).filter(text);
    },
    [`${url}${script(name)}`, url, task, argument] as const,
  );
  // The last responses are reported a moment after the script has them.
  await page.waitForTimeout(100);
  await page.context().close();
  return count();
};

/** Does many things twice on a slowed-down processor; the times of the second round count. */
const timed = async (
  browser: Browser,
  url: string,
  name: string,
  task: Task,
  list: readonly string[],
): Promise<number[]> => {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN });
  const times: number[] = await page.evaluate(
    async ([opener, measurer, base, wanted, all]) => {
      const { open, browse } = await import(opener);
      const { typeAll, chooseAll } = await import(measurer);
      const finds = wanted === 'find';
      const opened = await (finds ? open(base) : browse(base));
      const round = () => (finds ? typeAll(opened, all) : chooseAll(opened, all));
      await round();
      return round();
    },
    [`${url}${script(name)}`, `${url}${script('measure')}`, url, task, list] as const,
  );
  await page.context().close();
  return times;
};

const spread = (times: readonly number[]): Spread => ({
  median: quantile(times, 0.5),
  p95: quantile(times, 0.95),
});

export const quantile = (numbers: readonly number[], share: number): number => {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
};

export interface Tasks {
  /** Asked as the very first query, each in a fresh browser profile. */
  readonly first: readonly string[];
  /** Typed letter by letter. */
  readonly typed: readonly string[];
  /** Groups chosen one after another. */
  readonly groups: readonly string[];
}

/** Measures competitors that were laid out in a folder. */
export const measureInBrowser = async (
  root: string,
  all: readonly Competitor[],
  tasks: Tasks,
): Promise<Map<string, Measured>> => {
  const { executablePath, args } = requireBrowser();
  const served = await serve({ dir: root, port: 0 });
  const browser = await chromium.launch({ executablePath, args: [...args] });
  const measured = new Map<string, Measured>();
  try {
    for (const { name, page } of all) {
      const url = `${served.url}${page}/`;
      const firsts = [];
      for (const query of tasks.first) firsts.push(await first(browser, url, page, 'find', query));
      const bytes = firsts.map((one) => one.bytes);
      const listed = await first(browser, url, page, 'filter', tasks.groups[0] ?? '');
      measured.set(name, {
        firstQuery: { median: quantile(bytes, 0.5), most: Math.max(...bytes) },
        filterOnly: listed.bytes,
        requests: quantile(
          firsts.map(({ requests }) => requests),
          0.5,
        ),
        key: spread(await timed(browser, url, page, 'find', tasks.typed)),
        choice: spread(await timed(browser, url, page, 'filter', tasks.groups)),
      });
    }
  } finally {
    await browser.close();
    await served.close();
  }
  return measured;
};
