import { type HtmlElement, HtmlValidate, Parser, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { parseHtml } from '../../../scripts/lib/built-site/html.ts';
import { goodSite } from '../../support/built-site.ts';

/** A page read by the parser of the validator, as far as it reads all: not the inside of drawings. */
const readByValidator = async (html: string) => {
  const validator = new HtmlValidate(new StaticConfigLoader({ extends: [] }));
  const document = new Parser(await validator.getConfigFor('page.html')).parseHtml(html);
  const below = (element: HtmlElement): readonly HtmlElement[] =>
    element.childElements.flatMap((child) => [child, ...below(child)]);
  return below(document).map((element) => [
    element.tagName,
    element.location.line,
    element.attributes.map(({ key, value }) => [key, value?.toString() ?? '']),
    element.textContent,
  ]);
};

const read = (html: string) =>
  parseHtml(html).map((element) => [
    element.tag,
    element.line,
    [...element.attributes],
    element.text(),
  ]);

const pages = Object.entries(goodSite)
  .filter(([file]) => file.endsWith('.html') && !file.startsWith('admin/'))
  .map(([file, html]): [string, string] => [file, html.replace(/<svg.*<\/svg>/s, '')]);

test.each([
  ...pages,
  ['text in elements', '<p>a <b>b\n<i>c</i></b> d</p><p>5 < 6</p><ul><li>x</li></ul>'],
  ['attributes', `<p a="1" b='2"' c=3 d e = "x>y"\n f="\n">x</p><input value="a"><br>`],
  ['text that looks like elements', '<script>if (a<b) "</p><b>"</script><title>a<b></title>'],
  ['what is no element', '<!doctype html><!-- <b> --><p>a</p><!---->'],
  ['end tags of nothing', '</b><p>a</i></p><div><p>b</p></div>'],
])('the check sees what the validator sees: %s', async (_, html) => {
  expect(read(html)).toEqual(await readByValidator(html));
});

test('a drawing is read like everything else, and its parts are known as such', () => {
  const [svg, title, use, after] = parseHtml(
    '<svg id="a"><title>T</title><use href="#b"/></svg><p lang="vi">x',
  );
  expect([svg, title, use, after].map((element) => element?.tag)).toEqual([
    'svg',
    'title',
    'use',
    'p',
  ]);
  expect([svg, title, use, after].map((element) => element?.inSvg)).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(svg?.text()).toBe('T');
});

test('entities are decoded, languages are passed on, own text is told from that of others', () => {
  const [outer, inner] = parseHtml('<p lang="vi" title="&lt;&#x41;">a&amp;b<b>c</b>d</p>');
  expect(outer?.attributes.get('title')).toBe('<A');
  expect(outer?.ownText()).toBe('a&b\nd');
  expect(inner?.lang).toBe('vi');
});

test.each([
  '<p <b>x</p>',
  '<p',
  '<p></p',
  '<p a="x>y</p>',
  '<script>x',
  '<title>x',
  '<!-- x',
  '<!--> <script>x</script> -->',
  '<!-- --!> <p> -->',
  '<![CDATA[x]]>',
])('what browsers would have to guess at is refused: %s', (html) => {
  expect(() => parseHtml(html)).toThrow(/line 1/);
});

test('of two attributes of one name the first counts, as in browsers', () => {
  const [link] = parseHtml('<a href="javascript:x" href="/">a</a>');
  expect(link?.attributes.get('href')).toBe('javascript:x');
});
