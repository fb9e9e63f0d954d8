import { expect, test } from 'vitest';
import { dating, tellDay } from '../../src/i18n/day-told.ts';
import { LOCALES } from '../../src/i18n/index.ts';

const TELLINGS = ['data', 'copy', 'version'] as const;
const dated = dating('2026-11-24', '2026-11-25');

test.each(LOCALES)(
  'câu nói ngày của trang được ghi lại theo ngày mới, cả trong thư (%s)',
  (locale) => {
    for (const telling of TELLINGS) {
      const [before, after] = ['2026-11-24', '2026-11-25'].map((day) =>
        tellDay(telling, day, locale),
      );
      expect(after).not.toBe(before);
      expect(dated(`<p data-build-date="2026-11-24">${before}.</p>`)).toBe(
        `<p data-build-date="2026-11-25">${after}.</p>`,
      );
      const mail = (text = ''): string => `mailto:?body=${encodeURIComponent(`A\n${text}\nB`)}`;
      expect(dated(mail(before))).toBe(mail(after));
    }
  },
);

test('ngày khác trên trang thì giữ nguyên, kể cả khi trùng ngày dựng', () => {
  const page = '<time datetime="2026-11-24">24/11/2026</time>, hội chợ 24 November 2026';
  expect(dated(page)).toBe(page);
});

test('câu nói ngày không có chữ nào mà HTML viết khác đi', () => {
  for (const locale of LOCALES) {
    for (const telling of TELLINGS) {
      expect(tellDay(telling, '2026-11-24', locale)).not.toMatch(/[&<>"']/);
    }
  }
});
