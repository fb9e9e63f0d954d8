import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { alternatesOf } from './alternates.ts';
import type { Problem } from './problem.ts';
import { destinationOf, fileAt } from './references.ts';
import { hasAddress, type Page, type Site } from './site.ts';

/**
 * Search engines are told one address for each page: its canonical link names it, or the page that
 * tells the same in full; `x-default` names the page of the site's first language; the sitemap lists
 * canonical pages alone, with the same alternates as the pages themselves.
 */
export const checkAddresses = (site: Site): readonly Problem[] => {
  const pages = site.pages.filter(hasAddress);
  const first = pages.find(({ path }) => path === site.base)?.lang ?? '';
  const pagesByFile = new Map(site.pages.map((page) => [page.file, page]));
  return [
    ...pages.flatMap((page) => checkCanonical(site, page, pagesByFile)),
    ...pages.flatMap((page) => checkDefault(page, first)),
    ...checkSitemaps(site, pages),
  ];
};

const checkCanonical = (
  site: Site,
  page: Page,
  pagesByFile: ReadonlyMap<string, Page>,
): readonly Problem[] => {
  const [href, ...others] = page.canonicals;
  const told = (message: string, remedy: string) => [{ file: page.file, message, remedy }];
  if (href === undefined || others.length > 0) {
    return told('does not have exactly one canonical link', 'print it once, in the layout');
  }
  if (!URL.canParse(href)) {
    return told('its canonical link is no full address', 'make it from SITE_URL or site.yaml');
  }
  const destination = destinationOf(site, page, href);
  const target = destination.kind === 'here' ? fileAt(site, destination.path) : undefined;
  const named = target && 'file' in target ? pagesByFile.get(target.file) : undefined;
  if (!named || named.lang !== page.lang) {
    return told(
      'its canonical link names no page of this site in its language',
      'name the page itself, or the one that tells the same in full',
    );
  }
  if (named === page) return [];
  const [onward] = named.canonicals;
  return onward === href
    ? []
    : told('its canonical link names a page that names another', 'name the last of them');
};

const checkDefault = (page: Page, first: string): readonly Problem[] => {
  const [href] = alternatesOf(page, 'x-default');
  const [original] = alternatesOf(page, first);
  return href !== undefined && href === original
    ? []
    : [
        {
          file: page.file,
          message: `hreflang="x-default" does not name its page in "${first}"`,
          remedy: 'print it in the layout, beside the languages',
        },
      ];
};

interface Listed {
  readonly file: string;
  readonly url: string;
  readonly alternates: ReadonlyMap<string, string>;
  readonly lastmod?: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

const decoded = (text: string): string =>
  text.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);

/** The entries of all sitemaps. The integration writes them without white space of its own. */
const listedIn = (site: Site): readonly Listed[] =>
  [...site.files]
    .filter((file) => /^sitemap-\d+\.xml$/.test(file))
    .flatMap((file) =>
      [...readFileSync(join(site.dir, file), 'utf8').matchAll(/<url>(.*?)<\/url>/gs)].map(
        ([, entry = '']) => ({
          file,
          url: decoded(/<loc>(.*?)<\/loc>/.exec(entry)?.[1] ?? ''),
          alternates: new Map(
            [...entry.matchAll(/hreflang="([^"]*)" href="([^"]*)"/g)].map(
              ([, lang = '', href = '']) => [lang, decoded(href)] as const,
            ),
          ),
          lastmod: /<lastmod>(.*?)<\/lastmod>/.exec(entry)?.[1],
        }),
      ),
    );

const checkSitemaps = (site: Site, pages: readonly Page[]): readonly Problem[] => {
  const byAddress = new Map(pages.map((page) => [`${site.origin}${page.path}`, page]));
  const seen = new Set<string>();
  return listedIn(site).flatMap((listed) => {
    const told = (message: string, remedy: string) => [{ file: listed.file, message, remedy }];
    const page = byAddress.get(listed.url);
    if (!page)
      return told(`lists ${listed.url}, which is no page`, 'list pages of this site alone');
    if (seen.has(listed.url)) return told(`lists ${listed.url} twice`, 'list a page once');
    seen.add(listed.url);
    if (page.isHidden || page.canonicals[0] !== listed.url) {
      return told(
        `lists ${listed.url}, which asks not to be found under this address`,
        'mark its route as unlisted, or take noindex away',
      );
    }
    const wrong = [...listed.alternates].find(
      ([lang, href]) => alternatesOf(page, lang)[0] !== href,
    );
    if (wrong || listed.alternates.size !== page.alternates.length) {
      return told(
        `gives ${listed.url} other languages than the page itself`,
        'make both from the route table',
      );
    }
    return listed.lastmod !== undefined && Number.isNaN(Date.parse(listed.lastmod))
      ? told(`has no date for ${listed.url}: ${listed.lastmod}`, 'write it as ISO 8601')
      : [];
  });
};
