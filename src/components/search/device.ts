/** What search keeps on the device, and nowhere else. A browser that keeps nothing is no error. */

/** A text that is kept, if any. */
export const readKept = (key: string): string | null => {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
};

/** Keeps a text, or forgets it. */
export const keep = (key: string, value: string | undefined): void => {
  try {
    if (value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Storage is full or forbidden: the visitor's own choice.
  }
};

const SLASH_KEY = 'search-slash-key';

/** Whether the / key opens the search. Single-letter keys must be possible to turn off (WCAG 2.1.4). */
export const slashKey = {
  isOn: (): boolean => readKept(SLASH_KEY) !== 'off',
  turn: (on: boolean): void => keep(SLASH_KEY, on ? undefined : 'off'),
};

const MOST = 6;

const isList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

const listIn = (text: string | null): string[] => {
  try {
    const value: unknown = JSON.parse(text ?? '[]');
    return isList(value) ? value : [];
  } catch {
    return [];
  }
};

/**
 * The last things searched for, newest first.
 * @param base address of the search files: every language and every site of an address has its own
 */
export const recentSearches = (base: string) => {
  const key = `search-recent ${base}`;
  const list = (): string[] => listIn(readKept(key));
  return {
    list,
    add: (query: string): void => {
      const text = query.trim().slice(0, 80);
      if (text === '') return;
      keep(key, JSON.stringify([text, ...list().filter((old) => old !== text)].slice(0, MOST)));
    },
    forget: (): void => keep(key, undefined),
  };
};
