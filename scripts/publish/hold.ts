import { rmSync } from 'node:fs';
import { type Box, places } from './box.ts';
import { readKeys, textIn, writeWhole } from './whole-file.ts';

/**
 * A hold: the site stays on one release, whatever is pushed. A rollback sets it, so that the next push
 * does not bring back what was just taken down.
 */
export interface Hold {
  /** Name of the release. */
  readonly release: string;
  /** ISO time. */
  readonly since: string;
}

export const readHold = (box: Box): Hold | undefined => {
  const keys = readKeys(places(box).hold);
  const release = textIn(keys, 'release');
  return release === '' ? undefined : { release, since: textIn(keys, 'since') };
};

export const setHold = (box: Box, release: string): void =>
  writeWhole(
    places(box).hold,
    `${JSON.stringify({ release, since: new Date().toISOString() } satisfies Hold)}\n`,
  );

export const endHold = (box: Box): void => rmSync(places(box).hold, { force: true });
