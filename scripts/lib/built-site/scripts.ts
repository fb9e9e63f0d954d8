import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { PageElement } from './html.ts';
import { destinationOf, fileAt, referencesOf } from './references.ts';
import type { Page, Site } from './site.ts';

/** A script's type that the browser runs; others, such as application/ld+json, are data. */
const runnable = new Set(['', 'module', 'text/javascript']);

/** Whether a browser runs what is in this <script>. */
export const isRunnable = ({ attributes }: PageElement): boolean =>
  runnable.has(attributes.get('type')?.toLowerCase() ?? '');

/**
 * Measures the JavaScript that a page makes the browser load without being asked: its scripts, its
 * islands and all they import. What is imported when needed, by import(), is not counted.
 * @returns a function from a page to bytes after gzip; files are measured once
 */
export const scriptMeter = (site: Site): ((page: Page) => number) => {
  const measured = new Map<string, number>();
  const sizeOf = (file: string): number => {
    const known = measured.get(file);
    if (known !== undefined) return known;
    const size = gzipSync(readFileSync(join(site.dir, file))).length;
    measured.set(file, size);
    return size;
  };
  return (page) => {
    const files = reachable(site, entriesOf(site, page));
    const external = [...files].reduce((sum, file) => sum + sizeOf(file), 0);
    return external + inlineBytes(page);
  };
};

const entriesOf = (site: Site, page: Page): readonly string[] =>
  referencesOf(page).flatMap(({ href, use }) => {
    const destination = destinationOf(site, page, href);
    if (use !== 'resource' || destination.kind !== 'here') return [];
    const target = fileAt(site, destination.path);
    return 'file' in target && /\.m?js$/.test(target.file) ? [target.file] : [];
  });

const reachable = (site: Site, entries: readonly string[]): ReadonlySet<string> => {
  const found = new Set<string>();
  const visit = (file: string): void => {
    if (found.has(file) || !site.files.has(file)) return;
    found.add(file);
    for (const imported of importsOf(site, file)) visit(imported);
  };
  entries.forEach(visit);
  return found;
};

const importsOf = (site: Site, file: string): readonly string[] => {
  const code = readFileSync(join(site.dir, file), 'utf8');
  // Built code is minified: `from"./x.js"` and `import"./x.js"`; import("./x.js") has a bracket.
  return [...code.matchAll(/\b(?:from|import)\s*["']([^"']+\.m?js)["']/g)].map((match) => {
    const specifier = match[1] ?? '';
    return specifier.startsWith('/')
      ? specifier.slice(site.base.length)
      : posix.join(posix.dirname(file), specifier);
  });
};

const inlineBytes = ({ elements }: Page): number =>
  elements
    .filter(
      (element) =>
        element.tag === 'script' && !element.attributes.has('src') && isRunnable(element),
    )
    .reduce((sum, script) => sum + gzipSync(script.text()).length, 0);
