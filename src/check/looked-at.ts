import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'astro/zod';
import type { Remembered } from './picture.ts';
import { fileKinds } from './picture-kind.ts';

// Opening a picture takes a hundred times as long as reading its file, and the same pictures are checked
// with every save and every build.

/** What was found in pictures before, by their bytes. */
export interface LookedAt {
  readonly remembered: Remembered;
  /** Writes down what is new, if anything is. */
  readonly save: () => void;
}

const memorySchema = z.record(
  z.string(),
  z.strictObject({
    size: z.number(),
    kind: z.enum(fileKinds).optional(),
    width: z.number().optional(),
    height: z.number().optional(),
    pixels: z.number().optional(),
    whole: z.boolean(),
    located: z.boolean(),
  }),
);
type Memory = z.infer<typeof memorySchema>;

/** To be raised when the same bytes are judged otherwise than before. */
const LOOK = 2;

/** Of pictures that are not in the folder at hand so many are kept: other folders share the file. */
const MOST_OTHERS = 20_000;

/**
 * Opens what is remembered of pictures.
 * @param file kept for the next check; missing or damaged, every picture is looked at
 */
export const openLookedAt = async (file: string): Promise<LookedAt> => {
  const { default: sharp } = await import('sharp');
  // Another version of a decoder may be stricter.
  const lookedBy = JSON.stringify([LOOK, sharp.versions]);
  const before = new Map(Object.entries(readMemory(file)));
  const seen = new Map<string, Memory[string]>();
  let isNew = false;
  return {
    remembered: async (bytes, look) => {
      const key = createHash('sha256').update(lookedBy).update(bytes).digest('base64url');
      const known = before.get(key);
      isNew ||= known === undefined;
      const facts = known ?? (await look());
      seen.set(key, facts);
      return facts;
    },
    save: () => {
      if (!isNew) return;
      const others = [...before].filter(([key]) => !seen.has(key)).slice(0, MOST_OTHERS);
      writeMemory(file, Object.fromEntries([...seen, ...others]));
    },
  };
};

const readMemory = (file: string): Memory => {
  try {
    return memorySchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return {};
  }
};

/** The check is right without a memory, so a folder that cannot be written to stops nobody. */
const writeMemory = (file: string, memory: Memory): void => {
  const incoming = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(incoming, JSON.stringify(memory));
    renameSync(incoming, file);
  } catch {
    if (existsSync(incoming)) rmSync(incoming);
  }
};
