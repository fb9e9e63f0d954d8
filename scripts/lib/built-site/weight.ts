import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { destinationOf, fileAt } from './references.ts';
import type { Page, Site } from './site.ts';

/** How many bytes a page makes the browser load without being asked, after gzip. */
interface Meters {
  /**
   * Its scripts, its islands and all they import. What is imported when needed, by import(), is not
   * counted.
   */
  readonly scriptBytes: (page: Page) => number;
  /** Its style sheets. */
  readonly styleBytes: (page: Page) => number;
}

/** Weighs what the pages of a site load; each file once. */
export const meters = (site: Site): Meters => {
  const measured = new Map<string, number>();
  const sizeOf = (file: string): number => {
    const known = measured.get(file);
    if (known !== undefined) return known;
    const size = gzipSync(readFileSync(join(site.dir, file))).length;
    measured.set(file, size);
    return size;
  };
  const sizeOfAll = (files: Iterable<string>): number =>
    [...files].reduce((sum, file) => sum + sizeOf(file), 0);
  const importsOf = importReader(site);
  return {
    scriptBytes: (page) =>
      sizeOfAll(reachable(site, loadedBy(site, page, /\.m?js$/), importsOf)) + page.inlineBytes,
    styleBytes: (page) => sizeOfAll(new Set(loadedBy(site, page, /\.css$/))),
  };
};

/** The files of a sort that a page names. */
const loadedBy = (site: Site, page: Page, sort: RegExp): readonly string[] =>
  page.references.flatMap(({ href, use }) => {
    if (use !== 'resource') return [];
    const destination = destinationOf(site, page, href);
    if (destination.kind !== 'here') return [];
    const target = fileAt(site, destination.path);
    return 'file' in target && sort.test(target.file) ? [target.file] : [];
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
