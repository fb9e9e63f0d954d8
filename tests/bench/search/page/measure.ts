import type { Browsing, Opened } from './find.ts';

const show = (list: Element, titles: readonly string[]): void => {
  list.replaceChildren(
    ...titles.map((title) => {
      const item = document.createElement('li');
      item.textContent = title;
      return item;
    }),
  );
};

/**
 * Types queries letter by letter, from the second letter on.
 * @returns milliseconds from each key to the list of results in the page
 */
export const typeAll = async ({ find }: Opened, queries: readonly string[]): Promise<number[]> => {
  const list =
    document.querySelector('ol') ?? document.body.appendChild(document.createElement('ol'));
  const times: number[] = [];
  for (const query of queries) {
    for (let length = 2; length <= query.length; length++) {
      const start = performance.now();
      show(list, await find(query.slice(0, length)));
      times.push(performance.now() - start);
    }
  }
  return times;
};

/**
 * Chooses groups one after another.
 * @returns milliseconds from each choice to the list in the page
 */
export const chooseAll = async (
  { filter }: Browsing,
  groups: readonly string[],
): Promise<number[]> => {
  const list =
    document.querySelector('ol') ?? document.body.appendChild(document.createElement('ol'));
  const times: number[] = [];
  for (const group of groups) {
    const start = performance.now();
    show(list, await filter(group));
    times.push(performance.now() - start);
  }
  return times;
};
