const collator = new Intl.Collator('vi', { numeric: true });

/** Order of names for Vietnamese readers (a ă â b … đ after d, tones last), numbers by value. */
export const collate = (a: string, b: string): number => collator.compare(a, b);
