/** Marks the collection of a kind's English texts: `products-en`. */
export const ENGLISH = '-en';

/** Field of a new English text that says what it translates; it names the folder and is not kept. */
export const OF_FIELD = 'of';
