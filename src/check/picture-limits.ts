// What a picture may be at most; more than any page shows, and less than a small machine can open.

export const MOST_MEGABYTES = 8;
export const MOST_BYTES = MOST_MEGABYTES * 1_000_000;

/** A file of some kilobytes may unfold to pixels that fill the memory of the machine that builds. */
export const MOST_MEGAPIXELS = 50;
export const MOST_PIXELS = MOST_MEGAPIXELS * 1_000_000;
