import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { accessRecord } from '../../src/assets/access-record.ts';
import { outDir } from '../../src/env.ts';
import { violationsOn } from './support/axe.ts';
import { onePageOfEachKind } from './support/pages.ts';

const pages = onePageOfEachKind(outDir());
/** Both languages are drawn by the same views: where only the drawing counts, one is enough. */
const inVietnamese = pages.filter((address) => !address.startsWith('/en/'));

test('có đủ các loại trang để thử', () => {
  expect(pages.length).toBeGreaterThan(50);
});

/** What axe finds on these pages, a line each. */
const violationsOnAll = async (
  page: Page,
  addresses: readonly string[],
  rules?: readonly string[],
): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const address of addresses) {
    await page.goto(address);
    for (const violation of await violationsOn(page, rules)) found.push(`${address} ${violation}`);
  }
  return found;
};

test('phép thử bằng axe thấy lỗi khi có lỗi', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => {
    const pale = document.createElement('p');
    pale.textContent = 'Chữ nhạt';
    pale.style.color = '#ddd';
    pale.style.backgroundColor = '#fff';
    document.querySelector('main')?.prepend(document.createElement('img'), pale);
  });
  const found = (await violationsOn(page)).join();
  expect(found).toContain('image-alt');
  expect(found).toContain('color-contrast');
});

test('axe không thấy lỗi nào, mỗi loại một trang', async ({ page }, { project }) => {
  test.setTimeout(900_000);
  const addresses = project.name === 'phone' ? pages : inVietnamese;
  expect(await violationsOnAll(page, addresses)).toEqual([]);
});

// Names, roles and order are the same in the dark; only colours are not.
test('trên nền tối chữ vẫn đủ tương phản, mỗi loại một trang', async ({ page }) => {
  test.setTimeout(900_000);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violationsOnAll(page, inVietnamese, ['color-contrast'])).toEqual([]);
});

/** How much wider than the screen a page is, as CSS pixels. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Texts that no longer fit into the box that holds them. */
const clipped = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *, header *')]
      .filter((element) => {
        const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
        const hides = [overflowX, overflowY].some(
          (value) => value === 'hidden' || value === 'clip',
        );
        const isForEyes = element.clientHeight > 1 && element.clientWidth > 1;
        const isFull =
          element.scrollHeight > element.clientHeight + 2 ||
          (element.scrollWidth > element.clientWidth + 2 && textOverflow !== 'ellipsis');
        return hides && isForEyes && isFull && (element.textContent ?? '').trim() !== '';
      })
      .map(
        (element) =>
          `${element.tagName} ${element.className} ${element.textContent?.trim().slice(0, 40)}`,
      ),
  );

/** WCAG 1.4.12: what somebody may set for their own eyes. A sheet of the browser's own, past the policy. */
const spaceOut = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    );
    document.adoptedStyleSheets.push(sheet);
  });

/** What moves, or would when touched. */
const moving = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const { animationName, animationDuration, transitionDuration } = getComputedStyle(element);
        const longest = (durations: string): number =>
          Math.max(...durations.split(',').map((each) => Number.parseFloat(each)));
        return (
          longest(transitionDuration) > 0.01 ||
          (animationName !== 'none' && longest(animationDuration) > 0.01)
        );
      })
      .map((element) => `${element.tagName} ${element.className}`),
  );

/** Elements that do not show that the keyboard is on them. */
const withoutFocusMark = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const lookOf = (element: Element): string => {
      const { outlineStyle, outlineWidth, boxShadow, borderColor, backgroundColor } =
        getComputedStyle(element);
      return [outlineStyle, outlineWidth, boxShadow, borderColor, backgroundColor].join();
    };
    return [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, textarea, summary, [tabindex="0"]',
      ),
    ]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => {
        // A checkbox may show it on the label around it.
        const holder = element.closest('label') ?? element;
        const before = [lookOf(element), lookOf(holder)].join();
        element.focus({ focusVisible: true, preventScroll: true });
        const isOn = document.activeElement === element;
        const after = [lookOf(element), lookOf(holder)].join();
        element.blur();
        return isOn && before === after;
      })
      .map(
        (element) =>
          `${element.tagName} ${element.className} ${element.textContent?.trim().slice(0, 40)}`,
      );
  });

/** What becomes invisible when the device forces its own colours. */
const lostInOwnColours = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const canvas = getComputedStyle(document.body).backgroundColor;
    return [...document.querySelectorAll('svg.shape, svg.star, main h1, main p')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => {
        const parts =
          element instanceof SVGElement ? [...element.querySelectorAll('*')] : [element];
        return parts.every((part) => {
          const { color, fill, stroke } = getComputedStyle(part);
          const drawn = part instanceof SVGElement ? [fill, stroke] : [color];
          return drawn.every((each) => each === canvas || each === 'none');
        });
      })
      .map((element) => `${element.tagName} ${element.getAttribute('class')}`);
  });

test('mỗi loại trang: vừa mọi bề ngang, chịu giãn chữ, đứng yên khi được xin, thấy chỗ đang đứng, còn đủ khi ép màu', async ({
  page,
}, { project }) => {
  test.skip(project.name === 'phone', 'tự đặt bề ngang màn hình');
  test.setTimeout(900_000);
  const wrong: string[] = [];
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const address of pages) {
    const tell = (what: string, found: readonly string[]): void => {
      if (found.length > 0) wrong.push(`${address} ${what}: ${found.slice(0, 3).join(' | ')}`);
    };
    await page.goto(address);
    for (const width of [1280, 768, 360, 320]) {
      await page.setViewportSize({ width, height: 800 });
      const over = await overflow(page);
      if (over > 0) wrong.push(`${address} ở ${width} px: thừa ${over} px`);
    }
    tell('chuyển động', await moving(page));
    tell('không thấy chỗ đang đứng', await withoutFocusMark(page));
    await page.emulateMedia({ forcedColors: 'active' });
    tell('mất khi ép màu', await lostInOwnColours(page));
    await page.emulateMedia({ forcedColors: null });
    const before = new Set(await clipped(page));
    await spaceOut(page);
    tell(
      'mất chữ khi giãn',
      (await clipped(page)).filter((each) => !before.has(each)),
    );
    const over = await overflow(page);
    if (over > 0) wrong.push(`${address} khi giãn chữ: thừa ${over} px`);
  }
  expect(wrong).toEqual([]);
});

test('trang trợ năng nói đúng điều đã thử: mọi điều trên đều đạt, bằng bản axe này', async ({
  page,
}) => {
  // Each check of the record is a test here, or a journey by keyboard in search, explorer and inquiry.
  expect(accessRecord.failing).toEqual([]);
  await page.goto('/tro-nang/');
  const version: unknown = await new AxeBuilder({ page })
    .analyze()
    .then(({ testEngine }) => testEngine.version);
  expect(version).toBe(accessRecord.axe);
  await expect(page.locator('main')).toContainText(`axe-core ${accessRecord.axe}`);
});

test('phím Tab đầu tiên đưa đến đường tắt vào phần chính', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  const skip = page.locator('.skip-link');
  await expect(skip).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});
