import { z } from 'astro/zod';
import { judgeContent } from '../check/judge.ts';
import { type ContentFolder, parseInto, placeOf } from '../check/parse.ts';
import { claims, ownRules } from '../check/rules/index.ts';
import { fill } from '../i18n/index.ts';
import { adminWords } from '../i18n/vi/admin.ts';

// Zod tries to make functions from text for speed; the content policy forbids it, rightly.
z.config({ jitless: true });

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/**
 * Asks the site's own check about one file, as far as it can answer without the others: fields,
 * dates, consent, claims, the file's own sources.
 * @param path inside the content folder
 * @param text the file as it would be saved
 * @param tables the data files by their names, which the rules look up places and sets in
 * @returns what is wrong, as one sentence; `undefined` when it may be saved
 */
export const refusalOf = (
  path: string,
  text: string,
  tables: Readonly<Record<string, string>>,
): string | undefined => {
  const folder: ContentFolder = { files: [], problems: [], pictures: new Set() };
  for (const [name, content] of Object.entries({ ...tables, [path]: text })) {
    const place = placeOf(name);
    if (place && place !== 'note') parseInto(folder, name, bytes(content), place);
  }
  // Claims may stand in registered names, and only a product knows a name here: its own.
  const rules = path.startsWith('products/') ? [...ownRules, claims] : ownRules;
  const [first] = judgeContent(folder, rules).filter(({ file }) => file === path);
  if (!first) return undefined;
  const { message, remedy } = first;
  return upperFirst(fill(adminWords.refusal, { message, remedy }));
};

const upperFirst = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
