import type { Hit } from '../../search/client.ts';
import { make } from '../search/element.ts';
import { langIn, states } from '../search/hit.ts';
import { tradeActions } from './actions.ts';
import type { ListLook } from './look.ts';

/** A table of products as Table.astro prints it, with the columns that are shown. */
export const productTable = (
  hits: readonly Hit[],
  columns: readonly string[],
  look: ListLook,
): HTMLElement => {
  const { words } = look;
  const heads = columns.map((column) => make('th', { scope: 'col' }, words.columns[column] ?? ''));
  const table = make(
    'table',
    { class: 'product-table' },
    make('thead', {}, make('tr', {}, make('th', { scope: 'col' }, words.product), ...heads)),
    make('tbody', {}, ...hits.map((hit) => productRow(hit, columns, look))),
  );
  const section = { class: 'table-scroll', tabindex: '0', 'aria-label': words.table };
  return make('section', section, table);
};

const productRow = (hit: Hit, columns: readonly string[], look: ListLook): HTMLTableRowElement => {
  const lang = langIn(hit);
  const link = make('a', { href: hit.url, lang: lang('title') }, hit.title);
  return make(
    'tr',
    {},
    make('th', { scope: 'row' }, link, states(hit, look), tradeActions(hit, look.words)),
    ...columns.map((column) => {
      const inCard = column === 'producer' || column === 'place';
      const text = inCard ? hit.card[column] : hit.card.cells?.[column];
      return text === undefined
        ? make('td', { class: 'unknown' }, look.words.unknown)
        : make('td', { lang: lang(inCard ? column : `cell ${column}`) }, text);
    }),
  );
};
