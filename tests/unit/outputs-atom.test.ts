import sax from 'sax';
import { beforeAll, describe, expect, test } from 'vitest';
import { joinCatalogue } from '../../src/catalogue/catalogue.ts';
import type { RawContent } from '../../src/catalogue/raw.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { atomFeed, type Feed } from '../../src/outputs/atom.ts';
import { newsFeed, updatesFeed } from '../../src/outputs/feeds.ts';
import { readRawContent } from '../support/raw-content.ts';

const base: Feed = {
  title: 'Tin “mới” & <cũ>',
  subtitle: 'Việc đã xảy ra',
  lang: 'vi',
  author: 'Trang thử',
  page: 'https://thu.example/tin/',
  self: 'https://thu.example/tin.xml',
  today: '2026-11-24',
  entries: [],
};

const entry = (slug: string, on: string, title = slug) => ({
  title,
  summary: `Tóm tắt ${slug}`,
  url: `https://thu.example/tin/${slug}/`,
  on,
});

interface Element {
  path: string;
  attributes: Readonly<Record<string, string>>;
  text: string;
}

/** Reads XML as strictly as a feed reader may: throws where it is not well-formed. */
const readXml = (xml: string): Element[] => {
  const parser = sax.parser(true);
  const elements: Element[] = [];
  const open: Element[] = [];
  parser.onerror = (error) => {
    throw error;
  };
  parser.onopentag = ({ name, attributes }) => {
    const path = [open.at(-1)?.path, name].filter(Boolean).join('/');
    const texts = Object.entries(attributes).map(([key, value]) => [key, String(value)] as const);
    const element = { path, attributes: Object.fromEntries(texts), text: '' };
    elements.push(element);
    open.push(element);
  };
  parser.ontext = (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  };
  parser.onclosetag = () => {
    open.pop();
  };
  parser.write(xml).close();
  return elements;
};

const texts = (xml: string, path: string): string[] =>
  readXml(xml)
    .filter((element) => element.path === path)
    .map((element) => element.text);

describe('tin tức dạng Atom', () => {
  test('chữ có dấu &, <, >, ngoặc kép đọc lại y nguyên', () => {
    const title = 'Chè & “mật” <ong> "ngon"';
    const xml = atomFeed({ ...base, entries: [entry('a', '2026-01-02', title)] });
    expect(texts(xml, 'feed/title')).toEqual([base.title]);
    expect(texts(xml, 'feed/entry/title')).toEqual([title]);
  });

  test('ký tự XML không chở được thì bỏ, không làm hỏng tệp', () => {
    const xml = atomFeed({
      ...base,
      entries: [entry('a', '2026-01-02', 'Tin\u0000 m\u000bới\uFFFE 🌾')],
    });
    expect(texts(xml, 'feed/entry/title')).toEqual(['Tin mới 🌾']);
  });

  test('ngày cập nhật là ngày của tin mới nhất, dù tin ấy đứng ở đâu', () => {
    const xml = atomFeed({
      ...base,
      entries: [entry('cu', '2025-03-01'), entry('moi', '2026-05-22'), entry('giua', '2026-01-01')],
    });
    expect(texts(xml, 'feed/updated')).toEqual(['2026-05-22T00:00:00+07:00']);
    expect(texts(xml, 'feed/entry/id').map((id) => id.split('/').at(-2))).toEqual([
      'cu',
      'moi',
      'giua',
    ]);
  });

  test('chưa có tin nào vẫn là một nguồn tin đúng chuẩn', () => {
    const xml = atomFeed(base);
    expect(texts(xml, 'feed/entry')).toEqual([]);
    expect(texts(xml, 'feed/updated')).toEqual(['2026-11-24T00:00:00+07:00']);
  });

  test('có đủ những phần RFC 4287 đòi', () => {
    const xml = atomFeed({ ...base, entries: [entry('a', '2026-01-02')] });
    const paths = readXml(xml).map((element) => element.path);
    for (const required of ['id', 'title', 'updated', 'author/name', 'link']) {
      expect(paths).toContain(`feed/${required}`);
    }
    for (const required of ['id', 'title', 'updated', 'summary', 'link']) {
      expect(paths).toContain(`feed/entry/${required}`);
    }
    const root = readXml(xml)[0];
    expect(root?.attributes).toMatchObject({
      xmlns: 'http://www.w3.org/2005/Atom',
      'xml:lang': 'vi',
    });
    const self = readXml(xml).find((element) => element.attributes.rel === 'self');
    expect(self?.attributes.href).toBe(base.self);
  });
});

describe('hai nguồn tin của trang, hai thứ tiếng', () => {
  const SITE = new URL('https://thu.example');
  let raw: RawContent;
  beforeAll(async () => {
    raw = await readRawContent('tests/content/fixtures/valid');
  });
  const feeds = (content: RawContent) =>
    LOCALES.map((locale) => {
      const all = joinCatalogue(content, locale, '2026-11-24');
      return { locale, news: newsFeed(all, SITE), updates: updatesFeed(all, SITE) };
    });

  test('mỗi thứ tiếng một địa chỉ, chữ đúng thứ tiếng', () => {
    for (const { locale, news, updates } of feeds(raw)) {
      for (const xml of [news, updates]) {
        expect(readXml(xml)[0]?.attributes['xml:lang']).toBe(locale);
        expect(texts(xml, 'feed/id')[0]?.includes('/en/')).toBe(locale === 'en');
      }
      expect(texts(news, 'feed/entry/id')).toHaveLength(raw.news.length);
    }
  });

  test('mục mới sửa đứng trên, kèm điều đã đổi; mục nháp và mục không rõ ngày không có', () => {
    const [product, producer] = [raw.products[0]?.slug ?? '', raw.producers[0]?.slug ?? ''];
    const changed = new Map([
      [`producers/${producer}/index.md`, '2026-02-01'],
      [`products/${product}/index.md`, '2026-03-05'],
      ['products/ban-nhap/index.md', '2026-04-01'],
    ]);
    const revisions = new Map([[product, [{ on: '2026-03-05', changes: ['price' as const] }]]]);
    const [vi] = feeds({ ...raw, changed, revisions });
    const xml = vi?.updates ?? '';
    const ids = texts(xml, 'feed/entry/id');
    expect(ids.map((id) => id.split('/').at(-2))).toEqual([product, producer]);
    expect(texts(xml, 'feed/entry/updated')[0]).toBe('2026-03-05T00:00:00+07:00');
    expect(texts(xml, 'feed/entry/summary')[0]).toMatch(/^đổi giá tham khảo\. /);
  });

  test('không có lịch sử Git thì không bịa ngày: nguồn tin rỗng mà vẫn đúng chuẩn', () => {
    for (const { updates } of feeds(raw)) expect(texts(updates, 'feed/entry/id')).toEqual([]);
  });
});
