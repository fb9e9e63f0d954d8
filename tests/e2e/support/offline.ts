import { expect, type Page } from '@playwright/test';
import { emptyContent, writeEntry } from './content.ts';
import { buildSite } from './site.ts';

const source = 'sources:\n  - { id: thu, kind: document, title: Nguồn thử nghiệm }\n';

/**
 * Builds a site with a fair, its one maker and product, and another product; all made up.
 * @returns absolute folder of the site
 */
export const buildSmallFair = async (): Promise<string> => {
  const dir = await emptyContent();
  const status = 'status:\n  - { stage: potential, on: 2026, source: thu }\n';
  for (const [path, text] of Object.entries({
    'producers/chu-the-thu/index.md': `name: Chủ thể thử\nsummary: Giả.\nform: household\n${source}`,
    'products/mon-thu/index.md': `name: Món chè thử\nsummary: Giả.\nset: 4\nproducer: chu-the-thu\n${status}${source}`,
    'products/mon-khac/index.md': `name: Món khác\nsummary: Giả.\nset: 4\n${status}${source}`,
    'fairs/hoi-cho-thu/index.md':
      'name: Hội chợ thử\nsummary: Giả.\nstart: 2026-12-10\nstatus: confirmed\nexhibitors:\n  - { producer: chu-the-thu, products: [mon-thu] }\n',
  })) {
    await writeEntry(dir, path, `---\n${text}---\n`);
  }
  return buildSite({ contentDir: dir, buildDate: '2026-11-24' });
};

/** Waits until the worker runs and the open page is kept. */
export const kept = (page: Page): Promise<void> =>
  // Asked anew each time: a waiting function that is asynchronous counts as true at once.
  expect
    .poll(() =>
      page.evaluate(async () => {
        const { active } = await navigator.serviceWorker.ready;
        return active?.state === 'activated' && (await caches.match(location.href)) !== undefined;
      }),
    )
    .toBe(true);

/** Has an open page look for a new worker, and waits until it knows whether newer data have come. */
export const workerReplaced = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const { serviceWorker } = navigator;
    const replaced = new Promise((done) =>
      serviceWorker.addEventListener('controllerchange', done, { once: true }),
    );
    document.dispatchEvent(new Event('visibilitychange'));
    await replaced;
    // Asked after the page asked, and answered after it was answered.
    const { port1, port2 } = new MessageChannel();
    const answered = new Promise((done) => {
      port1.onmessage = done;
    });
    serviceWorker.controller?.postMessage({ newer: location.href }, [port2]);
    await answered;
  });
