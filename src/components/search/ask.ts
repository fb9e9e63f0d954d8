import { answerView } from './answer.ts';
import { need } from './element.ts';
import { finder, lettersIn } from './finder.ts';
import { readLook } from './look.ts';

/** Results of a kind in the dialog; the search page has them all. */
const PER_KIND = 4;
/** Suggestions come from this letter on. */
const ENOUGH = 3;
/** Words offered to search for, beside the things found. */
const COMPLETIONS = 4;
/** Milliseconds without a key before the index is asked. */
const PAUSE = 180;

/**
 * Answers what is being typed into a dialog.
 * @param base address of the language's search files
 * @param page address of the search page
 */
export const asker = (dialog: HTMLElement, base: string, page: string) => {
  const look = readLook(dialog, page, PER_KIND);
  const view = answerView(need(dialog, '[data-answer]', HTMLElement), look);
  const search = finder(base);
  search.prepare();
  let pause: ReturnType<typeof setTimeout> | undefined;
  let asked = '';
  let answered = false;
  const answer = async (query: string): Promise<void> => {
    try {
      const suggested = await search.suggest(query);
      // Names are at hand at once, while the first answer waits for the index.
      if (!answered && asked === query) view.suggest(suggested);
      const result = await search.search(query);
      if (!result || asked !== query) return;
      answered = true;
      // Things are among the results; what is left are words to search for.
      const phrases = suggested.filter(({ url }) => url === undefined);
      view.show(result, query, phrases.slice(0, COMPLETIONS));
    } catch {
      if (asked === query) view.fail(() => void answer(query));
    }
  };
  return (query: string): void => {
    clearTimeout(pause);
    search.cancel();
    asked = query;
    if (lettersIn(query) < ENOUGH) view.put();
    else pause = setTimeout(() => void answer(query), answered ? PAUSE : 0);
  };
};
