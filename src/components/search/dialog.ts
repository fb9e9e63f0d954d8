import { recentSearches, slashKey } from './device.ts';
import { make, need } from './element.ts';

/**
 * Opens the search over any page: by its button or by the key /. What answers a query is loaded
 * only then, so that a reading page carries this little file and no more.
 */
const dialog = document.querySelector<HTMLDialogElement>('[data-search-dialog]');

/** On the search page itself there is no dialog but a field. */
const pageField = document.querySelector<HTMLInputElement>('[data-search-page] input');
const button = document.querySelector('[data-search-open]');

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');

const isPlain = (event: Event): boolean =>
  event instanceof MouseEvent &&
  !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);

/** Gives the ways to search something to do: the button in the header and the key /. */
const onAsked = (open: () => void): void => {
  button?.addEventListener('click', (event) => {
    // With a modifier the link is a link: a new tab with the search page.
    if (!isPlain(event)) return;
    event.preventDefault();
    open();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.isComposing || isTyping(event.target) || !slashKey.isOn()) return;
    event.preventDefault();
    open();
  });
};

if (pageField) {
  onAsked(() => {
    pageField.focus();
    pageField.select();
  });
}

if (dialog) {
  const base = dialog.dataset.base ?? '';
  const field = need(dialog, 'input[type=search]', HTMLInputElement);
  const form = need(dialog, 'form', HTMLFormElement);
  const recent = recentSearches(base);
  const recentBox = need(dialog, '[data-recent]', HTMLElement);
  const key = need(dialog, '[data-slash-key]', HTMLInputElement);

  const showRecent = (): void => {
    const items = recent
      .list()
      .map((query) =>
        make(
          'li',
          {},
          make('a', { href: `${form.action}?${new URLSearchParams({ q: query })}` }, query),
        ),
      );
    need(recentBox, 'ul', HTMLUListElement).replaceChildren(...items);
    recentBox.hidden = items.length === 0 || field.value !== '';
  };

  let ask: Promise<(query: string) => void> | undefined;
  const open = (): void => {
    if (dialog.open) return;
    key.checked = slashKey.isOn();
    showRecent();
    dialog.showModal();
    field.focus();
    field.select();
    ask ??= import('./ask.ts').then(({ asker }) => asker(dialog, base, form.action));
    // Without its code the dialog is still a form that leads to the search page.
    ask.catch(() => {
      ask = undefined;
    });
  };

  button?.setAttribute('aria-haspopup', 'dialog');
  dialog.setAttribute('closedby', 'any');
  onAsked(open);
  need(dialog, '[data-search-close]', HTMLButtonElement).addEventListener('click', () =>
    dialog.close(),
  );
  need(dialog, '[data-forget]', HTMLButtonElement).addEventListener('click', () => {
    recent.forget();
    showRecent();
    field.focus();
  });
  key.addEventListener('change', () => slashKey.turn(key.checked));
  form.addEventListener('submit', () => recent.add(field.value));
  field.addEventListener('input', () => {
    showRecent();
    ask?.then((answer) => answer(field.value)).catch(() => undefined);
  });
  // Arrow keys walk from the field through the results and back.
  dialog.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    // A search field would keep the first Escape for emptying itself.
    if (event.key === 'Escape') {
      event.preventDefault();
      dialog.close();
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    const stops = [
      field,
      ...dialog.querySelectorAll<HTMLElement>('[data-recent] a, [data-answer] a'),
    ];
    const { activeElement } = document;
    const here = activeElement instanceof HTMLElement ? stops.indexOf(activeElement) : -1;
    const next = stops[here + step];
    if (here < 0 || !next) return;
    event.preventDefault();
    next.focus();
  });
}
