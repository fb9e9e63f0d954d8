import type { Page } from '@playwright/test';

/** Something a reader does to the list, as the page's own elements take it. */
export type Step =
  | { readonly does: 'tick'; readonly facet: string; readonly value: string }
  | { readonly does: 'sort'; readonly order: string }
  | { readonly does: 'type'; readonly text: string }
  | { readonly does: 'next' }
  | { readonly does: 'back' };

/** Milliseconds in which a reader looks at a list before the next step. */
const LOOK = 600;

/** Times of one step, in milliseconds from the event. */
export interface Time {
  /** Until the counts and every card in the window are painted. */
  readonly seen: number;
  /** Until the cards below the window stand too. */
  readonly whole: number;
}

/**
 * Does something, once the list before it has been looked at, and waits until the list that answers
 * it is painted.
 */
export const timed = async (page: Page, step: Step): Promise<Time> => {
  await page.waitForTimeout(LOOK);
  return page.evaluate(async (wanted) => {
    const find = <Kind extends Element>(selector: string, kind: new () => Kind): Kind => {
      const found = document.querySelector(selector);
      if (!(found instanceof kind)) throw new Error(`No ${selector} for ${wanted.does}.`);
      return found;
    };
    const list = find('[data-list]', HTMLElement);
    // A message follows the frame at once; a timer would wait for whatever else is waiting.
    const painted = (): Promise<void> =>
      new Promise((done) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            port1.close();
            done();
          };
          port2.postMessage(undefined);
        });
      });
    const replaced = new Promise<void>((done) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        done();
      });
      observer.observe(list, { childList: true });
    });
    // A place is kept for the cards that come after the first.
    const isWhole = (): boolean => !list.querySelector('.product-grid[style*="min-block-size"]');
    const isSeen = (): boolean => {
      const drawn = list.querySelectorAll('.product-grid > li');
      const last = [...drawn].at(-1)?.getBoundingClientRect();
      return isWhole() || (last !== undefined && last.bottom >= innerHeight);
    };
    const start = performance.now();
    if (wanted.does === 'tick') {
      const at = `[data-facet="${wanted.facet}"] [data-value="${wanted.value}"] input`;
      find(at, HTMLInputElement).click();
    } else if (wanted.does === 'sort') {
      const select = find('[data-sort]', HTMLSelectElement);
      select.value = wanted.order;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    } else if (wanted.does === 'type') {
      const field = find('[data-query]', HTMLInputElement);
      field.value = wanted.text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    } else if (wanted.does === 'next') {
      find('[data-list] .pager [rel=next]', HTMLAnchorElement).click();
    } else history.back();
    await replaced;
    const until = async (holds: () => boolean): Promise<number> => {
      do await painted();
      while (!holds());
      return performance.now() - start;
    };
    const seen = await until(isSeen);
    return { seen, whole: isWhole() ? seen : await until(isWhole) };
  }, step);
};

/** A value of a facet that the page offers, with how many products have it. */
export interface Offered {
  readonly facet: string;
  readonly value: string;
}

/** The values to tick, a few of every facet. */
export const offered = (page: Page, ofEach: number): Promise<Offered[]> =>
  page.evaluate(
    (most) =>
      [...document.querySelectorAll<HTMLElement>('[data-filters] [data-facet]')].flatMap((group) =>
        [...group.querySelectorAll<HTMLElement>('[data-value]')]
          .filter((item) => !item.hasAttribute('data-empty'))
          .slice(0, most)
          .map((item) => ({
            facet: group.dataset.facet ?? '',
            value: item.dataset.value ?? '',
          })),
      ),
    ofEach,
  );

/** Words of the names on the page, to be typed into the list. */
export const typable = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const names = [...document.querySelectorAll('[data-list] :is(h2, th[scope=row]) a')];
    const texts = names.map((name) => (name.textContent ?? '').split(/\s+/).slice(0, 2).join(' '));
    return [...new Set(texts)].slice(0, 8);
  });

/** Starts to add up how far the page's parts jump. */
export const watchShifts = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    let sum = 0;
    new PerformanceObserver((seen) => {
      for (const shift of seen.getEntries()) {
        if ('value' in shift && 'hadRecentInput' in shift && shift.hadRecentInput === false) {
          sum += Number(shift.value);
        }
      }
      document.documentElement.dataset.shifts = String(sum);
    }).observe({ type: 'layout-shift', buffered: true });
  });
};

/** What has jumped so far (CLS). */
export const shifts = (page: Page): Promise<number> =>
  page.evaluate(() => Number(document.documentElement.dataset.shifts ?? 0));
