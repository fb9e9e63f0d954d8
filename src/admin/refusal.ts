import { z } from 'astro/zod';
import { judgeContent } from '../check/judge.ts';
import { type ContentFolder, parseInto, placeOf } from '../check/parse.ts';
import { writtenRules } from '../check/rules/index.ts';
import { fill } from '../i18n/index.ts';
import { adminWords } from '../i18n/vi/admin.ts';

// Zod tries to make functions from text for speed; the content policy forbids it, rightly.
z.config({ jitless: true });

type Parsed = Pick<ContentFolder, 'files' | 'problems'>;

/** What was parsed last of a path; a save changes one file of thousands. */
const parsed = new Map<string, { text: string; found: Parsed }>();

const parse = (path: string, text: string): Parsed => {
  const known = parsed.get(path);
  if (known?.text === text) return known.found;
  const found: Parsed = { files: [], problems: [] };
  const place = placeOf(path);
  if (place && place !== 'note') parseInto(found, path, new TextEncoder().encode(text), place);
  parsed.set(path, { text, found });
  return found;
};

/**
 * Asks the site's own check about one file among all others; only pictures are not looked into.
 * @param path inside the content folder
 * @param text the file as it would be saved
 * @param others all files of the content folder by their paths; what they say of `path` is not read
 * @returns what is wrong, a sentence for each thing; `undefined` when it may be saved
 */
export const refusalOf = (
  path: string,
  text: string,
  others: Iterable<readonly [string, string]>,
): string | undefined => {
  // Of two entries that say the same, the later one is told: the one at hand stands last.
  const files = [...[...others].filter(([other]) => other !== path), [path, text] as const];
  const found = files.map(([name, content]) => parse(name, content));
  const folder: ContentFolder = {
    files: found.flatMap((each) => each.files),
    problems: found.flatMap((each) => each.problems),
    pictures: new Set(),
  };
  const problems = judgeContent(folder, writtenRules).filter(({ file }) => file === path);
  if (problems.length === 0) return undefined;
  return problems
    .map(({ message, remedy }) => upperFirst(fill(adminWords.refusal, { message, remedy })))
    .join(' ');
};

const upperFirst = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
