import { type Browser, chromium, type Page } from '@playwright/test';
import { requireBrowser } from '../../../scripts/browser.ts';
import { serve } from '../../../scripts/serve.ts';
import { basePath } from '../../../src/env.ts';
import { quantile } from '../search/in-browser.ts';
import { offered, type Step, shifts, type Time, timed, typable, watchShifts } from './in-page.ts';

/**
 * Times of one kind of step, in milliseconds on a processor slowed down four times, until counts and
 * cards in the window are painted. What a step fetches is in it.
 */
export interface Row {
  readonly step: string;
  readonly count: number;
  readonly median: number;
  readonly p95: number;
  readonly most: number;
  /** Until the cards below the window stand too. */
  readonly whole: number;
}

export interface Explored {
  /** Products the page says it lists. */
  readonly products: string;
  readonly rows: readonly Row[];
  /** Layout shift (CLS) while the script takes over: the plain list, and a link with conditions. */
  readonly plainShift: number;
  readonly linkShift: number;
  /** Bytes and requests that a first filtered list costs beside its page. */
  readonly filterOnly: { readonly bytes: number; readonly requests: number };
}

const SLOW_DOWN = 4;
const OF_EACH = 4;
const PAGES = 8;
const ORDERS = ['season', 'newest', 'name', 'star', 'supply'];

const slow = async (page: Page): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN });
};

const summary = (step: string, times: readonly Time[]): Row => {
  const seen = times.map((time) => time.seen);
  return {
    step,
    count: times.length,
    median: quantile(seen, 0.5),
    p95: quantile(seen, 0.95),
    most: Math.max(...seen),
    whole: quantile(
      times.map((time) => time.whole),
      0.5,
    ),
  };
};

/** Steps one after another; those whose element the page does not have are left out. */
const all = async (page: Page, steps: readonly Step[]): Promise<Time[]> => {
  const times: Time[] = [];
  for (const step of steps) times.push(await timed(page, step));
  return times;
};

const steps = async (browser: Browser, url: string): Promise<Row[]> => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.locator('[data-facet] input').first().waitFor({ state: 'attached' });
  const values = await offered(page, OF_EACH);
  const texts = await typable(page);
  const [first] = values;
  if (!first) throw new Error(`${url} has no filters.`);
  await slow(page);
  const tick = (value: (typeof values)[number]): Step => ({ does: 'tick', ...value });
  // Warm-up: files of columns and index arrive, code is compiled.
  await all(page, [
    tick(first),
    tick(first),
    { does: 'type', text: 'a' },
    { does: 'type', text: '' },
  ]);
  const chosen: Time[] = [];
  const dropped: Time[] = [];
  const again: Time[] = [];
  for (const value of values) {
    for (const times of [chosen, dropped, again]) times.push(await timed(page, tick(value)));
    await timed(page, tick(value));
  }
  await timed(page, { does: 'sort', order: 'newest' });
  const turned: Time[] = [];
  while (turned.length < PAGES && (await page.locator('[data-list] [rel=next]').count()) > 0) {
    turned.push(await timed(page, { does: 'next' }));
  }
  const back = await all(
    page,
    turned.map(() => ({ does: 'back' })),
  );
  const present = await page
    .locator('[data-sort] option')
    .evaluateAll((options) =>
      options.map((option) => (option instanceof HTMLOptionElement ? option.value : '')),
    );
  const orders = ORDERS.filter((order) => present.includes(order));
  const sorted = await all(
    page,
    orders.map((order) => ({ does: 'sort', order })),
  );
  const typed = await all(
    page,
    texts.map((text) => ({ does: 'type', text })),
  );
  await page.context().close();
  return [
    summary('a value chosen, its cards fetched', chosen),
    summary('dropped', dropped),
    summary('chosen again, nothing to fetch', again),
    summary('next page', turned),
    summary('Back', back),
    summary('sorted', sorted),
    summary('text typed, pause included', typed),
  ];
};

/** Loads an address and tells what has jumped once the list stands. */
const takeOver = async (browser: Browser, url: string) => {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  await watchShifts(page);
  await slow(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const asked = new Map<string, string>();
  let bytes = 0;
  let requests = 0;
  session.on('Network.responseReceived', ({ requestId, response }) => {
    asked.set(requestId, response.url);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (!asked.get(requestId)?.includes('/search/')) return;
    bytes += encodedDataLength;
    requests++;
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.waitForTimeout(300);
  const moved = await shifts(page);
  const products = (await page.locator('[data-count]').textContent()) ?? '';
  await page.context().close();
  return { moved, products, bytes, requests };
};

/** An address with a condition, as the page itself writes it: a month where it has months. */
const conditions = async (browser: Browser, url: string): Promise<string> => {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.locator('[data-facet] input').first().waitFor({ state: 'attached' });
  const values = await offered(page, 1);
  const value = values.find(({ facet }) => facet === 'month') ?? values[0];
  if (value) await timed(page, { does: 'tick', ...value });
  const { search } = new URL(page.url());
  await page.context().close();
  return search;
};

/**
 * Measures the explorer of a built site.
 * @param dir folder of the site
 * @param path the list's address below the site's folder
 */
export const measureExplorer = async (dir: string, path: string): Promise<Explored> => {
  const { executablePath, args } = requireBrowser();
  const served = await serve({ dir, port: 0, base: basePath() });
  const browser = await chromium.launch({ executablePath, args: [...args] });
  const url = served.url + path;
  try {
    const plain = await takeOver(browser, url);
    const linked = await takeOver(browser, url + (await conditions(browser, url)));
    return {
      products: plain.products,
      rows: await steps(browser, url),
      plainShift: plain.moved,
      linkShift: linked.moved,
      filterOnly: { bytes: linked.bytes, requests: linked.requests },
    };
  } finally {
    await browser.close();
    await served.close();
  }
};
