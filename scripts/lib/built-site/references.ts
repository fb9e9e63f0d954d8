import { isHttpEquiv, type PageElement, words } from './html.ts';
import { kept } from './intern.ts';
import type { Page, Site } from './site.ts';

/** Another address that a page names. */
export interface Reference {
  /** Line of the element that names it. */
  readonly line: number;
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

/** All elements that can refer to anything. */
const mayRefer = new Set([...resourceAttributes.keys(), ...linkAttributes.keys(), 'link', 'meta']);

/** What <link> only tells and the browser does not load. */
const mentioningRels = new Set(['alternate', 'author', 'canonical', 'license', 'next', 'prev']);

/** Everything a page refers to, in document order. */
export const referencesOf = (elements: readonly PageElement[]): readonly Reference[] =>
  elements.flatMap((element) => {
    if (!mayRefer.has(element.tag)) return [];
    return [
      ...resourcesOf(element).map((href) => referenceOf(element, href, 'resource')),
      ...linksOf(element).map((href) => referenceOf(element, href, 'link')),
      ...mentionsOf(element).map((href) => referenceOf(element, href, 'mention')),
    ];
  });

const references = new Map<string, Reference[]>();

/** Pages share most of what they refer to: the same reference is the same object. */
export const sharedReference = ({ line, href, use }: Reference): Reference => {
  const alike = references.get(href);
  const known = alike?.find((each) => each.line === line && each.use === use);
  if (known) return known;
  const shared = { line, href: kept(href), use };
  if (alike) alike.push(shared);
  else references.set(shared.href, [shared]);
  return shared;
};

const referenceOf = ({ line }: PageElement, href: string, use: Reference['use']): Reference =>
  sharedReference({ line, href, use });

const resourcesOf = (element: PageElement): readonly string[] => {
  const hrefs = (resourceAttributes.get(element.tag) ?? []).flatMap((name) => {
    const value = element.attributes.get(name);
    if (value === undefined) return [];
    return name === 'srcset' ? candidatesOf(value) : [value];
  });
  const loads =
    element.tag === 'link' && !words(element, 'rel').some((rel) => mentioningRels.has(rel));
  const href = loads ? element.attributes.get('href') : undefined;
  return href === undefined ? hrefs : [...hrefs, href];
};

const candidatesOf = (srcset: string): readonly string[] =>
  srcset
    .split(/,\s+/)
    .map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')
    .filter(Boolean);

const linksOf = (element: PageElement): readonly string[] => {
  const href = isHttpEquiv(element, 'refresh')
    ? element.attributes.get('content')?.replace(/^.*?url=/i, '')
    : element.attributes.get(linkAttributes.get(element.tag) ?? '');
  return href === undefined ? [] : [href];
};

const mentionsOf = (element: PageElement): readonly string[] => {
  const { tag, attributes } = element;
  const isRel = tag === 'link' && words(element, 'rel').some((rel) => mentioningRels.has(rel));
  const isCard =
    tag === 'meta' && ['og:image', 'og:url'].includes(attributes.get('property') ?? '');
  const href = isRel ? attributes.get('href') : isCard ? attributes.get('content') : undefined;
  return href === undefined ? [] : [href];
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

/** Whether an address leads to the same place from every page, by what it begins with. */
export const isFromAnywhere = (href: string): boolean => /^(?:\/|[a-z][a-z\d+.-]*:)/i.test(href);

const destinations = new WeakMap<Site, Map<string, Destination>>();

/** Works out where an address on a page leads; the addresses that pages share, once. */
export const destinationOf = (site: Site, page: Page, href: string): Destination => {
  if (!isFromAnywhere(href)) return resolve(site, page, href);
  const known = destinations.get(site) ?? new Map<string, Destination>();
  destinations.set(site, known);
  const found = known.get(href) ?? resolve(site, page, href);
  known.set(href, found);
  return found;
};

/** A path of this site, a fragment, or both, that stand for themselves; no other host, no `..`. */
const plain = /^((?:\/(?!\/)[\w/-]*(?:\.\w+)*)?)(?:#([\w-]*))?$/;

const resolve = (site: Site, page: Page, href: string): Destination => {
  // Nearly all are: taking them apart as addresses takes longer than all other questions together.
  const inner = href.startsWith(`${site.origin}/`) ? href.slice(site.origin.length) : href;
  const [whole, path, fragment = ''] = plain.exec(inner) ?? [];
  const place = path || page.path;
  if (whole && plain.test(place)) return { kind: 'here', path: place, fragment };
  const url = URL.parse(href, new URL(page.path, site.origin));
  if (!url) return { kind: 'unreadable' };
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
