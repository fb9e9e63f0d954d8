/**
 * Drives Pagefind's compiled core, which is a WebAssembly module. Its own script does that too, along
 * with much that is not needed here: excerpts, filters, sorting, merged indexes. The calls below are
 * those of version 1.6.0; `index/pack/repack.ts` refuses to publish any other.
 */

/** Texts and bytes are handed over as address and length; the state is an address as well. */
interface Exports {
  readonly memory: WebAssembly.Memory;
  readonly __wbindgen_externrefs: WebAssembly.Table;
  __wbindgen_start(): void;
  __wbindgen_malloc(bytes: number, alignment: number): number;
  __wbindgen_free(at: number, bytes: number, alignment: number): void;
  init_pagefind(meta: number, bytes: number): number;
  set_ranking_weights(state: number, weights: number, bytes: number): number;
  request_indexes(state: number, query: number, bytes: number): readonly [number, number];
  load_index_chunk(state: number, part: number, bytes: number): number;
  search(
    state: number,
    ...texts: readonly [
      ...[query: number, bytes: number],
      ...[asTyped: number, bytes: number],
      ...[filters: number, bytes: number],
      ...[sorts: number, bytes: number],
      phrase: number,
      exactAccents: number,
    ]
  ): readonly [number, number];
}

const FUNCTIONS = [
  '__wbindgen_start',
  '__wbindgen_malloc',
  '__wbindgen_free',
  'init_pagefind',
  'set_ranking_weights',
  'request_indexes',
  'load_index_chunk',
  'search',
];

const isCore = (exports: unknown): exports is Exports =>
  typeof exports === 'object' &&
  exports !== null &&
  'memory' in exports &&
  FUNCTIONS.every((name) => name in exports);

/** What the core asks of its surroundings: a few constants in a table of its own. */
const surroundings = (core: () => Exports | undefined): WebAssembly.Imports => ({
  './pagefind_web_bg.js': {
    __wbindgen_init_externref_table: () => {
      const table = core()?.__wbindgen_externrefs;
      if (!table) return;
      const at = table.grow(4);
      for (const [index, value] of [undefined, null, true, false].entries()) {
        table.set(at + index, value);
      }
    },
  },
});

interface Result {
  /** Name of the page: its row, base 36. */
  readonly p: string;
}

const isFound = (value: unknown): value is { readonly results: readonly Result[] } =>
  typeof value === 'object' && value !== null && 'results' in value;

const isNames = (value: unknown): value is string[] => Array.isArray(value);

/** Words without their accents, as the core compares them. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

/** The core with an index in it. */
export interface Core {
  /** Names of the parts of the index that a query needs. */
  partsFor(query: string): string[];
  takePart(content: Uint8Array): void;
  /** Rows that have the words of a query, best first, as far as the parts taken tell. */
  search(query: string, exactAccents: boolean): number[];
}

/**
 * Starts the core.
 * @param weights how much names in the metadata weigh, by field
 * @throws when it is not the one that is known here
 */
export const startCore = async (
  code: Uint8Array<ArrayBuffer>,
  meta: Uint8Array,
  weights: Readonly<Record<string, number>>,
): Promise<Core> => {
  let core: Exports | undefined;
  const { instance } = await WebAssembly.instantiate(
    code,
    surroundings(() => core),
  );
  const { exports } = instance;
  if (!isCore(exports)) throw new Error('Not the known core of Pagefind.');
  core = exports;
  core.__wbindgen_start();
  const put = (content: Uint8Array | string): [at: number, bytes: number] => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const at = exports.__wbindgen_malloc(bytes.length, 1) >>> 0;
    new Uint8Array(exports.memory.buffer).set(bytes, at);
    return [at, bytes.length];
  };
  const take = ([at, bytes]: readonly [number, number]): unknown => {
    const text = new TextDecoder().decode(new Uint8Array(exports.memory.buffer, at >>> 0, bytes));
    exports.__wbindgen_free(at, bytes, 1);
    return JSON.parse(text);
  };
  let state = exports.init_pagefind(...put(meta));
  state = exports.set_ranking_weights(state, ...put(JSON.stringify({ meta_weights: weights })));
  return {
    partsFor: (query) => {
      const names = take(exports.request_indexes(state, ...put(plain(query))));
      return isNames(names) ? names.filter(Boolean) : [];
    },
    takePart: (content) => {
      state = exports.load_index_chunk(state, ...put(content));
    },
    search: (query, exactAccents) => {
      const texts = [...put(plain(query)), ...put(query), ...put('{}'), ...put('')] as const;
      const found = take(exports.search(state, ...texts, 0, Number(exactAccents)));
      return isFound(found) ? found.results.map(({ p }) => Number.parseInt(p, 36)) : [];
    },
  };
};
