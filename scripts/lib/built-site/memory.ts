import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../files.ts';
import { root } from '../install.mjs';
import { type PageFacts, takeFacts } from './facts.ts';
import { kept } from './intern.ts';
import { type Reference, sharedReference } from './references.ts';
import type { FactsOf } from './site.ts';

/** The facts of pages that were checked before: a page of the same bytes need not be read again. */
export interface Memory {
  readonly factsOf: FactsOf;
  /** Writes down the facts of the pages asked for, and of no others. */
  readonly save: () => void;
}

/**
 * A file of lines: which checker wrote it, the texts, the references, and then a page on each line, by the
 * hash of its bytes. Texts and references are named by their place, since pages share most of them. The last
 * line is the hash of all before it: a file that a power cut has torn is not believed.
 */
interface Line extends Omit<PageFacts, 'anchors' | 'names' | 'references'> {
  readonly hash: string;
  readonly anchors: readonly number[];
  readonly names: readonly number[];
  readonly references: readonly number[];
}

/** Opens the memory in a file; it is empty when the file is missing or of another checker. */
export const openMemory = (path: string): Memory => {
  const before = readMemory(path);
  const now = new Map<string, PageFacts>();
  return {
    factsOf: (html) => {
      const hash = createHash('sha256').update(html).digest('base64');
      const facts = now.get(hash) ?? before.get(hash) ?? takeFacts(html.toString());
      now.set(hash, facts);
      return facts;
    },
    save: () => writeMemory(path, now),
  };
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

const readMemory = (path: string): ReadonlyMap<string, PageFacts> => {
  try {
    const bytes = readFileSync(path);
    const end = bytes.lastIndexOf('\n', -2) + 1;
    const whole = bytes.subarray(0, end);
    const seal = createHash('sha256').update(whole).digest('hex');
    return bytes.toString('utf8', end) === `${seal}\n` ? factsIn(linesOf(whole)) : new Map();
  } catch {
    // Missing or damaged: the pages are read.
    return new Map();
  }
};

function* linesOf(bytes: Buffer): Generator<string, undefined> {
  for (let at = 0, end = 0; at < bytes.length; at = end + 1) {
    end = bytes.indexOf('\n', at);
    if (end < 0) return;
    yield bytes.toString('utf8', at, end);
  }
}

const factsIn = (lines: Generator<string, undefined>): ReadonlyMap<string, PageFacts> => {
  const next = (): unknown => JSON.parse(lines.next().value ?? '');
  const known = new Map<string, PageFacts>();
  if (next() !== checker()) return known;
  const texts = listIn(next()).map((text) => kept(String(text)));
  const references = listIn(next()).map((reference) => referenceIn(reference, texts));
  const placed = <Item>(items: readonly Item[], places: readonly number[]): readonly Item[] =>
    places.flatMap((place) => items[place] ?? []);
  for (const text of lines) {
    const line: unknown = JSON.parse(text);
    if (!isLine(line)) throw new Error('The memory is damaged.');
    const { hash, ...facts } = line;
    known.set(hash, {
      ...facts,
      kind: kept(facts.kind),
      lang: kept(facts.lang),
      canonicals: facts.canonicals.map(kept),
      alternates: facts.alternates.map(([lang, href]) => [kept(lang), kept(href)] as const),
      anchors: placed(texts, facts.anchors),
      names: placed(texts, facts.names),
      references: placed(references, facts.references),
    });
  }
  return known;
};

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

/** Letters written at once. */
const portion = 4_000_000;

const writeMemory = (path: string, pages: ReadonlyMap<string, PageFacts>): void => {
  const texts = new Places<string>();
  const references = new Places<Reference>();
  const lineOf = ([hash, facts]: readonly [string, PageFacts]): Line => ({
    ...facts,
    hash,
    anchors: facts.anchors.map(texts.placeOf),
    names: facts.names.map(texts.placeOf),
    references: facts.references.map(references.placeOf),
  });
  // What stands in front names what the lines name: they are gone through twice, since all of them at
  // once would fill the memory.
  for (const page of pages) lineOf(page);
  const named = references.items.map(({ line, use, href }) => [line, use, texts.placeOf(href)]);
  writeLines(path, function* () {
    yield* [checker(), texts.items, named].map((item) => JSON.stringify(item));
    for (const page of pages) yield JSON.stringify(lineOf(page));
  });
};

/** Gives every item a number, the same for the same item. */
class Places<Item> {
  readonly items: Item[] = [];
  readonly #places = new Map<Item, number>();

  readonly placeOf = (item: Item): number => {
    const known = this.#places.get(item);
    if (known !== undefined) return known;
    const place = this.items.push(item) - 1;
    this.#places.set(item, place);
    return place;
  };
}

/** Whole or not at all. */
const writeLines = (path: string, lines: () => Iterable<string>): void => {
  const incoming = `${path}.${process.pid}.new`;
  const file = openSync(incoming, 'w', 0o644);
  const seal = createHash('sha256');
  const write = (text: string): void => {
    seal.update(text);
    writeSync(file, text);
  };
  try {
    let waiting = '';
    for (const line of lines()) {
      waiting += `${line}\n`;
      if (waiting.length < portion) continue;
      write(waiting);
      waiting = '';
    }
    write(waiting);
    writeSync(file, `${seal.digest('hex')}\n`);
    renameSync(incoming, path);
  } catch (error) {
    rmSync(incoming, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
};
