import { readFileSync } from 'node:fs';
import { filesBelow } from '../files.ts';
import { type PageFacts, takeFacts } from './facts.ts';
import type { Problem } from './problem.ts';

/** A page that the site has built. */
export interface Page extends PageFacts {
  /** File below dist/, with forward slashes. */
  readonly file: string;
  /** Path of its address, base included, such as `/en/products/`. */
  readonly path: string;
}

/**
 * The built site, each page read once. Of a page only its facts are kept: a site of a hundred thousand
 * pages has to fit into the memory of a small machine.
 */
export interface Site {
  readonly dir: string;
  /** Path the site is served from, with a slash at both ends. */
  readonly base: string;
  /** Where it will be public, such as `https://example.org`, by its own canonical links. */
  readonly origin: string;
  /** All files below dist/. */
  readonly files: ReadonlySet<string>;
  /** Pages to read, in the order of their files. */
  readonly pages: readonly Page[];
  /** Pages that only send the browser on: links count, the rest does not. */
  readonly redirects: readonly Page[];
  /** Pages that could not be read. */
  readonly unreadable: readonly Problem[];
}

/** Stands in for the public address of a site that has no canonical link. */
export const unknownOrigin = 'https://site.invalid';

export interface SiteFolders {
  /** The built site. */
  readonly dir: string;
  /** Files copied as they are: a page from there is somebody else's program, not one of ours. */
  readonly publicDir: string;
  readonly base: string;
}

/** Gives the facts of a page by the path of its file, read now or remembered. */
export type FactsOf = (path: string) => PageFacts;

const readNow: FactsOf = (path) => takeFacts(readFileSync(path, 'utf8'));

/** Reads a built site. */
export const readSite = (
  { dir, publicDir, base }: SiteFolders,
  factsOf: FactsOf = readNow,
): Site => {
  // The form is somebody else's program with a policy, fonts and markup of its own.
  const files = filesBelow(dir).filter(
    (file) => !file.startsWith('admin/') || file === 'admin/index.html',
  );
  const foreign = new Set(filesBelow(publicDir));
  const unreadable: Problem[] = [];
  const pages: Page[] = [];
  const redirects: Page[] = [];
  for (const file of files) {
    if (!file.endsWith('.html') || file === 'admin/index.html' || foreign.has(file)) continue;
    try {
      const facts = factsOf(`${dir}/${file}`);
      const path = base + file.replace(/(^|\/)index\.html$/, '$1');
      (facts.isRedirect ? redirects : pages).push({ ...facts, file, path });
    } catch (error) {
      unreadable.push({
        file,
        message: `cannot be read as HTML: ${error instanceof Error ? error.message : error}`,
        remedy: 'close every element in the component that prints it',
      });
    }
  }
  const origin = pages.map(originOf).find((found) => found !== undefined) ?? unknownOrigin;
  return { dir, base, files: new Set(files), pages, redirects, origin, unreadable };
};

/** What is wrong with the pages by themselves. */
export const checkPages = ({ pages, redirects }: Site): readonly Problem[] =>
  [...pages, ...redirects].flatMap(({ file, faults }) =>
    faults.map((fault) => ({ file, ...fault })),
  );

/** Whether a page has an address of its own; 404.html is served at the address of what is missing. */
export const hasAddress = ({ file }: Page): boolean => /(^|\/)index\.html$/.test(file);

const originOf = ({ canonicals: [href = ''] }: Page): string | undefined => URL.parse(href)?.origin;
