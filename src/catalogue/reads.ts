import { AsyncLocalStorage } from 'node:async_hooks';
import type { Catalogue } from './model.ts';

/**
 * What pages look at. A build that changes one entry draws only the pages that looked at it, and
 * nobody writes down which these are: while a page is drawn, every part of the catalogue that it
 * takes is told to whoever listens (unchanged.ts). Two kinds of parts exist: the lists of the
 * catalogue and the day, each a part as a whole, and what `lookup` finds under a key. The rest of the
 * catalogue (settings, taxonomy) is the same for all pages; when it changes, all are drawn.
 */

/** A part of the catalogue of a language. */
export interface Read {
  readonly locale: Catalogue['locale'];
  readonly part: string;
  /** What was looked up in it; empty for a list. */
  readonly key: string;
}

type Listener = (read: Read, value: unknown) => void;

/** Several pages are drawn at a time: each has a listener of its own. */
const listeners = new AsyncLocalStorage<Listener | undefined>();

/** Tells `told` what is read by `work`. */
export const listening = <Result>(told: Listener, work: () => Promise<Result>): Promise<Result> =>
  listeners.run(told, work);

/** What is worked out once for all pages is not what the first of them looked at. */
const unheard = <Result>(work: () => Result): Result => listeners.run(undefined, work);

const tell = (read: Read, value: unknown): void => listeners.getStore()?.(read, value);

type Finder = (all: Catalogue, key: string) => unknown;

const lookups = new Map<string, Finder>();

const isPart = (name: string, value: unknown): boolean =>
  name === 'today' || Array.isArray(value) || value instanceof Map;

/** The same catalogue, whose lists and day tell when they are taken. */
export const watched = (all: Catalogue): Catalogue => {
  const view = { ...all };
  for (const [part, value] of Object.entries(all)) {
    if (!isPart(part, value)) continue;
    Object.defineProperty(view, part, {
      enumerable: true,
      get: () => {
        tell({ locale: all.locale, part, key: '' }, value);
        return value;
      },
    });
  }
  return Object.freeze(view);
};

/**
 * The day of the build, for the sentences by which every page tells it (i18n/day-told.ts). A page that
 * does nothing else with it stays when only the day has changed: those sentences are dated anew.
 */
export const dayTold = (all: Catalogue): string => unheard(() => all.today);

/** Something worked out once for a whole catalogue, of which a page takes what lies under a key. */
export interface Lookup<Value> {
  (all: Catalogue, key: string): Value | undefined;
  /** All of it; a page that takes it looked at everything. */
  readonly whole: (all: Catalogue) => ReadonlyMap<string, Value>;
}

const WHOLE = '*';

/**
 * Makes a lookup: pages × entries would be too many steps, and pages of entries that did not change
 * need not be drawn again.
 * @param part name by which a later build finds it again
 * @param make worked out once for every catalogue
 * @throws when another lookup has the name: a page would be judged by what that one finds
 */
export const lookup = <Value>(
  part: string,
  make: (all: Catalogue) => ReadonlyMap<string, Value>,
): Lookup<Value> => {
  const made = new WeakMap<Catalogue, ReadonlyMap<string, Value>>();
  const of = (all: Catalogue): ReadonlyMap<string, Value> => {
    const values = made.get(all) ?? unheard(() => make(all));
    made.set(all, values);
    return values;
  };
  const find: Finder = (all, key) => (key === WHOLE ? [...of(all)] : of(all).get(key));
  // In development a module that was edited comes again.
  if (lookups.has(part) && !import.meta.hot) throw new Error(`Two lookups are called “${part}”.`);
  lookups.set(part, find);
  const at = (all: Catalogue, key: string): Value | undefined => {
    const value = of(all).get(key);
    tell({ locale: all.locale, part, key }, value);
    return value;
  };
  const whole = (all: Catalogue): ReadonlyMap<string, Value> => {
    tell({ locale: all.locale, part, key: WHOLE }, [...of(all)]);
    return of(all);
  };
  return Object.assign(at, { whole });
};

/**
 * What a page that read this in an earlier build would read today.
 * @returns `undefined` also for a part that no module of this build has
 */
export const readAgain = (all: Catalogue, { part, key }: Read): unknown => {
  const find = lookups.get(part);
  return find ? find(all, key) : unheard(() => Reflect.get(all, part));
};
