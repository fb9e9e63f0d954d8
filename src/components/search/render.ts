import { formatNumber } from '../../i18n/format.ts';
import { fill } from '../../i18n/index.ts';
import { type Group, quoted, type SearchResult, type Suggested } from '../../search/client.ts';
import { make } from './element.ts';
import { hitItem } from './hit.ts';
import { type Look, searchAddress } from './look.ts';
import { marked } from './marked.ts';

/** The parts of an answer as elements of the page. */

/** How many further results of a kind are shown at a time. */
const STEP = 24;

/** The count in words, for the eye and for the ear. */
export const countOf = (
  { total }: SearchResult,
  query: string,
  { words, locale }: Look,
): string => {
  if (total === 0) return fill(words.none, { query });
  return fill(words.count, { n: total, query }, locale);
};

/** What was read differently, with the way back, and what was left out. */
export const notesOf = (result: SearchResult, query: string, look: Look): HTMLElement[] => {
  const { words, page } = look;
  const { readAs } = result;
  const quotedList = (list: readonly string[]): string => list.join('”, “');
  const dropped = result.notes.filter(({ why }) => why === 'dropped').map(({ from }) => from);
  const exact = searchAddress(page, quoted(query));
  return [
    readAs !== undefined &&
      result.notes.some(({ why }) => why !== 'dropped') &&
      make(
        'p',
        { class: 'answer-note' },
        `${fill(words.readAs, { read: readAs })} `,
        make('a', { href: exact, 'data-exact': '' }, fill(words.exact, { query })),
      ),
    dropped.length > 0 &&
      make('p', { class: 'answer-note' }, fill(words.dropped, { words: quotedList(dropped) })),
    result.unknownWords.length > 0 &&
      make(
        'p',
        { class: 'answer-note' },
        fill(words.unknown, { words: quotedList(result.unknownWords) }),
      ),
  ].filter((note) => note instanceof HTMLElement);
};

/** Results of one kind. */
export const groupOf = (group: Group, result: SearchResult, look: Look): HTMLElement => {
  const { words, locale, perKind } = look;
  const shown = group.hits.slice(0, perKind);
  const list = make('ul', { class: 'hits' }, ...shown.map((hit) => hitItem(hit, look)));
  const count = make('span', { class: 'answer-count' }, formatNumber(group.total, locale));
  const heading = make('h2', {}, words.kinds[group.kind], ' ', count);
  const section = make('section', { class: 'answer-kind' }, heading, list);
  if (perKind === undefined && group.total > shown.length) {
    section.append(...moreOf(group, result, look, list));
  }
  return section;
};

/** The button for further results, and where it is said that they could not be fetched. */
const moreOf = (
  { kind, total }: Group,
  result: SearchResult,
  look: Look,
  list: HTMLElement,
): HTMLElement[] => {
  const left = (): number => total - list.children.length;
  const label = (): string => fill(look.words.more, { n: Math.min(STEP, left()) }, look.locale);
  const button = make('button', { type: 'button', class: 'button button--quiet' }, label());
  const fault = make('p', { class: 'answer-note', role: 'status' });
  const fetchMore = async (): Promise<void> => {
    const hits = await result.more(kind, list.children.length, STEP);
    const items = hits.map((hit) => hitItem(hit, look));
    list.append(...items);
    items[0]?.querySelector('a')?.focus();
    if (left() > 0) button.textContent = label();
    else button.remove();
  };
  button.addEventListener('click', async () => {
    button.disabled = true;
    fault.textContent = '';
    const fetched = await fetchMore().then(
      () => true,
      () => false,
    );
    button.disabled = false;
    if (fetched) return;
    fault.textContent = look.words.failed;
    button.textContent = look.words.retry;
    button.focus();
  });
  return [fault, button];
};

/** Names to go to, or words to search for. */
export const suggestionsOf = (
  heading: string,
  suggestions: readonly Suggested[],
  { words, page }: Look,
): HTMLElement | undefined => {
  if (suggestions.length === 0) return undefined;
  const items = suggestions.map(({ label, url, kind, lang, ranges }) =>
    make(
      'li',
      {},
      make('a', { href: url ?? searchAddress(page, label), lang }, ...marked(label, ranges)),
      kind === undefined ? undefined : ' ',
      kind === undefined ? undefined : make('span', { class: 'answer-count' }, words.kinds[kind]),
    ),
  );
  return make(
    'section',
    { class: 'answer-kind' },
    make('h2', {}, heading),
    make('ul', { class: 'suggestions' }, ...items),
  );
};
