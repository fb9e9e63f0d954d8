/** How much is shown at once, wherever it is: what prints it, what fetches it, what offers it. */

/** Entries on one page of a list: of the printed pages, of the explorer, of the files it reads. */
export const PAGE_SIZE = 48;

/** Things that stand side by side in a comparison. */
export const MOST_COMPARED = 4;
