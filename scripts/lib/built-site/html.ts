import { decodeEntities } from './entities.ts';

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
  text(): string;
  /** Language it is in by the nearest lang; empty when nothing says. */
  readonly lang: string;
  /** Text that stands in it directly; each element inside is a line break. */
  ownText(): string;
}

/** Values of an attribute that holds a list of words, such as rel. */
export const words = (element: PageElement, attribute: string): readonly string[] =>
  (element.attributes.get(attribute) ?? '').toLowerCase().split(/\s+/).filter(Boolean);

/** Whether it is `<meta http-equiv="…">` with that name. */
export const isHttpEquiv = ({ tag, attributes }: PageElement, name: string): boolean =>
  tag === 'meta' && attributes.get('http-equiv')?.toLowerCase() === name;

/** Elements that hold nothing and have no end tag. */
const voids = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);

/** Elements whose inside is text, whatever it looks like. */
const textOnly = new Set(['script', 'style', 'textarea', 'title']);

const END_TAG = /<\/([a-z][^\s/>]*)\s*>/iy;
const START_TAG = /<([a-z][^\s/>"'<=]*)/iy;
const ATTRIBUTE = /\s*([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>`]+)))?/y;
const TAG_END = /\s*(\/?)>/y;
/** What follows a "<" that is part of a text. */
const NO_TAG = /[^a-z/!?]/i;
/** Browsers end a comment at these too; ours have none of them. */
const UNCLEAR_COMMENT = /^-?>|--!>/;

/**
 * All elements of a page in document order. Reads the plain HTML that our components write, by the
 * rules of browsers, and is stricter than they are: what they would have to guess at is an error, so
 * that nothing can be one thing to the check and another to them. The validator has a parser, too; this
 * one is twelve times quicker, which thousands of pages on a small machine need.
 * @throws when the markup is so broken that it cannot be read
 */
export const parseHtml = (html: string): readonly PageElement[] => {
  const elements: ReadElement[] = [];
  const open: ReadElement[] = [];
  const lines = lineCounter(html);
  let at = 0;

  const fail = (what: string): never => {
    throw new Error(`${what} in line ${lines(at)}: ${html.slice(at, at + 40)}`);
  };
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(html);
    if (match) at = pattern.lastIndex;
    return match;
  };
  const addText = (end: number): void => {
    if (end > at) open.at(-1)?.children.push(html.slice(at, end));
    at = end;
  };
  const skipTo = (end: string, what: string): string => {
    const found = html.indexOf(end, at);
    const inside = found < 0 ? fail(`${what} that does not end`) : html.slice(at, found);
    at = found + end.length;
    return inside;
  };
  const readAttributes = (): Map<string, string> => {
    const attributes = new Map<string, string>();
    for (let match = take(ATTRIBUTE); match; match = take(ATTRIBUTE)) {
      const [, name = '', double, single, bare] = match;
      const key = name.toLowerCase();
      // Of two of one name, browsers take the first.
      if (!attributes.has(key)) attributes.set(key, decodeEntities(double ?? single ?? bare ?? ''));
    }
    return attributes;
  };
  const startElement = (tag: string, line: number): void => {
    const attributes = readAttributes();
    const end = take(TAG_END) ?? fail(`a <${tag}> that cannot be read`);
    const parent = open.at(-1);
    const inSvg = parent !== undefined && (parent.inSvg || parent.tag === 'svg');
    const element = new ReadElement(tag, line, attributes, inSvg, parent?.lang ?? '');
    elements.push(element);
    parent?.children.push(element);
    // Outside drawings, browsers pass over the slash in <p/>.
    const closes = end[1] === '/' && (inSvg || tag === 'svg');
    if (closes || voids.has(tag)) return;
    if (!textOnly.has(tag)) {
      open.push(element);
      return;
    }
    const close = closing(tag);
    close.lastIndex = at;
    const found = close.exec(html) ?? fail(`a <${tag}> that does not end`);
    if (found.index > at) element.children.push(html.slice(at, found.index));
    at = close.lastIndex;
  };
  const endElement = (tag: string): void => {
    const index = open.findLastIndex((element) => element.tag === tag);
    if (index >= 0) open.length = index;
  };

  while (at < html.length) {
    const next = html.indexOf('<', at);
    if (next < 0 || NO_TAG.test(html.charAt(next + 1))) {
      addText(next < 0 ? html.length : next + 1);
      continue;
    }
    addText(next);
    const line = lines(at);
    const start = take(START_TAG);
    if (start) {
      startElement((start[1] ?? '').toLowerCase(), line);
      continue;
    }
    const end = take(END_TAG);
    if (end) endElement((end[1] ?? '').toLowerCase());
    else if (html.startsWith('<!--', at)) {
      at += 4;
      if (UNCLEAR_COMMENT.test(skipTo('-->', 'a comment'))) fail('an unclear comment before');
    } else if (/^<!doctype\b/i.test(html.slice(at, at + 10))) skipTo('>', 'a doctype');
    else fail('a "<" that begins nothing');
  }
  return elements;
};

const closers = new Map<string, RegExp>();

/** Finds the end tag of an element that holds text alone. */
const closing = (tag: string): RegExp => {
  const known = closers.get(tag);
  if (known) return known;
  const made = new RegExp(`</${tag}\\s*>`, 'gi');
  closers.set(tag, made);
  return made;
};

/** Line of a place in a text; asked for places in ascending order. */
const lineCounter = (text: string): ((at: number) => number) => {
  let line = 1;
  let next = text.indexOf('\n');
  return (at) => {
    while (next >= 0 && next < at) {
      line += 1;
      next = text.indexOf('\n', next + 1);
    }
    return line;
  };
};

class ReadElement implements PageElement {
  readonly children: (string | ReadElement)[] = [];
  readonly tag: string;
  readonly line: number;
  readonly attributes: ReadonlyMap<string, string>;
  readonly inSvg: boolean;
  readonly lang: string;

  constructor(
    tag: string,
    line: number,
    attributes: ReadonlyMap<string, string>,
    inSvg: boolean,
    around: string,
  ) {
    this.tag = tag;
    this.line = line;
    this.attributes = attributes;
    this.inSvg = inSvg;
    this.lang = attributes.get('lang') ?? around;
  }

  text(): string {
    return decodeEntities(this.source());
  }

  ownText(): string {
    return decodeEntities(
      this.children.map((child) => (typeof child === 'string' ? child : '\n')).join(''),
    );
  }

  private source(): string {
    return this.children
      .map((child) => (typeof child === 'string' ? child : child.source()))
      .join('');
  }
}
