import { beforeAll, describe, expect, test } from 'vitest';
import { joinCatalogue } from '../../src/catalogue/catalogue.ts';
import type { Catalogue } from '../../src/catalogue/model.ts';
import { answersOf, deadlinesOf } from '../../src/catalogue/take-part.ts';
import { nextRounds } from '../../src/domain/rounds.ts';
import { ideaSchema } from '../../src/schema/idea.ts';
import { readRawContent } from '../support/raw-content.ts';

const all = new Map<'vi' | 'en', Catalogue>();

beforeAll(async () => {
  const raw = await readRawContent('content');
  for (const locale of ['vi', 'en'] as const) {
    all.set(locale, joinCatalogue(raw, locale, '2026-11-24'));
  }
});

const wordsIn = (text: string): number =>
  text
    .replace(/<[^>]*>/g, ' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\d]/u.test(word)).length;

describe('người trong xóm hỏi: ai được, chuẩn bị gì, bao giờ, hỏi ai', () => {
  test.each(['vi', 'en'] as const)('bốn câu đều có trang trả lời, %s', (locale) => {
    const catalogue = all.get(locale);
    const answers = catalogue ? answersOf(catalogue) : [];
    expect(answers.map(({ question }) => question)).toEqual(['who', 'prepare', 'when', 'ask']);
    for (const { question, page } of answers) {
      expect(page, question).toBeDefined();
      expect(page?.summary.lang, question).toBe(locale);
      // The answer, and what is read before the first heading of the details.
      const before = page?.body?.html.split(/^## /m)[0] ?? '';
      expect(wordsIn(`${page?.summary.text} ${before}`), question).toBeLessThanOrEqual(200);
    }
    const together = answers.map(({ page }) => page?.summary.text).join(' ');
    expect(wordsIn(together)).toBeLessThanOrEqual(200);
  });

  test('không trang nào của chương trình bắt đọc quá 200 chữ mới đến câu trả lời', () => {
    for (const page of all.get('vi')?.pages.filter(({ section }) => section === 'programme') ??
      []) {
      expect(wordsIn(page.summary.text), page.slug).toBeLessThanOrEqual(60);
    }
  });
});

describe('hạn của các đợt chấm', () => {
  const april = { before: '04-30', done: '06-30' };
  const october = { before: '10-30', done: '12-30' };

  test('qua hạn thì nói hạn năm sau; đúng ngày ấy là đã muộn', () => {
    const days = (today: string) =>
      nextRounds([april, october], today).map(({ before, done }) => [before, done]);
    expect(days('2026-04-29')).toEqual([
      ['2026-04-30', '2026-06-30'],
      ['2026-10-30', '2026-12-30'],
    ]);
    expect(days('2026-04-30')[0]).toEqual(['2026-10-30', '2026-12-30']);
    expect(days('2026-11-24')).toEqual([
      ['2027-04-30', '2027-06-30'],
      ['2027-10-30', '2027-12-30'],
    ]);
  });

  test('đợt nộp cuối năm, chấm đầu năm sau', () => {
    const [round] = nextRounds([{ before: '12-15', done: '02-15' }], '2026-11-24');
    expect(round).toMatchObject({ before: '2026-12-15', done: '2027-02-15' });
  });

  test('bốn đợt của quyết định đang dùng, gần nhất đứng trước', () => {
    const catalogue = all.get('vi');
    const days = catalogue ? deadlinesOf(catalogue).map(({ before }) => before) : [];
    expect(days).toEqual(['2027-01-30', '2027-04-30', '2027-07-30', '2027-10-30']);
  });
});

describe('tệp của phiếu ý tưởng', () => {
  const idea = {
    format: 'ocop-idea',
    version: 1,
    savedOn: '2026-11-24',
    name: 'Bánh thử nghiệm',
    summary: 'Bánh bịa ra để thử.',
  };

  test('tên và một câu là đủ; trường lạ, bản lạ, số điện thoại thì không nhận', () => {
    expect(ideaSchema.parse(idea)).toEqual(idea);
    expect(ideaSchema.safeParse({ ...idea, version: 2 }).success).toBe(false);
    expect(ideaSchema.safeParse({ ...idea, phone: '0900000000' }).success).toBe(false);
    expect(ideaSchema.safeParse({ ...idea, name: ' ' }).success).toBe(false);
  });
});
