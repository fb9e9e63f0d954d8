import sax from 'sax';
import { describe, expect, test } from 'vitest';
import { atomFeed, type Feed } from '../../src/outputs/atom.ts';

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
