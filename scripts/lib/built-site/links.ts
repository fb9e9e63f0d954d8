import type { Fault, Problem } from './problem.ts';
import { destinationOf, fileAt, isFromAnywhere } from './references.ts';
import type { Page, Site } from './site.ts';

/** Every address within the site leads to a file, and every #anchor to an element of that page. */
export const checkLinks = (site: Site): readonly Problem[] => {
  const pages = [...site.pages, ...site.redirects];
  const pagesByFile = new Map(pages.map((page) => [page.file, page]));
  // Pages share most of their links, and those lead to the same place from each.
  const sound = new Set<string>();
  return pages.flatMap((page) =>
    page.references.flatMap(({ href, line }) => {
      if (sound.has(href)) return [];
      const fault = faultOf(site, page, href, pagesByFile);
      if (fault) return [{ file: page.file, line, ...fault }];
      if (isFromAnywhere(href)) sound.add(href);
      return [];
    }),
  );
};

const faultOf = (
  site: Site,
  page: Page,
  href: string,
  pagesByFile: ReadonlyMap<string, Page>,
): Fault | undefined => {
  const destination = destinationOf(site, page, href);
  if (destination.kind === 'unreadable') {
    return { message: `"${href}" is no address`, remedy: 'make it with href() of the route table' };
  }
  if (destination.kind === 'elsewhere' && /^http:/i.test(href)) {
    return {
      message: `"${href}" is a link to a page that is not encrypted`,
      remedy: 'link https only; tell another address as text',
    };
  }
  if (destination.kind !== 'here') return undefined;

  const target = fileAt(site, destination.path);
  if ('trouble' in target) return faultByTrouble(target.trouble, href, site);

  const targetPage = pagesByFile.get(target.file);
  if (!targetPage || !isAnchor(destination.fragment)) return undefined;
  if (targetPage.anchors.includes(destination.fragment)) return undefined;
  return {
    message: `"${href}" points at an id that ${target.file} does not have`,
    remedy: 'give the element that id, or leave the #… out',
  };
};

/** A fragment with "=" or ":~:" carries state or text, "top" is the browser's own. */
const isAnchor = (fragment: string): boolean =>
  fragment !== '' && fragment !== 'top' && !fragment.includes('=') && !fragment.includes(':~:');

const faultByTrouble = (
  trouble: 'outside base' | 'no slash' | 'missing',
  href: string,
  site: Site,
): Fault => {
  if (trouble === 'outside base') {
    return {
      message: `"${href}" leaves the site's folder ${site.base}`,
      remedy: 'make it with href() of the route table, which adds BASE_PATH',
    };
  }
  if (trouble === 'no slash') {
    const message = `"${href}" is a detour`;
    return { message, remedy: 'end the address with a slash', mild: true };
  }
  return {
    message: `"${href}" leads nowhere`,
    remedy: 'correct the address, make the page, or add a redirect for the old one',
  };
};
