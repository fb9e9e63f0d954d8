/** Marks the collection of a kind's English texts: `products-en`. */
export const ENGLISH = '-en';

/** Field of a new English text that says what it translates; it names the folder and is not kept. */
export const OF_FIELD = 'of';

/** Type of the fields that hold the id of one of the entry's own sources. */
export const SOURCE_FIELD = 'source';
