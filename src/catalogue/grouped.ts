/**
 * Items under each of the names they belong to, in their order.
 * @param namesOf may tell a name twice; the item stands under it once
 */
export const grouped = <Item>(
  items: Iterable<Item>,
  namesOf: (item: Item) => readonly string[],
): ReadonlyMap<string, readonly Item[]> => {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    for (const name of new Set(namesOf(item))) {
      const group = groups.get(name);
      if (group) group.push(item);
      else groups.set(name, [item]);
    }
  }
  return groups;
};
