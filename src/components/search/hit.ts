import { showsStars } from '../../domain/recognition.ts';
import { begunBy } from '../../domain/turns.ts';
import { fill } from '../../i18n/index.ts';
import type { Hit } from '../../search/client.ts';
import type { ResultText } from '../../search/record.ts';
import { make } from './element.ts';
import type { Look } from './look.ts';
import { marked } from './marked.ts';
import { picture, starRow, stateShape } from './marks.ts';

/** Kinds of things that have a cloth. */
const WOVEN: readonly string[] = ['product', 'producer', 'village'];

/** The language of a text of a result where it is not the page's. */
export const langIn =
  ({ card }: Hit) =>
  (text: ResultText): string | undefined =>
    card.vietnamese?.includes(text) ? 'vi' : undefined;

/** One result: photo or woven cover, name, who and where, state, what is told; found words are marked. */
export const hitItem = (hit: Hit, look: Look): HTMLLIElement => {
  const { card } = hit;
  const lang = langIn(hit);
  const link = make(
    'a',
    { href: hit.url, lang: lang('title') },
    ...marked(hit.title, hit.titleRanges),
  );
  const where = [
    card.when && make('span', {}, card.when),
    card.producer && make('span', { lang: lang('producer') }, card.producer),
    card.place && make('span', { lang: lang('place') }, card.place),
  ].filter((part) => part instanceof HTMLElement);
  return make(
    'li',
    { class: 'hit' },
    WOVEN.includes(hit.kind) ? picture(hit) : undefined,
    make(
      'div',
      { class: 'hit-text' },
      make('p', { class: 'hit-name' }, link),
      otherName(hit, look),
      where.length > 0 ? make('p', { class: 'hit-where' }, ...dotted(where)) : undefined,
      states(hit, look),
      card.summary
        ? make(
            'p',
            { class: 'hit-summary', lang: lang('summary') },
            ...marked(card.summary, hit.summaryRanges),
          )
        : undefined,
      hit.told
        ? make(
            'p',
            { class: 'hit-summary', lang: lang('told') },
            ...marked(hit.told.text, hit.told.ranges),
          )
        : undefined,
    ),
  );
};

const dotted = (parts: readonly HTMLElement[]): (Node | string)[] =>
  parts.flatMap((part, index) => (index > 0 ? [' · ', part] : [part]));

/** Another name under which it was found. */
const otherName = ({ alias }: Hit, { words }: Look): HTMLElement | undefined => {
  if (!alias) return undefined;
  const [before = '', after = ''] = fill(words.alias, { name: '\n' }).split('\n');
  return make('p', { class: 'hit-alias' }, before, ...marked(alias.text, alias.ranges), after);
};

/** State and duty; what the state has turned into since the index was built is told instead. */
export const states = ({ card }: Hit, { today }: Pick<Look, 'today'>): HTMLElement | undefined => {
  const { status, duty } = card;
  if (!status && !duty) return undefined;
  const state = begunBy(status?.later ?? [], today) ?? status;
  return make(
    'p',
    { class: 'hit-states' },
    state &&
      make(
        'span',
        { class: 'pill', 'data-state': state.shape },
        stateShape(state.shape),
        status?.stars !== undefined && showsStars(state.shape) ? starRow(status.stars) : undefined,
        make('span', {}, state.word),
      ),
    duty === undefined ? undefined : make('span', { class: 'pill' }, duty),
  );
};
