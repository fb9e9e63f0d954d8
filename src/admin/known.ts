/**
 * What the form has read and saved since its page was opened, by path inside the content folder. It
 * reads all entries when it opens, so this is the whole content, and nothing has to be published
 * for it: drafts stay out of the site. Only what is deleted is not told; it is forgotten when the
 * page is loaded anew.
 */
const known = new Map<string, string>();

/** Notes a file. */
export const remember = (path: string, text: string): void => {
  known.set(path, text);
};

/** All files that are known. */
export const knownFiles = (): ReadonlyMap<string, string> => known;
