import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../files.ts';
import { type PageElement, parseHtml } from './html.ts';
import type { Problem } from './problem.ts';

/** A page that the site has built. */
export interface Page {
  /** File below dist/, with forward slashes. */
  readonly file: string;
  /** Path of its address, base included, such as `/en/products/`. */
  readonly path: string;
  readonly html: string;
  readonly elements: readonly PageElement[];
  /**
   * What sort of page it says it is, by its name in the route table: <html data-page="product">;
   * empty when it says nothing.
   */
  readonly kind: string;
  /** Its <html lang>; empty when missing. */
  readonly lang: string;
  /** Ids and names that a link can point at. */
  readonly anchors: ReadonlySet<string>;
}

/** The built site, read once for all checks. */
export interface Site {
  readonly dir: string;
  /** Path the site is served from, with a slash at both ends. */
  readonly base: string;
  /** Where it will be public, such as `https://example.org`, by its own canonical links. */
  readonly origin: string;
  /** All files below dist/. */
  readonly files: ReadonlySet<string>;
  /** Pages to read, in the order of their files. */
  readonly pages: readonly Page[];
  /** Pages that only send the browser on: links count, the rest does not. */
  readonly redirects: readonly Page[];
  /** Pages that could not be read. */
  readonly unreadable: readonly Problem[];
}

/** Stands in for the public address of a site that has no canonical link. */
export const unknownOrigin = 'https://site.invalid';

export interface SiteFolders {
  /** The built site. */
  readonly dir: string;
  /** Files copied as they are: a page from there is somebody else's program, not one of ours. */
  readonly publicDir: string;
  readonly base: string;
}

/** Reads a built site. */
export const readSite = ({ dir, publicDir, base }: SiteFolders): Site => {
  // The form is somebody else's program with a policy, fonts and markup of its own.
  const files = filesBelow(dir).filter(
    (file) => !file.startsWith('admin/') || file === 'admin/index.html',
  );
  const unreadable: Problem[] = [];
  const all: Page[] = [];
  for (const file of files) {
    if (!file.endsWith('.html') || file === 'admin/index.html' || existsSync(join(publicDir, file)))
      continue;
    try {
      all.push(readPage(dir, base, file));
    } catch (error) {
      unreadable.push({
        file,
        message: `cannot be read as HTML: ${error instanceof Error ? error.message : error}`,
        remedy: 'close every element in the component that prints it',
      });
    }
  }
  const pages = all.filter((page) => !isRedirect(page));
  return {
    dir,
    base,
    files: new Set(files),
    pages,
    redirects: all.filter(isRedirect),
    origin: pages.map(originOf).find((origin) => origin !== undefined) ?? unknownOrigin,
    unreadable,
  };
};

const readPage = (dir: string, base: string, file: string): Page => {
  const html = readFileSync(join(dir, file), 'utf8');
  const elements = parseHtml(html);
  const root = elements.find(({ tag }) => tag === 'html');
  return {
    file,
    path: base + file.replace(/(^|\/)index\.html$/, '$1'),
    html,
    elements,
    kind: kindOf(html),
    lang: root?.attributes.get('lang') ?? '',
    anchors: new Set(
      elements.flatMap(({ tag, attributes }) => {
        const name = tag === 'a' ? attributes.get('name') : undefined;
        return [attributes.get('id'), name].filter((anchor) => anchor !== undefined);
      }),
    ),
  };
};

/** What sort of page it says it is, by its text alone; empty when it says nothing. */
export const kindOf = (html: string): string =>
  /<html\b[^>]*\sdata-page="([^"]*)"/.exec(html)?.[1] ?? '';

/** Whether a page has an address of its own; 404.html is served at the address of what is missing. */
export const hasAddress = ({ file }: Page): boolean => /(^|\/)index\.html$/.test(file);

/** Values of an attribute that holds a list of words, such as rel. */
export const words = (element: PageElement, attribute: string): readonly string[] =>
  (element.attributes.get(attribute) ?? '').toLowerCase().split(/\s+/).filter(Boolean);

/** Whether it is `<meta http-equiv="…">` with that name. */
export const isHttpEquiv = ({ tag, attributes }: PageElement, name: string): boolean =>
  tag === 'meta' && attributes.get('http-equiv')?.toLowerCase() === name;

const isRedirect = ({ elements }: Page): boolean =>
  elements.some((element) => isHttpEquiv(element, 'refresh'));

const originOf = ({ elements }: Page): string | undefined => {
  const canonical = elements.find(
    (element) => element.tag === 'link' && words(element, 'rel').includes('canonical'),
  );
  const href = canonical?.attributes.get('href') ?? '';
  return URL.canParse(href) ? new URL(href).origin : undefined;
};
