import { expect, type Page } from '@playwright/test';
import { addDays, addMonths } from '../../../src/domain/dates.ts';
import { shortCode } from '../../../src/domain/product-code.ts';
import { emptyContent, madeUpDecision, writeEntry } from './content.ts';

/** Made-up products in every state of recognition, with the days on which they turn. */

/** Day of the made-up decision, and what follows from 36 months and a warning of 180 days. */
export const ISSUED = '2024-02-29';
export const UNTIL = addMonths(ISSUED, 36);
export const SOON = addDays(UNTIL, -180);
export const REVOKED = addDays(SOON, -30);

/** A product whose rank was given, taken back, or only told of. */
interface Ranked {
  readonly slug: string;
  readonly name: string;
  readonly set: number;
  /** Front matter of the recognition, in flow style. */
  readonly recognition?: string;
  /** What a visitor is to read on a day. */
  readonly wordOn: (day: string) => string;
  /** Whether stars may be drawn on a day. */
  readonly starredOn: (day: string) => boolean;
}

const decided = `stars: 4, decision: quyet-dinh-thu, on: ${ISSUED}, source: thu`;

const termWord = (day: string): string => {
  if (day > UNTIL) return '4 sao: hết hạn';
  return day >= SOON ? '4 sao: sắp hết hạn' : '4 sao: còn hạn';
};

export const RANKED: readonly Ranked[] = [
  {
    slug: 'thu-co-quyet-dinh',
    name: 'Mật ong thử có quyết định',
    set: 4,
    recognition: decided,
    wordOn: termWord,
    starredOn: (day) => day <= UNTIL,
  },
  {
    slug: 'thu-bi-thu-hoi',
    name: 'Măng thử bị thu hồi',
    set: 7,
    recognition: `${decided}, revokedOn: ${REVOKED}`,
    wordOn: (day) => (day >= REVOKED ? '4 sao: đã thu hồi' : termWord(day)),
    starredOn: (day) => day < REVOKED,
  },
  {
    slug: 'thu-chi-nghe-noi',
    name: 'Chè thử chỉ nghe nói',
    set: 11,
    recognition: 'stars: 4, reportedOn: 2026, source: thu',
    wordOn: () => 'chưa kiểm chứng',
    starredOn: () => false,
  },
  {
    slug: 'thu-chua-co-sao',
    name: 'Gà thử chưa có sao',
    set: 2,
    wordOn: () => 'Tiềm năng',
    starredOn: () => false,
  },
];

/** A content folder with these products and their decision. */
export const rankedContent = async (): Promise<string> => {
  const dir = await emptyContent();
  await madeUpDecision(dir, ISSUED);
  for (const { slug, name, set, recognition } of RANKED) {
    await writeEntry(
      dir,
      `products/${slug}/index.md`,
      `---
name: ${name}
summary: Sản phẩm giả dùng cho kiểm thử.
set: ${set}
status:
  - { stage: ${recognition ? 'recognised' : 'potential'}, on: ${ISSUED}, source: thu }
${recognition ? `recognitions:\n  - { ${recognition} }\n` : ''}sources:
  - { id: thu, kind: document, title: Nguồn thử nghiệm }
---
`,
    );
  }
  return dir;
};

/** Places where a product's state is told: its address, and the element that tells it. */
export const TOLD_AT = [
  {
    path: () => '',
    part: (page: Page, name: string) => page.locator('article', { hasText: name }),
  },
  {
    path: () => 'san-pham/',
    part: (page: Page, name: string) => page.locator('article', { hasText: name }),
  },
  {
    path: (slug: string) => `san-pham/${slug}/`,
    part: (page: Page) => page.locator('main .notice').first(),
  },
  {
    path: (slug: string) => `q/${shortCode(slug)}/`,
    part: (page: Page) => page.locator('main .notice').first(),
  },
] as const;

/** What the page tells of a product: its word and whether stars are drawn. */
export const expectTold = async (
  place: ReturnType<(typeof TOLD_AT)[number]['part']>,
  { wordOn, starredOn }: Ranked,
  day: string,
  where: string,
): Promise<void> => {
  await expect(place, where).toContainText(new RegExp(wordOn(day), 'i'));
  await expect(place.locator('[data-stars]'), where).toHaveCount(starredOn(day) ? 1 : 0);
};
