import { fill } from '../../i18n/index.ts';
import type { SearchResult, Suggested } from '../../search/client.ts';
import { make, need } from './element.ts';
import { askedIn } from './finder.ts';
import { type Look, searchAddress } from './look.ts';
import { countOf, groupOf, notesOf, suggestionsOf } from './render.ts';

/** The place where answers are shown, and the voice that tells how many there are. */
export interface AnswerView {
  /** Puts anything else in place of an answer. */
  put(...content: readonly (Node | undefined)[]): void;
  show(result: SearchResult, query: string, completions?: readonly Suggested[]): void;
  suggest(suggestions: readonly Suggested[]): void;
  busy(): void;
  fail(again: () => void): void;
}

/** So long the reader has to pause before the count is read out: not once a key. */
const PAUSE = 700;

/** The link on which the keyboard stands, if it is in here: another answer must not take it away. */
const heldIn = (body: HTMLElement): string | undefined => {
  const { activeElement } = document;
  return activeElement instanceof HTMLAnchorElement && body.contains(activeElement)
    ? activeElement.href
    : undefined;
};

/** Takes charge of an Answer.astro. */
export const answerView = (root: HTMLElement, look: Look): AnswerView => {
  const body = need(root, '[data-answer-body]', HTMLElement);
  const status = need(root, '[data-answer-status]', HTMLElement);
  const { words } = look;
  let pause: ReturnType<typeof setTimeout> | undefined;
  const say = (text: string): void => {
    clearTimeout(pause);
    pause = setTimeout(() => {
      status.textContent = text;
    }, PAUSE);
  };
  const put: AnswerView['put'] = (...content) => {
    const held = heldIn(body);
    body.replaceChildren(...content.filter((part) => part !== undefined));
    if (held === undefined) return;
    const links = [...body.querySelectorAll('a')];
    (links.find(({ href }) => href === held) ?? links[0])?.focus();
  };
  return {
    put: (...content) => {
      say('');
      put(...content);
    },
    show: (result, query, completions = []) => {
      const asked = askedIn(query);
      const count = countOf(result, asked, look);
      say([count, result.readAs && fill(words.readAs, { read: result.readAs })].join(' ').trim());
      put(
        make('p', { class: 'answer-total' }, count),
        ...notesOf(result, asked, look),
        suggestionsOf(words.suggestions, completions, look),
        ...result.groups.map((group) => groupOf(group, result, look)),
        seeAll(result, query, look),
        suggestionsOf(words.nearest, result.nearest, look),
        result.total === 0 ? make('p', {}, words.noneHelp) : undefined,
      );
    },
    suggest: (suggestions) => put(suggestionsOf(words.suggestions, suggestions, look)),
    busy: () => put(make('p', { class: 'answer-total' }, words.searching)),
    fail: (again) => {
      const retry = make('button', { type: 'button', class: 'button button--quiet' }, words.retry);
      retry.addEventListener('click', again);
      say(words.failed);
      put(make('p', {}, words.failed), retry);
    },
  };
};

/** The way to all results, where only some are shown. */
const seeAll = (result: SearchResult, query: string, look: Look): HTMLElement | undefined => {
  const { perKind, words, page } = look;
  if (perKind === undefined) return undefined;
  if (!result.groups.some(({ total }) => total > perKind)) return undefined;
  const href = searchAddress(page, query.trim());
  return make(
    'p',
    {},
    make('a', { class: 'link-action', href }, fill(words.seeAll, { n: result.total }, look.locale)),
  );
};
