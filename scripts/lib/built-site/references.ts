import type { PageElement } from './html.ts';
import { isHttpEquiv, type Page, type Site, words } from './site.ts';

/** Another address that a page names. */
export interface Reference {
  readonly element: PageElement;
  /** As written. */
  readonly href: string;
  /**
   * `resource`: the browser loads it by itself. `link`: it goes there when somebody follows it.
   * `mention`: told to machines (canonical, hreflang, sharing picture).
   */
  readonly use: 'resource' | 'link' | 'mention';
}

/** Attributes that make a browser load something, by element. */
const resourceAttributes = new Map<string, readonly string[]>([
  ['script', ['src']],
  ['img', ['src', 'srcset']],
  ['source', ['src', 'srcset']],
  ['iframe', ['src']],
  ['video', ['src', 'poster']],
  ['audio', ['src']],
  ['track', ['src']],
  ['embed', ['src']],
  ['object', ['data']],
  ['input', ['src']],
  ['use', ['href', 'xlink:href']],
  ['image', ['href', 'xlink:href']],
  ['astro-island', ['component-url', 'renderer-url', 'before-hydration-url']],
]);

const linkAttributes = new Map<string, string>([
  ['a', 'href'],
  ['area', 'href'],
  ['form', 'action'],
]);

/** What <link> only tells and the browser does not load. */
const mentioningRels = new Set(['alternate', 'author', 'canonical', 'license', 'next', 'prev']);

/** Everything a page refers to, in document order. */
export const referencesOf = (page: Page): readonly Reference[] =>
  page.elements.flatMap((element) => [
    ...resourcesOf(element),
    ...linksOf(element),
    ...mentionsOf(element),
  ]);

const resourcesOf = (element: PageElement): readonly Reference[] => {
  const hrefs = (resourceAttributes.get(element.tag) ?? []).flatMap((name) => {
    const value = element.attributes.get(name);
    if (value === undefined) return [];
    return name === 'srcset' ? candidatesOf(value) : [value];
  });
  const loads =
    element.tag === 'link' && !words(element, 'rel').some((rel) => mentioningRels.has(rel));
  const href = loads ? element.attributes.get('href') : undefined;
  if (href !== undefined) hrefs.push(href);
  return hrefs.map((each) => ({ element, href: each, use: 'resource' }));
};

const candidatesOf = (srcset: string): readonly string[] =>
  srcset
    .split(/,\s+/)
    .map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')
    .filter(Boolean);

const linksOf = (element: PageElement): readonly Reference[] => {
  const href = isHttpEquiv(element, 'refresh')
    ? element.attributes.get('content')?.replace(/^.*?url=/i, '')
    : element.attributes.get(linkAttributes.get(element.tag) ?? '');
  return href === undefined ? [] : [{ element, href, use: 'link' }];
};

const mentionsOf = (element: PageElement): readonly Reference[] => {
  const { tag, attributes } = element;
  const isRel = tag === 'link' && words(element, 'rel').some((rel) => mentioningRels.has(rel));
  const isCard =
    tag === 'meta' && ['og:image', 'og:url'].includes(attributes.get('property') ?? '');
  const href = isRel ? attributes.get('href') : isCard ? attributes.get('content') : undefined;
  return href === undefined ? [] : [{ element, href, use: 'mention' }];
};

/** Where an address leads, seen from a page. */
export type Destination =
  | { readonly kind: 'unreadable' }
  /** mailto:, tel:, data: and the like. */
  | { readonly kind: 'other' }
  | { readonly kind: 'elsewhere'; readonly host: string }
  | {
      readonly kind: 'here';
      /** Decoded path, without query. */
      readonly path: string;
      /** Decoded, without #. */
      readonly fragment: string;
    };

/** Works out where an address on a page leads. */
export const destinationOf = (site: Site, page: Page, href: string): Destination => {
  const from = new URL(page.path, site.origin);
  if (!URL.canParse(href, from)) return { kind: 'unreadable' };
  const url = new URL(href, from);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return { kind: 'other' };
  if (url.origin !== site.origin) return { kind: 'elsewhere', host: url.host };
  try {
    return {
      kind: 'here',
      path: decodeURIComponent(url.pathname),
      fragment: decodeURIComponent(url.hash.slice(1)),
    };
  } catch {
    return { kind: 'unreadable' };
  }
};

/** The file below dist/ that a server sends for a path of the site, or what stands in the way. */
export const fileAt = (
  site: Site,
  path: string,
): { readonly file: string } | { readonly trouble: 'outside base' | 'no slash' | 'missing' } => {
  if (!path.startsWith(site.base)) return { trouble: 'outside base' };
  const inner = path.slice(site.base.length);
  const file = inner === '' || inner.endsWith('/') ? `${inner}index.html` : inner;
  if (site.files.has(file)) return { file };
  return { trouble: site.files.has(`${file}/index.html`) ? 'no slash' : 'missing' };
};
