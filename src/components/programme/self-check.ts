import { fillIn, keep, kept, valuesOf } from './kept.ts';

// Names what is not ticked and remembers the ticks on this device. It scores nothing.
const KEY = 'self-check';
const form = document.querySelector<HTMLFormElement>('form[data-self-check]');
const result = form?.querySelector('[data-missing]');

const tell = (): void => {
  if (!form || !result) return;
  const open = [...form.querySelectorAll<HTMLInputElement>('[data-evidence] input')].filter(
    (box) => !box.checked,
  );
  const { missing = '', complete = '' } = form.dataset;
  const list = document.createElement('ul');
  list.append(
    ...open.map((box) => {
      const item = document.createElement('li');
      item.textContent = box.closest('label')?.textContent?.trim() ?? '';
      return item;
    }),
  );
  const line = document.createElement('p');
  line.textContent =
    open.length === 0 ? complete : missing.replace('{n}', () => String(open.length));
  result.replaceChildren(line, ...(open.length === 0 ? [] : [list]));
};

if (form) {
  fillIn(form, kept(KEY));
  for (const control of form.querySelectorAll<HTMLElement>('[data-scripted]')) {
    control.hidden = false;
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    print();
  });
  form.addEventListener('change', () => {
    keep(KEY, valuesOf(form));
    tell();
  });
  form.querySelector('[data-forget]')?.addEventListener('click', () => {
    form.reset();
    keep(KEY);
    tell();
  });
  tell();
}
