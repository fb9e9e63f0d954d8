import type { Locale } from '../../i18n/index.ts';
import { need } from '../search/element.ts';
import { today } from '../ui/today.ts';
import type { ExplorerWords } from './words.ts';

/** What drawing the list needs to know of its page. */
export interface ListLook {
  readonly words: ExplorerWords;
  readonly locale: Locale;
  /** ISO day in Vietnam, by the visitor's clock. */
  readonly today: string;
}

const isWords = (value: unknown): value is ExplorerWords =>
  typeof value === 'object' && value !== null && 'addresses' in value;

/** Reads the words that Explorer.astro carries. @throws when they are not there */
export const readListLook = (root: ParentNode): ListLook => {
  const json = need(root, '[data-explorer-words]', HTMLScriptElement).textContent ?? '';
  const words: unknown = JSON.parse(json);
  if (!isWords(words)) throw new Error('The page has no words for its list.');
  const locale = document.documentElement.lang === 'en' ? 'en' : 'vi';
  return { words, locale, today: today() };
};
