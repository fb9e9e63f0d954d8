import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { drawnPages } from '../env.ts';
import { listening, type Read, readAgain } from './reads.ts';
import { catalogue } from './store.ts';

/**
 * Keys by which Astro's incremental build knows a page again. A page keeps its key, and is then
 * taken over as it was drawn, as long as everything it read is what it was: its own entry, the maker
 * of that, the other goods of the maker, a count in the list of facets.
 */

/** What is known of a page that was drawn. */
interface Drawn {
  readonly page: string;
  readonly cacheKey: string;
  /** Print of what its path was made with. */
  readonly props: string;
  /** Everything it read, each with the print of what it found. */
  readonly reads: readonly (Read & { readonly print: string })[];
}

interface Path {
  readonly params: Readonly<Record<string, string | number | undefined>>;
  readonly props: Readonly<Record<string, unknown>>;
}

/** What all pages are made of besides the catalogue: program, settings, day. Only a build has it. */
const inputs = import.meta.env.BUILD_INPUTS;

/** Pages of this build that are to be drawn, by their names. */
const awaited = new Map<string, Pick<Drawn, 'cacheKey' | 'props'>>();

/**
 * Puts a key on every path of a route.
 * @param route pattern of the route, as Astro writes it
 */
export const keyed = async <Kept extends Path>(
  route: string,
  paths: readonly Kept[],
): Promise<(Kept & { cacheKey?: string })[]> => {
  if (inputs === undefined) return [...paths];
  const all = { vi: await catalogue('vi'), en: await catalogue('en') };
  const isSame = ({ print, ...read }: Drawn['reads'][number]): boolean =>
    printOf(readAgain(all[read.locale], read)) === print;
  return paths.map((path) => {
    const page = nameOf(route, path.params);
    const props = printOf(path.props);
    const drawn = earlier().get(page);
    if (drawn?.props === props && drawn.reads.every(isSame)) {
      remember(drawn);
      return { ...path, cacheKey: drawn.cacheKey };
    }
    // Never used before, so nothing drawn from something else can answer to it.
    const cacheKey = randomUUID();
    awaited.set(page, { cacheKey, props });
    return { ...path, cacheKey };
  });
};

/** Draws a page and remembers what it read, where a key waits for that. */
export const remembered = async (
  route: string,
  params: Path['params'],
  draw: () => Promise<Response>,
): Promise<Response> => {
  const page = nameOf(route, params);
  const waiting = awaited.get(page);
  if (!waiting) return draw();
  const reads = new Map<string, Drawn['reads'][number]>();
  const response = await listening(
    (read, value) => {
      const name = `${read.locale} ${read.part} ${read.key}`;
      if (!reads.has(name)) reads.set(name, { ...read, print: printOf(value) });
    },
    async () => {
      const drawn = await draw();
      // A page is drawn while it is read.
      return new Response(await drawn.arrayBuffer(), drawn);
    },
  );
  remember({ page, ...waiting, reads: [...reads.values()] });
  return response;
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
  if (typeof value !== 'object' || value === null) return hash(written(value));
  const known = prints.get(value);
  if (known !== undefined) return known;
  const print = hash(wholly(value));
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

const hash = (text: string): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, 22);

const isDrawn = (value: unknown): value is Drawn =>
  typeof value === 'object' &&
  value !== null &&
  'page' in value &&
  'cacheKey' in value &&
  'props' in value &&
  'reads' in value;

let known: ReadonlyMap<string, Drawn> | undefined;

/** The pages of the last build, if it was made of the same program, settings and day. */
const earlier = (): ReadonlyMap<string, Drawn> => {
  known ??= readEarlier();
  return known;
};

const readEarlier = (): ReadonlyMap<string, Drawn> => {
  const file = drawnPages().earlier;
  if (!existsSync(file)) return new Map();
  const [first, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  if (first !== JSON.stringify(inputs)) return new Map();
  const pages = lines.map((line): unknown => JSON.parse(line)).filter(isDrawn);
  return new Map(pages.map((drawn) => [drawn.page, drawn]));
};

let memory: number | undefined;

const remember = (drawn: Drawn): void => {
  if (memory === undefined) {
    const { next } = drawnPages();
    mkdirSync(dirname(next), { recursive: true });
    memory = openSync(next, 'w');
    writeSync(memory, `${JSON.stringify(inputs)}\n`);
  }
  writeSync(memory, `${JSON.stringify(drawn)}\n`);
};
