import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../files.ts';
import { root } from '../install.mjs';
import { type PageFacts, takeFacts } from './facts.ts';
import { kept } from './intern.ts';
import { type Reference, sharedReference } from './references.ts';
import { readSealed, writeSealed } from './sealed-lines.ts';
import type { FactsOf } from './site.ts';

/**
 * The facts of pages that were checked before: a page of the same bytes need not be taken apart again,
 * and the very same file not even read.
 */
export interface Memory {
  readonly factsOf: FactsOf;
  /** Writes down the facts of the pages asked for, and of no others. */
  readonly save: () => void;
}

/**
 * A file of sealed lines: which checker wrote it, the texts, the references, the {@link Files}, and then a page
 * on each line, by the hash of its bytes. Texts and references are named by their place, since pages share
 * most of them.
 */
interface Line extends Omit<PageFacts, 'anchors' | 'names' | 'references'> {
  readonly hash: string;
  readonly anchors: readonly number[];
  readonly names: readonly number[];
  readonly references: readonly number[];
}

/** What the memory knows besides the pages. */
interface Files {
  /** Texts and references when all lines were last written anew. */
  readonly fresh: number;
  /** Hash of its bytes by the {@link identityOf} a file. */
  readonly hashes: readonly (readonly [string, string])[];
}

/** A page as the memory has it. */
interface Known {
  readonly facts: PageFacts;
  /** Its line, with the end of it, to be written again as it is. */
  readonly line?: Buffer;
}

/** All that a file of the memory says. */
interface Remembered {
  readonly texts: Places<string>;
  readonly references: Places<Reference>;
  readonly fresh: number;
  readonly pages: ReadonlyMap<string, Known>;
  readonly hashes: ReadonlyMap<string, string>;
}

/** Opens the memory in a file; it is empty when the file is missing or of another checker. */
export const openMemory = (path: string): Memory => {
  const before = readMemory(path);
  const pages = new Map<string, Known>();
  const hashes = new Map<string, string>();
  const pageOf = (file: string, known: string | undefined): readonly [string, Known] => {
    const same = known === undefined ? undefined : before.pages.get(known);
    if (known !== undefined && same) return [known, same];
    const html = readFileSync(file);
    const hash = createHash('sha256').update(html).digest('base64');
    const page = pages.get(hash) ?? before.pages.get(hash);
    return [hash, page ?? { facts: takeFacts(html.toString()) }];
  };
  return {
    factsOf: (file) => {
      // Asked before the file is read: what is written into it meanwhile makes it another.
      const identity = identityOf(file);
      const [hash, page] = pageOf(file, before.hashes.get(identity ?? ''));
      pages.set(hash, page);
      if (identity !== undefined) hashes.set(identity, hash);
      return page.facts;
    },
    save: () => writeMemory(path, before, pages, hashes),
  };
};

/** A file written so shortly ago, in nanoseconds, may be written again without its time changing. */
const clockTick = 2_000_000_000n;

/**
 * What no other file ever has, and this one only as long as nobody writes into it: links to a file come
 * and go without changing it. When its number is given to a new file, that is born later.
 * @returns nothing when one cannot be sure
 */
const identityOf = (file: string): string | undefined => {
  const { dev, ino, size, mtimeNs, birthtimeNs } = statSync(file, { bigint: true });
  const settled = mtimeNs + clockTick < BigInt(Date.now()) * 1_000_000n;
  return settled && birthtimeNs > 0n
    ? [dev, ino, size, mtimeNs, birthtimeNs].map((part) => part.toString(36)).join('.')
    : undefined;
};

/** What the facts of a page follow from, besides the page. */
const checker = (): string => {
  const hash = createHash('sha256').update(process.version);
  for (const folder of ['scripts/lib/built-site', 'src/domain/text']) {
    for (const file of filesBelow(join(root, folder))) {
      hash.update(`\0${file}\0`).update(readFileSync(join(root, folder, file)));
    }
  }
  return hash.digest('hex');
};

const readMemory = (path: string): Remembered => {
  try {
    return rememberedIn(readSealed(path));
  } catch {
    // Missing or damaged: the pages are read.
    return nothing();
  }
};

const nothing = (): Remembered => ({
  texts: new Places(),
  references: new Places(),
  fresh: 0,
  pages: new Map(),
  hashes: new Map(),
});

const rememberedIn = (lines: Generator<Buffer, undefined>): Remembered => {
  const next = (): unknown => JSON.parse(lines.next().value?.toString() ?? '');
  if (next() !== checker()) return nothing();
  const texts = listIn(next()).map((text) => kept(String(text)));
  const references = listIn(next()).map((reference) => referenceIn(reference, texts));
  const files = next();
  if (!isFiles(files)) throw new Error('The memory is damaged.');
  return {
    texts: new Places(texts),
    references: new Places(references),
    fresh: files.fresh,
    pages: new Map(pagesIn(lines, texts, references)),
    hashes: new Map(files.hashes),
  };
};

function* pagesIn(
  lines: Iterable<Buffer>,
  texts: readonly string[],
  references: readonly Reference[],
): Generator<readonly [string, Known]> {
  for (const line of lines) {
    const said: unknown = JSON.parse(line.toString());
    if (!isLine(said)) throw new Error('The memory is damaged.');
    const { hash, ...facts } = said;
    const known = {
      ...facts,
      kind: kept(facts.kind),
      lang: kept(facts.lang),
      canonicals: facts.canonicals.map(kept),
      alternates: facts.alternates.map(([lang, href]) => [kept(lang), kept(href)] as const),
      anchors: placed(texts, facts.anchors),
      names: placed(texts, facts.names),
      references: placed(references, facts.references),
    };
    yield [hash, { facts: known, line }];
  }
}

const placed = <Item>(items: readonly Item[], places: readonly number[]): readonly Item[] =>
  places.map((place) => {
    const item = items[place];
    if (item === undefined) throw new Error('The memory is damaged.');
    return item;
  });

const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const uses = new Map<unknown, Reference['use']>([
  ['resource', 'resource'],
  ['link', 'link'],
  ['mention', 'mention'],
]);

const referenceIn = (value: unknown, texts: readonly string[]): Reference => {
  const [line, use, href] = listIn(value);
  const known = uses.get(use);
  const text = texts[Number(href)];
  if (!known || text === undefined) throw new Error('The memory is damaged.');
  return sharedReference({ line: Number(line), use: known, href: text });
};

/** The first line has told that this very program wrote it, so one look tells a whole one. */
const isLine = (value: unknown): value is Line =>
  typeof value === 'object' && value !== null && 'hash' in value && 'faults' in value;

const isFiles = (value: unknown): value is Files =>
  typeof value === 'object' && value !== null && 'fresh' in value && 'hashes' in value;

/** Texts and references that no page has any more pile up to so many times the fresh ones. */
const mostStale = 1.5;

const writeMemory = (
  path: string,
  before: Remembered,
  pages: ReadonlyMap<string, Known>,
  hashes: ReadonlyMap<string, string>,
): void => {
  const isStale = sizeOf(before) > mostStale * before.fresh;
  const { texts, references } = isStale ? nothing() : before;
  const lineOf = ([hash, { facts }]: readonly [string, Known]): Line => ({
    ...facts,
    hash,
    anchors: facts.anchors.map(texts.placeOf),
    names: facts.names.map(texts.placeOf),
    references: facts.references.map(references.placeOf),
  });
  // A line names the same things as before, unless their places are given anew.
  const lineBefore = ({ line }: Known): Buffer | undefined => (isStale ? undefined : line);
  // What stands in front names what the lines name: they are gone through twice, since all of them at
  // once would fill the memory.
  for (const page of pages) if (!lineBefore(page[1])) lineOf(page);
  const named = references.items.map(({ line, use, href }) => [line, use, texts.placeOf(href)]);
  const fresh = isStale || before.fresh === 0 ? sizeOf({ texts, references }) : before.fresh;
  const files: Files = { fresh, hashes: [...hashes] };
  writeSealed(path, function* () {
    for (const item of [checker(), texts.items, named, files]) yield jsonLine(item);
    for (const page of pages) yield lineBefore(page[1]) ?? jsonLine(lineOf(page));
  });
};

const sizeOf = ({ texts, references }: Pick<Remembered, 'texts' | 'references'>): number =>
  texts.items.length + references.items.length;

const jsonLine = (item: unknown): Buffer => Buffer.from(`${JSON.stringify(item)}\n`);

/** Gives every item a number, the same for the same item. */
class Places<Item> {
  readonly items: Item[];
  readonly #places: Map<Item, number>;

  constructor(items: readonly Item[] = []) {
    this.items = [...items];
    this.#places = new Map(items.map((item, place) => [item, place]));
  }

  readonly placeOf = (item: Item): number => {
    const known = this.#places.get(item);
    if (known !== undefined) return known;
    const place = this.items.push(item) - 1;
    this.#places.set(item, place);
    return place;
  };
}
