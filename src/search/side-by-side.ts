/** So many at a time: what waits for the disk is little in memory. */
const AT_ONCE = 8;

/** Does one thing after another, several at a time. @throws what the first to fail threw */
export const sideBySide = async <Item>(
  items: Iterable<Item>,
  work: (item: Item) => Promise<void>,
): Promise<void> => {
  const left = [...items].values();
  const worker = async (): Promise<void> => {
    for (const item of left) await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
};
