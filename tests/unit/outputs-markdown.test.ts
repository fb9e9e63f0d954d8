import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { joinCatalogue } from '../../src/catalogue/catalogue.ts';
import type { RawContent, RawData } from '../../src/catalogue/raw.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { plainTexts } from '../../src/outputs/markdown/index.ts';
import { llmsText } from '../../src/outputs/markdown/llms.ts';
import { withDay } from '../../src/outputs/markdown/write.ts';
import { readRawContent } from '../support/raw-content.ts';

const TODAY = '2026-01-01';
const absolute = (path: string): string => new URL(path, 'https://thu.example').href;
let raw: RawContent;
afterEach(() => {
  vi.unstubAllEnvs();
});
beforeAll(async () => {
  raw = await readRawContent('tests/content/fixtures/valid');
});

const catalogueOf = (content: RawContent, locale: Locale = 'vi', today = TODAY) =>
  joinCatalogue(content, locale, today);
const product = (change: Partial<RawData<'products'>>, markdown?: string): string => {
  const products = raw.products.map((entry) => ({
    ...entry,
    text: markdown ?? entry.text,
    html: markdown ? `<p>${markdown}</p>` : entry.html,
    data: { ...entry.data, ...change },
  }));
  const [text] = plainTexts(catalogueOf({ ...raw, products }), absolute).products;
  return text?.write() ?? '';
};
const maker = (contact: RawData<'producers'>['contact']): string => {
  const producers = raw.producers.map((entry) => ({
    ...entry,
    data: { ...entry.data, contact },
  }));
  const [text] = plainTexts(catalogueOf({ ...raw, producers }), absolute).producers;
  return text?.write() ?? '';
};

describe('mỗi mục dạng Markdown', () => {
  test('đứng cạnh trang của mục, đủ mọi loại, có nguồn và ngày dữ liệu', () => {
    for (const locale of ['vi', 'en'] as const) {
      const kinds = Object.entries(plainTexts(catalogueOf(raw, locale), absolute));
      for (const [kind, texts] of kinds) {
        expect(texts.length, kind).toBeGreaterThan(0);
        for (const { href, entry, write } of texts) {
          expect(href).toBe(entry.href.replace(/\/$/, '.md'));
          const text = withDay(write(), TODAY, locale);
          expect(text.startsWith('# ')).toBe(true);
          expect(text).toContain(locale === 'vi' ? '\n## Nguồn\n' : '\n## Sources\n');
          expect(text).toContain(absolute(entry.href));
          expect(text.trimEnd()).toMatch(locale === 'vi' ? /01\/01\/2026\.$/ : /1 January 2026\.$/);
        }
      }
    }
  });

  test('điều chưa biết ghi là chưa công bố; điều biết đi kèm số của nguồn', () => {
    const text = product({ packs: [], papers: [] });
    expect(text).toContain('- Quy cách: Chưa công bố');
    expect(text).toMatch(/- Nơi làm: .+ \[\d\]/);
  });

  test('chưa đồng ý hay đã rút đồng ý thì không có cách liên hệ nào', () => {
    const consent = { by: 'Người Giả', on: '2025-01-01', for: ['catalogue' as const] };
    expect(maker({ phone: '0900000000', consent })).toContain('Điện thoại: 0900000000');
    expect(maker({ phone: '0900000000' })).not.toContain('0900000000');
    const withdrawn = { ...consent, withdrawnOn: '2025-06-01' };
    expect(maker({ phone: '0900000000', consent: withdrawn })).not.toContain('0900000000');
    expect(maker({ phone: '0900000000', consent })).not.toContain('Người Giả');
  });

  test('hàng chỉ được ghi sự việc thì không có câu giới thiệu, giá, mùa, chuyện kể', () => {
    const subgroups = raw.taxonomy.groups.flatMap((group) => group.subgroups);
    const set = subgroups.flatMap(({ sets }) => sets).find(({ duty }) => duty === 'health')?.no;
    expect(set).toBeDefined();
    const text = product({ set, summary: 'Lời giới thiệu thử.' }, 'Chuyện kể thử.');
    expect(text).not.toMatch(/Lời giới thiệu thử|Chuyện kể thử|Quy cách|Mùa vụ/);
    expect(text).toContain(raw.taxonomy.healthNotice.vi);
  });

  test('chữ người ta viết không thành đánh dấu, không thành đường dẫn', () => {
    const text = product({ name: '<img src=x> [bấm](javascript:alert(1))\n# Tiêu đề | `x` *y*' });
    expect(text.split('\n')[0]).toBe(
      '# \\<img src=x\\> \\[bấm\\](javascript:alert(1)) \\# Tiêu đề \\| \\`x\\` \\*y\\*',
    );
  });

  test('số nguồn thay cho mã nguồn, đường dẫn trong trang thành địa chỉ đầy đủ', () => {
    const id = raw.products[0]?.data.sources[0]?.id;
    const text = product({}, `Một câu.[^${id}] Xem [bài](/gioi-thieu/).`);
    expect(text).toContain('Một câu. [1] Xem [bài](https://thu.example/gioi-thieu/).');
  });

  test.each([
    ['[bài](/gioi-thieu/ "Tên")', '[bài](ADDRESS "Tên")'],
    ['[bài](</gioi-thieu/>)', '[bài](<ADDRESS>)'],
    ['[bài][a]\n\n[a]: /gioi-thieu/', '[bài][a]\n\n[a]: ADDRESS'],
    ['> [a]: </gioi-thieu/> (Tên)', '> [a]: <ADDRESS> (Tên)'],
    ['Ghi “[a]: /gioi-thieu/” giữa dòng', 'Ghi “[a]: /gioi-thieu/” giữa dòng'],
  ])('đường dẫn viết kiểu nào cũng thành địa chỉ đầy đủ: %s', (written, shown) => {
    vi.stubEnv('BASE_PATH', 'ocop');
    const address = 'https://thu.example/ocop/gioi-thieu/';
    expect(product({}, written)).toContain(shown.replace('ADDRESS', () => address));
  });
});

describe('llms.txt', () => {
  test('bắt đầu bằng tên và lời dẫn, rồi đường đến từng mục và dữ liệu mở', () => {
    const all = catalogueOf(raw);
    const lines = llmsText(all, absolute).split('\n');
    expect(lines[0]).toBe(`# ${raw.site.name}`);
    expect(lines[2]?.startsWith('> ')).toBe(true);
    const text = lines.join('\n');
    for (const { href } of Object.values(plainTexts(all, absolute)).flat()) {
      expect(text).toContain(`](${absolute(href)})`);
    }
    expect(text).toContain('/du-lieu/products.json');
    expect(text).toContain('/en/llms.txt');
  });
});
