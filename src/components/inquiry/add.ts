import { CHANGED, comparedOf, ON, productsOn } from '../../islands/inquiry/on.ts';

/**
 * “Thêm vào danh sách” and “So sánh” on every page, without a framework. What a card needs, drawn by
 * the server (Add.astro) or by a script at any later time:
 *
 *   <button type="button" class="list-add" data-list-add="SLUG" data-list-name="NAME">
 *     <span data-list-word>…</span></button>
 *   <a class="compare-add" href="COMPARE?sp=SLUG" data-compare-add="sp" data-compare-id="SLUG">
 *     <span data-compare-word>…</span></a>
 *
 * Presses are heard on the document; what they do is loaded with the first of them. A script that
 * has drawn cards afterwards says so with `document.dispatchEvent(new Event('inquiry:changed'))`;
 * controls then say whether their product is on the list, and whether it is compared. Without a
 * script they are not shown (Tray.astro).
 */
const tray = document.querySelector<HTMLElement>('[data-tray]');

const show = (): void => {
  const on = productsOn();
  for (const button of document.querySelectorAll<HTMLElement>('[data-list-add]')) {
    const label = button.querySelector('[data-list-word]');
    const word = on.includes(button.dataset.listAdd ?? '') ? 'remove' : 'add';
    if (label) label.textContent = tray?.dataset[word] ?? '';
  }
  for (const link of document.querySelectorAll<HTMLElement>('[data-compare-add]')) {
    const { compareAdd = '', compareId = '' } = link.dataset;
    const label = link.querySelector('[data-compare-word]');
    const word = comparedOf(compareAdd).includes(compareId) ? 'uncompare' : 'compare';
    if (label) label.textContent = tray?.dataset[word] ?? '';
  }
  for (const count of document.querySelectorAll('[data-list-count]')) {
    count.textContent = on.length > 0 ? String(on.length) : '';
  }
};

document.addEventListener('click', async (event) => {
  const pressed =
    event.target instanceof Element &&
    event.target.closest<HTMLElement>('[data-list-add], [data-compare-add]');
  // With a modifier the link is a link.
  if (!pressed || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  try {
    const { press } = await import('./press.ts');
    press(pressed);
  } catch {
    if (tray) tray.textContent = tray.dataset.failed ?? '';
  }
});

document.addEventListener(CHANGED, show);
// A page that comes back as it was left (Back) has missed what was done since.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) show();
});
addEventListener('storage', ({ key }) => {
  if (key === ON || key === null) show();
});
document.documentElement.dataset.lists = '';
show();
