import { answerView } from './answer.ts';
import { recentSearches } from './device.ts';
import { make, need } from './element.ts';
import { askedIn, finder } from './finder.ts';
import { readLook } from './look.ts';

/** The search page: the query is in the address, so a link and Back give the same answer. */
const form = need(document, '[data-search-page]', HTMLFormElement);
const field = need(form, 'input[type=search]', HTMLInputElement);
const base = form.dataset.base ?? '';
const recent = recentSearches(base);
const look = readLook(document, form.action);
const view = answerView(need(document, '[data-answer]', HTMLElement), look);
const search = finder(base);
const root = need(document, '[data-search-root]', HTMLElement);
/** What stands below the answer may be seen now. */
const settle = (): void => {
  root.dataset.state = 'ready';
};

const answer = async (query: string): Promise<void> => {
  if (askedIn(query) === '') {
    search.cancel();
    view.put();
    settle();
    return;
  }
  view.busy();
  try {
    const result = await search.search(query);
    if (!result) return;
    view.show(result, query);
  } catch {
    view.fail(() => void answer(query));
  }
  settle();
};

const fromAddress = (): void => {
  field.value = new URLSearchParams(location.search).get('q') ?? '';
  void answer(field.value);
};

let pause: ReturnType<typeof setTimeout> | undefined;
const toAddress = (): void => {
  const query = field.value.trim();
  history.replaceState(
    null,
    '',
    query === '' ? form.action : `${form.action}?${new URLSearchParams({ q: query })}`,
  );
};
field.addEventListener('input', () => {
  clearTimeout(pause);
  pause = setTimeout(() => {
    toAddress();
    void answer(field.value);
  }, 180);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(pause);
  recent.add(field.value);
  toAddress();
  void answer(field.value);
});
field.addEventListener('focus', () => search.prepare(), { once: true });
window.addEventListener('popstate', fromAddress);
// The answer may hold links to this very page with another query; they need no new page.
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element && event.target.closest('a');
  const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey;
  if (!link || !plain || `${link.origin}${link.pathname}` !== form.action || !link.search) return;
  event.preventDefault();
  history.pushState(null, '', link.href);
  fromAddress();
});

const list = need(document, '[data-recent] ul', HTMLUListElement);
list.replaceChildren(
  ...recent
    .list()
    .map((query) =>
      make(
        'li',
        {},
        make(
          'a',
          { class: 'pill', href: `${form.action}?${new URLSearchParams({ q: query })}` },
          query,
        ),
      ),
    ),
);
const box = need(document, '[data-recent]', HTMLElement);
box.hidden = list.childElementCount === 0;
need(box, '[data-forget]', HTMLButtonElement).addEventListener('click', () => {
  recent.forget();
  box.hidden = true;
  field.focus();
});
fromAddress();
