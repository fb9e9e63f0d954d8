import { type HtmlElement, HtmlValidate, Parser, StaticConfigLoader } from 'html-validate';

/** An element of a page, with what the checks ask of it. */
export interface PageElement {
  /** Lower case. */
  readonly tag: string;
  /** Line of the start tag, from 1. */
  readonly line: number;
  /** Values with entities decoded; an attribute without a value has the empty text. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Whether it is part of a drawing: an SVG's <title> is not the page's. */
  readonly inSvg: boolean;
  /** Text inside, with entities decoded and white space as written. */
  readonly text: () => string;
  /** Language it is in by the nearest lang; empty when nothing says. */
  readonly lang: string;
  /** Text that stands in it directly; each element inside is a line break. */
  readonly ownText: () => string;
}

// The parser drops the inside of an <svg>, where ids, links and style="" count just the same; as a
// custom element it is read like everything else.
const svgAlias = 'x-svg';

const validator = new HtmlValidate(
  new StaticConfigLoader({ extends: ['html-validate:recommended'] }),
);
const config = await validator.getConfigFor('page.html');

/**
 * All elements of a page in document order.
 * @throws when the markup is so broken that it cannot be read
 */
export const parseHtml = (html: string): readonly PageElement[] => {
  const document = new Parser(config).parseHtml(html.replace(/<(\/?)svg\b/g, `<$1${svgAlias}`));
  const elements: PageElement[] = [];
  const visit = (element: HtmlElement, inSvg: boolean, around: string): void => {
    for (const child of element.childElements) {
      const isSvg = child.tagName === svgAlias;
      const attributes = attributesOf(child);
      const lang = attributes.get('lang') ?? around;
      elements.push({
        tag: isSvg ? 'svg' : child.tagName.toLowerCase(),
        line: child.location.line,
        attributes,
        inSvg,
        text: () => decodeEntities(child.textContent),
        lang,
        ownText: () => decodeEntities(ownTextOf(child)),
      });
      visit(child, inSvg || isSvg, lang);
    }
  };
  visit(document, false, '');
  return elements;
};

const ownTextOf = ({ childNodes }: HtmlElement): string =>
  childNodes.map((node) => (node.nodeName === '#text' ? node.textContent : '\n')).join('');

const attributesOf = (element: HtmlElement): ReadonlyMap<string, string> =>
  new Map(
    element.attributes.map(({ key, value }) => [
      key.toLowerCase(),
      value === null ? '' : decodeEntities(value.toString()),
    ]),
  );

const named = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
]);

/** Decodes the entities that Astro and React write: numbers and the few named ones. */
const decodeEntities = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|([a-z]+));/gi, (whole, decimal, hexadecimal, name) => {
    if (decimal) return String.fromCodePoint(Number(decimal));
    if (hexadecimal) return String.fromCodePoint(Number.parseInt(hexadecimal, 16));
    return named.get(name) ?? whole;
  });
