import { UNKNOWN as UNKNOWN_WORD } from '../../catalogue/unknown.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/index.ts';
import { type Counts, type Selection, UNKNOWN } from '../../search/facets.ts';
import { make, need } from '../search/element.ts';

/** The links to the piles as boxes to tick. */
export interface Filters {
  /** Ticks what is chosen and puts the counts beside the values. */
  show(selection: Selection, counts?: Counts): void;
  /** Puts the printed counts back, which are those of the whole list. */
  countAsPrinted(): void;
  /** What a value is called; nothing when no product has it any more. */
  nameOf(facet: string, value: string): string | undefined;
  /** The selection in the values of the file of columns: a group stands for its sets. */
  expand(selection: Selection): Selection;
}

interface Box {
  readonly facet: string;
  readonly value: string;
  /** Values of the file that it stands for: itself, and those within it. */
  readonly stored: readonly string[];
  readonly name: string;
  readonly input: HTMLInputElement;
  readonly count: HTMLElement;
  readonly printed: string | null;
}

/**
 * Puts a box in the place of every link of FacetNav.astro.
 * @param choose told what is ticked or no longer ticked
 */
export const takeOverFilters = (
  nav: HTMLElement,
  locale: Locale,
  choose: (facet: string, value: string, chosen: boolean) => void,
): Filters => {
  const groups = [...nav.querySelectorAll<HTMLElement>('[data-facet]')];
  const boxes = groups.flatMap((group) => boxesIn(group, choose));
  const shown = new Map<Box, number>();
  const boxOf = (facet: string, value: string): Box | undefined =>
    boxes.find((box) => box.facet === facet && box.value === value);
  return {
    show: (selection, counts) => {
      for (const box of boxes) {
        const { facet, value, stored, input, count } = box;
        input.checked = selection[facet]?.includes(value) ?? false;
        if (!counts) continue;
        const n = stored.reduce((sum, each) => sum + (counts[facet]?.[each] ?? 0), 0);
        if (shown.get(box) === n) continue;
        shown.set(box, n);
        count.textContent = formatNumber(n, locale);
        input.closest('li')?.toggleAttribute('data-empty', n === 0);
      }
      for (const group of groups) {
        const chosen = selection[group.dataset.facet ?? '']?.length ?? 0;
        const mark = need(group, '[data-chosen]', HTMLElement);
        const text = chosen > 0 ? ` (${chosen})` : '';
        if (mark.textContent !== text) mark.textContent = text;
      }
    },
    countAsPrinted: () => {
      for (const box of shown.keys()) {
        box.count.textContent = box.printed;
        box.input.closest('li')?.removeAttribute('data-empty');
      }
      shown.clear();
    },
    nameOf: (facet, value) => boxOf(facet, value)?.name,
    expand: (selection) =>
      Object.fromEntries(
        Object.entries(selection).map(([facet, values]) => [
          facet,
          values.flatMap((value) => boxOf(facet, value)?.stored ?? [stored(value)]),
        ]),
      ),
  };
};

/** A value of the address as the file has it. */
const stored = (value: string): string => (value === UNKNOWN_WORD ? UNKNOWN : value);

const boxesIn = (
  group: HTMLElement,
  choose: (facet: string, value: string, chosen: boolean) => void,
): Box[] => {
  const facet = group.dataset.facet ?? '';
  const items = [...group.querySelectorAll<HTMLElement>('[data-value]')];
  return items.map((item) => {
    const value = item.dataset.value ?? '';
    const link = need(item, 'a', HTMLAnchorElement);
    const count = need(item, '.count', HTMLElement);
    const within = items.filter((other) => other.dataset.within === value);
    const input = make('input', { type: 'checkbox' });
    const text = make('span', {}, ...link.childNodes);
    const name = text.textContent ?? '';
    link.replaceWith(make('label', { class: 'choice' }, input, text));
    input.addEventListener('change', () => choose(facet, value, input.checked));
    const own = within.length > 0 ? within.map((other) => other.dataset.value ?? '') : [value];
    const printed = count.textContent;
    return { facet, value, stored: own.map(stored), name, input, count, printed };
  });
};
