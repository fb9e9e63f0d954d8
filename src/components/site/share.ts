import { copyText } from '../../islands/inquiry/copy.ts';

/** “Chép liên kết” and the device's own way of passing a page on; buttons show where they work. */
const box = document.querySelector<HTMLElement>('[data-share]');
const find = <E extends HTMLElement>(selector: string): E | null =>
  box?.querySelector<E>(selector) ?? null;
const field = find<HTMLInputElement>('input');
const send = find<HTMLButtonElement>('[data-share-send]');
const said = find<HTMLElement>('[data-share-said]');

if (box && field && send && said) {
  const { shareName: title, shareText: text, copied = '', selected = '' } = box.dataset;
  const url = field.value;
  find('[data-share-actions]')?.removeAttribute('hidden');
  field.addEventListener('focus', () => field.select());
  find('[data-share-copy]')?.addEventListener('click', async () => {
    said.textContent = (await copyText(url, field)) ? copied : selected;
  });
  if ('share' in navigator) {
    send.hidden = false;
    // Closing the device's sheet without sending is no error.
    send.addEventListener('click', () => navigator.share({ title, text, url }).catch(() => {}));
  }
}
