import { expect, type Page, test } from '@playwright/test';
import type { Served } from '../../scripts/serve.ts';
import { emptyContent, writeEntry } from './support/content.ts';
import { buildSite, serveSite } from './support/site.ts';

// One browser is enough: the question is what the page's clock does.
test.skip(({ viewport }) => (viewport?.width ?? 0) < 1000, 'không phụ thuộc cỡ màn hình');

/** Content with a fair of known days, one of a known month, one that is over and one called off. */
const contentWithFairs = async (): Promise<string> => {
  const dir = await emptyContent();
  const fairs = {
    'co-ngay': ['2026-12-10', '2026-12-12', 'confirmed'],
    'chi-biet-thang': ['2026-12', '2026-12', 'planned'],
    'da-qua': ['2026-01-05', '2026-01-06', 'confirmed'],
    'da-huy': ['2026-12-10', '2026-12-12', 'cancelled'],
  };
  for (const [slug, [start, end, status]] of Object.entries(fairs)) {
    await writeEntry(
      dir,
      `fairs/${slug}/index.md`,
      `---\nname: ${slug}\nsummary: Hội chợ giả dùng cho kiểm thử.\nstart: ${start}\nend: ${end}\nstatus: ${status}\nupdated: 2026-11-20\n---\n`,
    );
  }
  return dir;
};

/** Names in each visible list, in order. */
const listsOn = (page: Page): Promise<Record<string, string[]>> =>
  page
    .locator('[data-fair-group]:visible')
    .evaluateAll((groups) =>
      Object.fromEntries(
        groups.map((group) => [
          group.querySelector('[data-fair-list]')?.getAttribute('data-fair-list') ?? '',
          [...group.querySelectorAll('h3')].map((name) => name.textContent ?? ''),
        ]),
      ),
    );

// One site for both tests, so they take turns.
test.describe.configure({ mode: 'serial' });
let served: Served | undefined;

test.beforeAll(async () => {
  const contentDir = await contentWithFairs();
  served = await serveSite(await buildSite({ contentDir, buildDate: '2026-11-24' }));
});

test.afterAll(() => served?.close());

test('trang cũ mở lại sau này không gọi hội chợ đã qua là sắp tới', async ({ browser }) => {
  const cancelled = ['da-huy'];
  const past = ['da-qua'];
  const days = [
    ['2026-11-24', { upcoming: ['chi-biet-thang', 'co-ngay'], past, cancelled }],
    ['2026-12-01', { sometime: ['chi-biet-thang'], upcoming: ['co-ngay'], past, cancelled }],
    [
      '2026-12-12',
      { sometime: ['chi-biet-thang'], running: ['co-ngay'], upcoming: [], past, cancelled },
    ],
    [
      '2026-12-13',
      { sometime: ['chi-biet-thang'], upcoming: [], past: ['co-ngay', 'da-qua'], cancelled },
    ],
    ['2027-01-01', { upcoming: [], past: ['co-ngay', 'chi-biet-thang', 'da-qua'], cancelled }],
    // A device whose clock is behind sees the day of the build.
    ['2025-06-01', { upcoming: ['chi-biet-thang', 'co-ngay'], past, cancelled }],
  ] as const;
  for (const path of ['hoi-cho/', 'en/fairs/']) {
    for (const [day, lists] of days) {
      const page = await browser.newPage();
      await page.clock.setFixedTime(new Date(`${day}T12:00:00+07:00`));
      await page.goto(new URL(path, served?.url).href);
      await expect.poll(() => listsOn(page), `${path} ${day}`).toEqual(lists);
      await page.close();
    }
  }
});

test('trang của một hội chợ cũng đổi lời theo ngày của người xem', async ({ browser }) => {
  const address = new URL('hoi-cho/co-ngay/', served?.url).href;
  for (const [day, word] of [
    ['2026-12-09', 'Sắp tới'],
    ['2026-12-10', 'Đang diễn ra'],
    ['2026-12-13', 'Đã qua'],
  ] as const) {
    const page = await browser.newPage();
    await page.clock.setFixedTime(new Date(`${day}T12:00:00+07:00`));
    await page.goto(address);
    await expect(page.locator('[data-fair-word]:visible'), day).toHaveText(word);
    await page.close();
  }
});

test('tháng này ở trang đầu: đồng hồ máy chạy sau thì là tháng của ngày dựng', async ({
  browser,
}) => {
  for (const [day, month] of [
    ['2025-06-01', '11'],
    ['2026-11-24', '11'],
    ['2027-02-01', '2'],
  ] as const) {
    const page = await browser.newPage();
    await page.clock.setFixedTime(new Date(`${day}T12:00:00+07:00`));
    await page.goto(served?.url ?? '');
    const shown = page.locator('[data-month-of]:not([hidden])');
    await expect(shown, day).toHaveAttribute('data-month-of', month);
    await page.close();
  }
});
