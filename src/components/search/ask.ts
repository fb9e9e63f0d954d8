import { answerView } from './answer.ts';
import { need } from './element.ts';
import { finder, lettersIn } from './finder.ts';
import { readLook } from './look.ts';

/** Results of a kind in the dialog; the search page has them all. */
const PER_KIND = 4;
/** Suggestions come from this letter on. */
const ENOUGH = 3;
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
  const answer = async (query: string): Promise<void> => {
    try {
      const result = await search.search(query);
      if (result) view.show(result, query, await search.suggest(query));
    } catch {
      view.fail(() => void answer(query));
    }
  };
  return (query: string): void => {
    clearTimeout(pause);
    search.cancel();
    if (lettersIn(query) < ENOUGH) view.put();
    else pause = setTimeout(() => void answer(query), PAUSE);
  };
};
