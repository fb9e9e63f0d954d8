/** Every text once that a check keeps, however many pages have it. */
const texts = new Map<string, string>();

/** The one copy of a text. A piece cut from a page would keep the whole page in memory. */
export const kept = (text: string): string => {
  const known = texts.get(text);
  if (known !== undefined) return known;
  const copy = Buffer.from(text).toString();
  texts.set(copy, copy);
  return copy;
};
