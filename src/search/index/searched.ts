import type { Fields } from '../fields.ts';

/** What is searched of a record, as Pagefind is given it: a text and names as metadata. */
export interface Searched {
  /** Words that are in no name, each once: order and count matter to the ranking, which has the card. */
  readonly content: readonly string[];
  /** Words that stand only in what is told of it, each once. */
  readonly told?: readonly string[];
  /** The words of each field, in the order of the fields' names. */
  readonly names: readonly (readonly string[])[];
}

/** Names of the fields of names. They are metadata because that ranks them first. */
export const NAME_FIELDS = ['alias', 'title'] as const;

/** All names but the title, in one text. */
const otherNames = ({ aliases, otherNames: more }: Fields): string[] =>
  [...aliases, ...more].flat();

/** The words of a record by where they are searched. */
export const searchedOf = (fields: Fields): Searched => {
  const names = [otherNames(fields), fields.title];
  const named = new Set(names.flat());
  const words = [...fields.rest, ...fields.otherRest].flat();
  const other = [...new Set(words)].filter((word) => !named.has(word));
  const known = new Set([...named, ...other]);
  const told = [...new Set(fields.told.flat())].filter((word) => !known.has(word));
  // Pagefind wants some content.
  return { content: other.length > 0 ? other : fields.title, told, names };
};

/** Every word of a catalogue once. */
export const wordsOfAll = (catalogue: readonly Searched[]): string[] => {
  const words = new Set<string>();
  for (const { content, told = [], names } of catalogue) {
    for (const list of [content, told, ...names]) for (const word of list) words.add(word);
  }
  return [...words];
};
