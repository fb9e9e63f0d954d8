import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { destinationOf, fileAt } from './references.ts';
import type { Page, Site } from './site.ts';

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
  const importsOf = importReader(site);
  return (page) => {
    const files = reachable(site, entriesOf(site, page), importsOf);
    const external = [...files].reduce((sum, file) => sum + sizeOf(file), 0);
    return external + page.inlineBytes;
  };
};

const entriesOf = (site: Site, page: Page): readonly string[] =>
  page.references.flatMap(({ href, use }) => {
    if (use !== 'resource') return [];
    const destination = destinationOf(site, page, href);
    if (destination.kind !== 'here') return [];
    const target = fileAt(site, destination.path);
    return 'file' in target && /\.m?js$/.test(target.file) ? [target.file] : [];
  });

type ImportsOf = (file: string) => readonly string[];

const reachable = (
  site: Site,
  entries: readonly string[],
  importsOf: ImportsOf,
): ReadonlySet<string> => {
  const found = new Set<string>();
  const visit = (file: string): void => {
    if (found.has(file) || !site.files.has(file)) return;
    found.add(file);
    for (const imported of importsOf(file)) visit(imported);
  };
  entries.forEach(visit);
  return found;
};

/** What a script imports; each is read once. */
const importReader = (site: Site): ImportsOf => {
  const known = new Map<string, readonly string[]>();
  return (file) => {
    const imports = known.get(file) ?? readImports(site, file);
    known.set(file, imports);
    return imports;
  };
};

const readImports = (site: Site, file: string): readonly string[] => {
  const code = readFileSync(join(site.dir, file), 'utf8');
  // Built code is minified: `from"./x.js"` and `import"./x.js"`; import("./x.js") has a bracket.
  return [...code.matchAll(/\b(?:from|import)\s*["']([^"']+\.m?js)["']/g)].map((match) => {
    const specifier = match[1] ?? '';
    return specifier.startsWith('/')
      ? specifier.slice(site.base.length)
      : posix.join(posix.dirname(file), specifier);
  });
};
