import type { Hit } from '../../search/client.ts';
import { make } from '../search/element.ts';
import { langIn, states } from '../search/hit.ts';
import { type Later, picture } from '../search/marks.ts';
import { tradeActions } from './actions.ts';
import type { ListLook } from './look.ts';

/** A product as Card.astro prints it; its cover is woven `later`. */
export const productCard = (hit: Hit, look: ListLook, later: Later): HTMLElement => {
  const { card, url, title } = hit;
  const lang = langIn(hit);
  return make(
    'article',
    { class: 'product-card' },
    make('figure', { class: 'plate', 'data-size': 'card' }, picture(hit, later)),
    make('h2', {}, make('a', { href: url, lang: lang('title') }, title)),
    make(
      'p',
      { class: 'where' },
      card.producer === undefined
        ? look.words.noProducer
        : make('span', { lang: lang('producer') }, card.producer),
      card.place === undefined ? undefined : ' · ',
      card.place === undefined ? undefined : make('span', { lang: lang('place') }, card.place),
    ),
    states(hit, look),
    tradeActions(hit, look.words),
  );
};
