import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Notes of who needs which cards lie beside the cards, one file for each content folder. */
const NOTE = '.txt';
const HOUR = 3_600_000;
/** Whose note no build has renewed for so long needs nothing any more. */
const FORGOTTEN = 30 * 24 * HOUR;

/**
 * Notes which cards the newest build of a content folder needs, and deletes those that no content folder
 * does. To be called before the cards are drawn: a build beside this one then finds them noted.
 * @param names files of the cards
 * @param contentDir absolute folder; several share the cards
 */
export const keepCards = (
  names: readonly string[],
  contentDir: string,
  cache: string,
  now = Date.now(),
): void => {
  mkdirSync(cache, { recursive: true });
  const id = createHash('sha256').update(contentDir).digest('hex').slice(0, 16);
  const own = `${id}${NOTE}`;
  writeFileSync(join(cache, own), names.join('\n'));
  const age = (file: string): number =>
    now - (statSync(join(cache, file), { throwIfNoEntry: false })?.mtimeMs ?? now);
  const files = readdirSync(cache);
  const notes = files.filter(
    (file) => file === own || (file.endsWith(NOTE) && age(file) < FORGOTTEN),
  );
  const needed = new Set(
    notes.flatMap((note) => readFileSync(join(cache, note), 'utf8').split('\n')),
  );
  for (const file of files) {
    // What is quite new may be half written by a build beside this one.
    if (needed.has(file) || notes.includes(file) || age(file) < HOUR) continue;
    rmSync(join(cache, file), { force: true });
  }
};
