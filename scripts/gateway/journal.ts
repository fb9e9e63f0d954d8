import { appendFileSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Box, places } from '../publish/box.ts';
import { writeWhole } from '../publish/whole-file.ts';

/** What the gateway writes down: who asked for what, and which saves were taken. */
export interface Journal {
  /**
   * Notes a request; neither its token nor its query nor its body. A line that cannot be written, on a
   * full disk say, is lost and said so: nobody waits for an answer because of it.
   */
  readonly write: (method: string, path: string, status: number, email: string) => void;
  /** Whether a save with these very bytes was taken before, also before a restart. */
  readonly hasSeen: (digest: string) => boolean;
  /**
   * Remembers a save that was taken. Where that cannot be written it is said, and lasts until a
   * restart: the save itself is in place by then, and nobody may hear that it failed.
   */
  readonly remember: (digest: string) => void;
}

const longestLog = 5_000_000;
/** Saves remembered; each bears the time of its making, so two are never the same by chance. */
const mostRemembered = 5000;

export const journal = (box: Box): Journal => {
  const log = join(places(box).logs, 'gateway.log');
  const memory = join(box.dir, 'gateway-saves.txt');
  let seen: string[] = [];
  try {
    seen = readFileSync(memory, 'utf8').split('\n').filter(Boolean);
  } catch {
    // The first start: nothing was saved yet.
  }
  return {
    write: (method, path, status, email) => {
      const entry = { at: new Date().toISOString(), method, path, status, email };
      try {
        if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) > longestLog) {
          renameSync(log, `${log}.1`);
        }
        appendFileSync(log, `${JSON.stringify(entry)}\n`, { mode: 0o600 });
      } catch (error) {
        console.error(`A line of the log is lost: ${error}`);
      }
    },
    hasSeen: (digest) => seen.includes(digest),
    remember: (digest) => {
      seen = [...seen, digest].slice(-mostRemembered);
      try {
        writeWhole(memory, `${seen.join('\n')}\n`);
      } catch (error) {
        console.error(`A save is remembered until a restart only: ${error}`);
      }
    },
  };
};
