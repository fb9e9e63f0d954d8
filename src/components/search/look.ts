import type { Locale, Words } from '../../i18n/index.ts';
import { today } from '../ui/today.ts';
import { need } from './element.ts';

/** The interface's words about searching. */
export type SearchWords = Words['search'];

/** What drawing an answer needs to know of the page it is drawn on. */
export interface Look {
  readonly words: SearchWords;
  readonly locale: Locale;
  /** Address of the search page. */
  readonly page: string;
  /** ISO day in Vietnam, by the visitor's clock. */
  readonly today: string;
  /** At most so many results of a kind, the rest being on the search page. */
  readonly perKind?: number;
}

const isWords = (value: unknown): value is SearchWords =>
  typeof value === 'object' && value !== null && 'kinds' in value;

/**
 * Reads the words that the page carries.
 * @param root element of Answer.astro
 * @throws when they are not there
 */
export const readLook = (root: ParentNode, page: string, perKind?: number): Look => {
  const words: unknown = JSON.parse(
    need(root, '[data-answer-words]', HTMLScriptElement).textContent ?? '',
  );
  if (!isWords(words)) throw new Error('The page has no words for its search.');
  const locale = document.documentElement.lang === 'en' ? 'en' : 'vi';
  return { words, locale, page, today: today(), perKind };
};

/** Address of the search page with a query. */
export const searchAddress = (page: string, query: string): string =>
  `${page}?${new URLSearchParams({ q: query })}`;
