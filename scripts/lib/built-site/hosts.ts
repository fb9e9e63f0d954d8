import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from './problem.ts';
import { destinationOf, referencesOf } from './references.ts';
import type { Site } from './site.ts';

/** Nothing is loaded from anybody else's machine: not by a page, not by a style sheet. */
export const checkHosts = (site: Site): readonly Problem[] => [
  ...site.pages.flatMap((page) =>
    referencesOf(page).flatMap(({ element, href, use }) => {
      const destination = destinationOf(site, page, href);
      if (use !== 'resource' || destination.kind !== 'elsewhere') return [];
      return [problem(page.file, destination.host, element.line)];
    }),
  ),
  ...site.pages.flatMap((page) =>
    page.elements
      .filter(({ tag }) => tag === 'style')
      .flatMap((style) =>
        hostsInCss(style.text()).map((host) => problem(page.file, host, style.line)),
      ),
  ),
  ...[...site.files]
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) =>
      hostsInCss(readFileSync(join(site.dir, file), 'utf8')).map((host) => problem(file, host)),
    ),
];

const problem = (file: string, host: string, line?: number): Problem => ({
  file,
  ...(line !== undefined && { line }),
  message: `loads something from ${host}`,
  remedy: 'put the file into the project and serve it from here',
});

const hostsInCss = (css: string): readonly string[] =>
  [...css.matchAll(/(?:url\(\s*|@import\s+)["']?(?:https?:)?\/\/([^/"')\s]+)/gi)].map(
    (match) => match[1] ?? '',
  );
