import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Document } from './document.ts';
import type { Fault, Problem } from './problem.ts';
import { destinationOf } from './references.ts';
import type { Site } from './site.ts';

/** Nothing is loaded from anybody else's machine: not by a page, not by a style sheet. */
export const checkHosts = (site: Site): readonly Problem[] => [
  ...site.pages.flatMap((page) =>
    page.references.flatMap(({ href, line, use }) => {
      if (use !== 'resource') return [];
      const destination = destinationOf(site, page, href);
      if (destination.kind !== 'elsewhere') return [];
      return [{ file: page.file, line, ...faultBy(destination.host) }];
    }),
  ),
  ...[...site.files]
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) =>
      hostsInCss(readFileSync(join(site.dir, file), 'utf8')).map((host) => ({
        file,
        ...faultBy(host),
      })),
    ),
];

/** What the style sheets written into a page load from elsewhere. */
export const hostsInStyles = ({ elements }: Document): readonly Fault[] =>
  elements
    .filter(({ tag }) => tag === 'style')
    .flatMap((style) =>
      hostsInCss(style.text()).map((host) => ({ line: style.line, ...faultBy(host) })),
    );

const faultBy = (host: string): Fault => ({
  message: `loads something from ${host}`,
  remedy: 'put the file into the project and serve it from here',
});

const hostsInCss = (css: string): readonly string[] =>
  [...css.matchAll(/(?:url\(\s*|@import\s+)["']?(?:https?:)?\/\/([^/"')\s]+)/gi)].map(
    (match) => match[1] ?? '',
  );
