import type { CellLine, Compared } from '../../catalogue/comparison.ts';
import { begunBy } from '../../domain/turns.ts';
import { fill } from '../../i18n/index.ts';
import { comparedOf } from '../../islands/inquiry/on.ts';
import { today } from '../ui/today.ts';
import { keepCompared, queryOf } from './choice.ts';
import { askedIn, differs, loadColumns } from './columns.ts';

/** Fills the comparison's table, whose rows the server has written, with a column for each thing. */
const page = document.querySelector<HTMLElement>('[data-compare]');

const make = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  text = '',
  attributes: Readonly<Record<string, string>> = {},
): HTMLElementTagNameMap[Tag] => {
  const element = document.createElement(tag);
  element.textContent = text;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
};

const lineOf = ({ text, lang, later = [] }: CellLine): HTMLElement => {
  const line = make('span', begunBy(later, today())?.text ?? text, {
    class: 'line',
  });
  if (lang) line.lang = lang;
  return line;
};

if (page) {
  const { base = '', unknown = '', removing = '', removeShort = '', differing = '' } = page.dataset;
  const part = <Kind extends Element>(selector: string, kind: abstract new () => Kind): Kind => {
    const found = page.querySelector(selector);
    if (!(found instanceof kind)) throw new Error(`The comparison has no ${selector}.`);
    return found;
  };
  const table = part('table', HTMLTableElement);
  const only = part('[data-only]', HTMLInputElement);
  const same = part('[data-same]', HTMLElement);
  const faults = part('[data-faults]', HTMLElement);

  const headOf = ({ name, href }: Compared, id: string): HTMLElement => {
    const head = make('th', '', { scope: 'col' });
    const link = make('a', name.text, { href, lang: name.lang });
    const button = make('button', removeShort, {
      type: 'button',
      class: 'button button--small button--quiet',
      'aria-label': fill(removing, { name: name.text }),
    });
    button.addEventListener('click', () => {
      // On a slow line the columns of an older address still stand here.
      const { kind, ids } = askedIn(location.search);
      if (!ids.includes(id)) return;
      const left = ids.filter((other) => other !== id);
      keepCompared(kind, left);
      history.pushState(null, '', left.length > 0 ? queryOf(kind, left) : location.pathname);
      draw().then((drawn) => {
        if (drawn) (left.length > 0 ? only : part('a', HTMLAnchorElement)).focus();
      });
    });
    head.append(link, button);
    return head;
  };

  const fillRow = (row: HTMLTableRowElement, columns: readonly Compared[]): void => {
    const name = row.dataset.row ?? '';
    const differ = columns.length > 1 && differs(columns, name);
    row.toggleAttribute('data-differs', differ);
    row.cells[0]?.querySelector('.differs')?.remove();
    if (differ) row.cells[0]?.append(make('span', differing, { class: 'differs' }));
    const cells = columns.map(({ rows }) => {
      const lines = rows[name] ?? [];
      const cell = make('td');
      cell.append(
        ...(lines.length > 0 ? lines.map(lineOf) : [make('span', unknown, { class: 'unknown' })]),
      );
      return cell;
    });
    while (row.cells.length > 1) row.deleteCell(-1);
    row.append(...cells);
  };

  const showOnly = (): void => {
    const rows = [...table.querySelectorAll<HTMLTableRowElement>('tbody:not([hidden]) tr')];
    for (const row of rows) row.hidden = only.checked && !row.hasAttribute('data-differs');
    same.hidden = !only.checked || rows.some((row) => !row.hidden);
  };

  let turns = 0;

  /** Draws what the address asks for. @returns whether it did: by then it may ask for something newer */
  const draw = async (): Promise<boolean> => {
    const turn = ++turns;
    const asked = askedIn(location.search);
    if (asked.ids.length > 0) keepCompared(asked.kind, asked.ids);
    const loaded = await loadColumns(base, asked);
    if (turn !== turns) return false;
    const columns = loaded.flatMap(({ column }) => column ?? []);
    const head = part('thead tr', HTMLTableRowElement);
    while (head.cells.length > 1) head.deleteCell(-1);
    head.append(...loaded.flatMap(({ id, column }) => (column ? headOf(column, id) : [])));
    for (const body of table.tBodies) {
      body.hidden = body.dataset.kind !== asked.kind;
      if (!body.hidden) for (const row of body.rows) fillRow(row, columns);
    }
    const say = (sentence: string, list: typeof loaded): string =>
      list.length === 0 ? '' : fill(sentence, { names: list.map(({ id }) => id).join(', ') });
    const missing = loaded.filter(({ column }) => !column);
    const there = loaded.filter(({ gone }) => !gone).map(({ id }) => id);
    if (there.length < loaded.length) keepCompared(asked.kind, there);
    faults.textContent = [
      say(
        page.dataset.gone ?? '',
        missing.filter(({ gone }) => gone),
      ),
      say(
        page.dataset.failed ?? '',
        missing.filter(({ gone }) => !gone),
      ),
    ]
      .join(' ')
      .trim();
    for (const element of page.querySelectorAll<HTMLElement>('[data-when]')) {
      const { when } = element.dataset;
      const state = ['none', 'one'][columns.length] ?? 'some';
      delete element.dataset.waits;
      element.hidden = when === 'any' ? columns.length === 0 : when !== state;
    }
    showOnly();
    return true;
  };

  only.addEventListener('change', showOnly);
  part('[data-print]', HTMLButtonElement).addEventListener('click', () => print());
  addEventListener('popstate', draw);
  // Without things in its address the page shows those that were chosen.
  if (askedIn(location.search).ids.length === 0) {
    const kind = ['sp', 'ct'].find((each) => comparedOf(each).length > 0);
    if (kind) history.replaceState(null, '', queryOf(kind, comparedOf(kind)));
  }
  draw();
}
