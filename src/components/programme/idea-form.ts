import { slugify } from '../../domain/text/slug.ts';
import { vietnamDay } from '../../domain/today.ts';
import type { Idea } from '../../schema/idea.ts';
import { fillIn, keep, kept, valuesOf } from './kept.ts';

// Keeps the form on this device, saves it as a file for the import, and prints it.
const KEY = 'product-idea';
const form = document.querySelector<HTMLFormElement>('form[data-idea]');

/** The file's text. Empty answers are left out; line breaks become spaces, as one line is asked for. */
const fileOf = (values: Readonly<Record<string, string>>): string => {
  const answers = Object.fromEntries(
    Object.entries(values)
      .map(([name, value]): [string, string] => [name, value.replace(/\s+/g, ' ').trim()])
      .filter(([, value]) => value !== ''),
  );
  const head = { format: 'ocop-idea', version: 1, savedOn: vietnamDay(new Date()) } satisfies Pick<
    Idea,
    'format' | 'version' | 'savedOn'
  >;
  return `${JSON.stringify({ ...head, ...answers }, null, 2)}\n`;
};

const download = (text: string, name: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
};

if (form) {
  const said = form.querySelector('[data-said]');
  const say = (text: string): void => {
    if (said) said.textContent = text;
  };
  fillIn(form, kept(KEY));
  for (const control of form.querySelectorAll<HTMLElement>('[data-scripted]')) {
    control.hidden = false;
  }
  form.querySelector('[data-unscripted]')?.remove();
  form.addEventListener('input', () => keep(KEY, valuesOf(form)));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const values = valuesOf(form);
    const { saved = '', incomplete = '', fileName = '' } = form.dataset;
    const empty = ['name', 'summary'].find((name) => !values[name]?.trim());
    if (empty) {
      say(incomplete);
      form.querySelector<HTMLElement>(`[name="${empty}"]`)?.focus();
      return;
    }
    const file = `${fileName}-${slugify(values.name ?? '')}.json`;
    download(fileOf(values), file);
    say(saved.replace('{file}', () => file));
  });
  form.querySelector('[data-print-form]')?.addEventListener('click', () => print());
  form.querySelector('[data-forget]')?.addEventListener('click', () => {
    form.reset();
    keep(KEY);
    say('');
  });
}
