import { slugify } from '../domain/text/index.ts';
import { SLUG_LENGTH } from '../schema/fields.ts';

/** Where nothing of a name can be written in an address. */
const NAMELESS = 'muc-moi';

/** The folder name of a new entry, after its name. @param isTaken whether another has it already */
export const newSlug = (name: string, isTaken: (slug: string) => boolean): string => {
  const base = withinLength(slugify(name)) || NAMELESS;
  let slug = base;
  for (let number = 2; isTaken(slug); number += 1) slug = `${base}-${number}`;
  return slug;
};

/** Cut between two words. */
const withinLength = (slug: string): string =>
  slug.length <= SLUG_LENGTH
    ? slug
    : slug
        .slice(0, SLUG_LENGTH + 1)
        .replace(/-[^-]*$/, '')
        .slice(0, SLUG_LENGTH);
