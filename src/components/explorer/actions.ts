import { comparedOf, productsOn } from '../../islands/inquiry/on.ts';
import type { Hit } from '../../search/client.ts';
import { make } from '../search/element.ts';
import type { ListLook } from './look.ts';

/** What Add.astro prints, with the word for now; inquiry/add.ts hears the presses. */
export const tradeActions = ({ title, url }: Hit, { trade }: ListLook['words']): HTMLElement => {
  const slug = url.split('/').at(-2) ?? '';
  const word = productsOn().includes(slug) ? trade.remove : trade.add;
  const name = make('span', { class: 'visually-hidden' }, `: ${title}`);
  return make(
    'p',
    { class: 'trade-actions' },
    make(
      'button',
      { type: 'button', class: 'list-add', 'data-list-add': slug, 'data-list-name': title },
      make('span', { 'data-list-word': '' }, word),
      name,
    ),
    make(
      'a',
      {
        class: 'compare-add',
        href: `${trade.page}?sp=${slug}`,
        'data-compare-add': 'sp',
        'data-compare-id': slug,
      },
      make(
        'span',
        { 'data-compare-word': '' },
        comparedOf('sp').includes(slug) ? trade.drop : trade.compare,
      ),
      name.cloneNode(true),
    ),
  );
};
