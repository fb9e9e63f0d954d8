import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { gzipSync } from 'node:zlib';

/** Compresses a file of the search. */
export type Zip = (content: string | Uint8Array) => Uint8Array;

/** Compressed as small as it gets: readers load it often, it is made once. */
export const zip: Zip = (content) => gzipSync(content, { level: 9 });

/** Compressed files by the sum of what is in them. */
export type Zipped = ReadonlyMap<string, Uint8Array>;

/** Compresses what no earlier build compressed. @returns also what this one has used */
export const zipUnlessKept = (earlier: Zipped): { readonly zip: Zip; readonly used: Zipped } => {
  const used = new Map<string, Uint8Array>();
  return {
    zip: (content) => {
      const sum = createHash('sha256').update(content).digest('base64');
      const zipped = used.get(sum) ?? earlier.get(sum) ?? zip(content);
      used.set(sum, zipped);
      return zipped;
    },
    used,
  };
};

/** Sum in front of the file: what was cut off, altered or compressed by another zlib is not used. */
const sumOf = (bytes: Uint8Array): Buffer =>
  createHash('sha256').update(process.versions.zlib).update(bytes).digest();

const isZipped = (value: unknown): value is Zipped => value instanceof Map;

/** What an earlier build has kept; nothing when there is no such file or not a whole one. */
export const readZipped = (file: string): Zipped => {
  try {
    const bytes = readFileSync(file);
    const [sum, content] = [bytes.subarray(0, 32), bytes.subarray(32)];
    const kept: unknown = sumOf(content).equals(sum) ? deserialize(content) : undefined;
    return isZipped(kept) ? kept : new Map();
  } catch {
    return new Map();
  }
};

/** Keeps compressed files for the next build. */
export const writeZipped = (file: string, zipped: Zipped): void => {
  const content = serialize(zipped);
  writeFileSync(file, Buffer.concat([sumOf(content), content]));
};
