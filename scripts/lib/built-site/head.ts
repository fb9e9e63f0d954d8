import type { Document } from './document.ts';
import type { PageElement } from './html.ts';
import { faultsOfPolicy } from './policy.ts';
import type { Fault, Problem } from './problem.ts';
import { type Page, type Site, unknownOrigin } from './site.ts';

/** A page names its language, its kind, its policy and itself. */
export const faultsOfHead = ({ lang, kind, elements }: Document): readonly Fault[] => {
  const faults: Fault[] = [];
  const report = (message: string, remedy: string, element?: PageElement): void => {
    faults.push({ ...(element && { line: element.line }), message, remedy });
  };
  if (lang === '') report('<html> has no lang', 'set it in the layout');
  if (kind === '') {
    report('<html> has no data-page', 'print the name of the route there, in the layout');
  }
  faults.push(...faultsOfPolicy(elements));
  const titles = elements.filter(isTitle);
  if (titles.length !== 1 || titleOf(elements) === '') {
    report('does not have exactly one filled <title>', 'set the title once, in the layout');
  }
  const headings = elements.filter(({ tag }) => tag === 'h1');
  if (headings.length !== 1) {
    report(`has ${headings.length} <h1>`, 'give every page one <h1>', headings[1]);
  }
  return faults;
};

const isTitle = ({ tag, inSvg }: PageElement): boolean => tag === 'title' && !inSvg;

/** The title of a page; empty when it has none. */
export const titleOf = (elements: readonly PageElement[]): string =>
  elements.find(isTitle)?.text().trim() ?? '';

/** The pages say where the site is public; all other addresses are measured by that. */
export const checkOrigin = ({ origin, pages }: Site): readonly Problem[] =>
  origin === unknownOrigin && pages.length > 0
    ? [
        {
          file: 'index.html',
          message: 'no page has a canonical link with a full address',
          remedy: 'set the address in site.yaml or SITE_URL and print it in the layout',
        },
      ]
    : [];

/** Screen readers and tabs tell pages apart by their titles. */
export const checkTitles = ({ pages }: Site): readonly Problem[] =>
  [...Map.groupBy(pages, ({ lang, title }: Page) => `${lang} ${title}`).values()]
    .filter((sameTitle) => sameTitle.length > 1)
    .flatMap((sameTitle) =>
      sameTitle.map(({ file, title, lang }) => ({
        file,
        message: `the title "${title}" is used on ${sameTitle.length} pages in ${lang}`,
        remedy: 'add to each title what only that page is about',
        // Two makers may give their goods one name; the check has said so to whoever wrote it.
        mild: true,
      })),
    );
