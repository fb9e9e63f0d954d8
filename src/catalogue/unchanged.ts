import { mkdirSync, openSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { basePath, buildDate, drawnPages } from '../env.ts';
import { type DrawnPage, firstLine, lineOf, readMemory, sumOf } from './drawn-pages.ts';
import type { Catalogue } from './model.ts';
import { listening, type Read, readAgain } from './reads.ts';
import { catalogue } from './store.ts';

/**
 * Which pages have to be drawn. A page stays as the last build drew it as long as everything it read
 * is what it was: its own entry, the maker of that, the other goods of the maker, a count in the list
 * of facets. Its file is taken over by src/build/unchanged.ts.
 */

interface Path {
  readonly params: Readonly<Record<string, string | number | undefined>>;
  readonly props: Readonly<Record<string, unknown>>;
}

/** What all pages are made of besides the catalogue: program, settings. Only a build has it. */
const inputs = import.meta.env.BUILD_INPUTS;

/** Print of what the path of each page that is to be drawn was made with, by the page's name. */
const awaited = new Map<string, string>();

/**
 * The paths of a route whose pages have to be drawn.
 * @param route pattern of the route, as Astro writes it
 * @returns all paths where no build listens, as in development
 */
export const toDraw = async <Wanted extends Path>(
  route: string,
  paths: readonly Wanted[],
): Promise<Wanted[]> => {
  if (inputs === undefined) return [...paths];
  const all = { vi: await catalogue('vi'), en: await catalogue('en') };
  const staying: DrawnPage[] = [];
  const left = paths.filter((path) => {
    const page = nameOf(route, path.params);
    const props = printOf(path.props);
    const drawn = earlier().get(page);
    if (
      drawn?.props === props &&
      drawn.reads.every((read) => printToday(all, read) === read.print)
    ) {
      staying.push(drawn);
      return false;
    }
    awaited.set(page, props);
    return true;
  });
  remember(staying);
  return left;
};

const printsToday = new Map<string, string>();

/** Print of what a page that read this would read in this build. */
const printToday = (all: Record<Read['locale'], Catalogue>, read: Read): string => {
  const name = nameOfRead(read);
  const known = printsToday.get(name) ?? printOf(readAgain(all[read.locale], read));
  printsToday.set(name, known);
  return known;
};

const nameOfRead = ({ locale, part, key }: Read): string => `${locale} ${part} ${key}`;

/**
 * Draws a page and remembers what it read, where that was asked for.
 * @param pathname address of the page
 */
export const remembered = async (
  route: string,
  params: Path['params'],
  pathname: string,
  draw: () => Promise<Response>,
): Promise<Response> => {
  const page = nameOf(route, params);
  const props = awaited.get(page);
  if (props === undefined) return draw();
  const reads = new Map<string, DrawnPage['reads'][number]>();
  const response = await listening(
    (read, value) => {
      const name = nameOfRead(read);
      if (!reads.has(name)) reads.set(name, { ...read, print: printOf(value) });
    },
    async () => {
      const drawn = await draw();
      // A page is drawn while it is read.
      return new Response(await drawn.arrayBuffer(), drawn);
    },
  );
  remember([{ page, file: fileAt(pathname), props, reads: [...reads.values()] }]);
  return response;
};

/** Where Astro writes what an address answers: a file of its name, a page into a folder of its own. */
const fileAt = (pathname: string): string => {
  const own = decodeURI(pathname).slice(basePath().length).replace(/\/$/, '');
  return /\.\w+$/.test(own) ? own : `${own}/index.html`.replace(/^\//, '');
};

const nameOf = (route: string, params: Path['params']): string =>
  [
    route,
    ...Object.entries(params)
      .flatMap(([name, value]) => (value === undefined ? [] : `${name}=${value}`))
      .sort(),
  ].join(' ');

const prints = new WeakMap<object, string>();

/** Print of a value, worked out once for every object: thousands of pages read the same makers. */
const printOf = (value: unknown): string => {
  if (typeof value !== 'object' || value === null) return sumOf(written(value));
  const known = prints.get(value);
  if (known !== undefined) return known;
  const print = sumOf(wholly(value));
  prints.set(value, print);
  return print;
};

/** An entry as it is; of what holds entries, as pages of lists do, the prints of its parts. */
const wholly = (value: object): string => {
  if ('slug' in value) return JSON.stringify(value, plain);
  const parts = value instanceof Map ? [...value] : Object.entries(value);
  return parts.map(([name, part]) => `${name}:${written(part)}`).join('\n');
};

const written = (value: unknown): string =>
  typeof value === 'object' && value !== null
    ? printOf(value)
    : (JSON.stringify(plain('', value)) ?? '');

const plain = (_: string, value: unknown): unknown => {
  if (typeof value === 'function')
    throw new Error('What pages read is data; a function has no print.');
  return value instanceof Map ? [...value] : value;
};

let known: ReadonlyMap<string, DrawnPage> | undefined;

/** The pages of the last build, if it was made of the same program and settings. */
const earlier = (): ReadonlyMap<string, DrawnPage> => {
  known ??= new Map(
    readMemory(drawnPages().earlier, inputs ?? '').pages.map((drawn) => [drawn.page, drawn]),
  );
  return known;
};

let memory: number | undefined;

const remember = (drawn: readonly DrawnPage[]): void => {
  if (memory === undefined) {
    const { next } = drawnPages();
    mkdirSync(dirname(next), { recursive: true });
    memory = openSync(next, 'w');
    writeFileSync(memory, firstLine(inputs ?? '', buildDate()));
  }
  writeFileSync(memory, drawn.map(lineOf).join(''));
};
