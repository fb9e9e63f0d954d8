import { recentSearches, slashKey } from './device.ts';
import { make, need } from './element.ts';

/**
 * Opens the search over any page: by its button or by the key /. What answers a query is loaded
 * only then, so that a reading page carries this little file and no more.
 */
const dialog = document.querySelector<HTMLDialogElement>('[data-search-dialog]');

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');

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
    ask ??= import('./ask.ts').then(({ asker }) => asker(dialog, base, form.action));
  };

  document.querySelector('[data-search-open]')?.addEventListener('click', (event) => {
    event.preventDefault();
    open();
  });
  document.addEventListener('keydown', (event) => {
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (event.key !== '/' || !plain || isTyping(event.target) || !slashKey.isOn()) return;
    event.preventDefault();
    open();
  });
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
    ask?.then((answer) => answer(field.value));
  });
  // Arrow keys walk from the field through the results and back.
  dialog.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    const stops = [
      field,
      ...dialog.querySelectorAll<HTMLElement>('[data-recent] a, [data-answer] a'),
    ];
    const here = stops.findIndex((stop) => stop === document.activeElement);
    const next = stops[here + step];
    if (here < 0 || !next) return;
    event.preventDefault();
    next.focus();
  });
}
