import { alternatesOf } from './alternates.ts';
import type { Problem } from './problem.ts';
import { destinationOf, fileAt } from './references.ts';
import { hasAddress, type Page, type Site } from './site.ts';

/**
 * Every page exists in every language of the site, says where (hreflang), and is named in return.
 */
export const checkTwins = (site: Site): readonly Problem[] => {
  const pages = site.pages.filter(hasAddress);
  const languages = [...new Set(pages.map(({ lang }) => lang))].filter(Boolean).sort();
  const pagesByFile = new Map(pages.map((page) => [page.file, page]));
  return pages.flatMap((page) =>
    languages.flatMap((language) => {
      const fault = faultOf(site, page, language, pagesByFile);
      return fault ? [{ file: page.file, ...fault }] : [];
    }),
  );
};

const faultOf = (
  site: Site,
  page: Page,
  language: string,
  pagesByFile: ReadonlyMap<string, Page>,
): Pick<Problem, 'message' | 'remedy'> | undefined => {
  const file = alternateFile(site, page, language);
  const twin = file === undefined ? undefined : pagesByFile.get(file);
  if (!twin) {
    return {
      message: `names no page of this site for hreflang="${language}"`,
      remedy: 'pages come from the route table, which makes them in every language',
    };
  }
  if (twin.lang !== language) {
    return {
      message: `names ${twin.file} for hreflang="${language}", which is in "${twin.lang}"`,
      remedy: 'set the lang of that page, or name the right one',
    };
  }
  if (alternateFile(site, twin, page.lang) !== page.file) {
    return {
      message: `is not named in return by its twin ${twin.file}`,
      remedy: 'make both addresses from the same line of the route table',
    };
  }
  return undefined;
};

const alternateFile = (site: Site, page: Page, language: string): string | undefined => {
  const [href] = alternatesOf(page, language);
  if (href === undefined) return undefined;
  const destination = destinationOf(site, page, href);
  if (destination.kind !== 'here') return undefined;
  const target = fileAt(site, destination.path);
  return 'file' in target ? target.file : undefined;
};
