import type { PageElement } from './html.ts';
import type { Problem } from './problem.ts';
import { isHttpEquiv, type Page, type Site, unknownOrigin } from './site.ts';

/** Every page names its language, its kind, its policy and, unlike any other, itself. */
export const checkHeads = (site: Site): readonly Problem[] => [
  ...(site.origin === unknownOrigin && site.pages.length > 0
    ? [
        {
          file: 'index.html',
          message: 'no page has a canonical link with a full address',
          remedy: 'set the address in site.yaml or SITE_URL and print it in the layout',
        },
      ]
    : []),
  ...site.pages.flatMap(checkHead),
  ...checkTitles(site.pages),
];

const checkHead = (page: Page): readonly Problem[] => {
  const problems: Problem[] = [];
  const report = (message: string, remedy: string, element?: PageElement): void => {
    problems.push({ file: page.file, ...(element && { line: element.line }), message, remedy });
  };
  if (page.lang === '') report('<html> has no lang', 'set it in the layout');
  if (page.kind === '') {
    report('<html> has no data-page', 'print the name of the route there, in the layout');
  }
  if (!page.elements.some((element) => isHttpEquiv(element, 'content-security-policy'))) {
    report('no content security policy', 'keep security.csp on in astro.config.mjs');
  }
  const titles = page.elements.filter(({ tag, inSvg }) => tag === 'title' && !inSvg);
  if (titles.length !== 1 || titles[0]?.text().trim() === '') {
    report('does not have exactly one filled <title>', 'set the title once, in the layout');
  }
  const headings = page.elements.filter(({ tag }) => tag === 'h1');
  if (headings.length !== 1) {
    report(`has ${headings.length} <h1>`, 'give every page one <h1>', headings[1]);
  }
  return problems;
};

/** Screen readers and tabs tell pages apart by their titles. */
const checkTitles = (pages: readonly Page[]): readonly Problem[] =>
  [...Map.groupBy(pages, (page) => `${page.lang} ${titleOf(page)}`).values()]
    .filter((sameTitle) => sameTitle.length > 1)
    .flatMap((sameTitle) =>
      sameTitle.map((page) => ({
        file: page.file,
        message: `the title "${titleOf(page)}" is used on ${sameTitle.length} pages in ${page.lang}`,
        remedy: 'add to each title what only that page is about',
        // Two makers may give their goods one name; the check has said so to whoever wrote it.
        mild: true,
      })),
    );

const titleOf = (page: Page): string =>
  page.elements
    .find(({ tag, inSvg }) => tag === 'title' && !inSvg)
    ?.text()
    .trim() ?? '';
