import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

// Files of lines whose last line is the hash of all before it: one that a power cut has torn is not believed.

/** Bytes written at once. */
const portion = 4_000_000;

/**
 * The lines of a sealed file, with their ends.
 * @throws when it is missing or not as it was written
 */
export const readSealed = (path: string): Generator<Buffer, undefined> => {
  const bytes = readFileSync(path);
  const end = bytes.lastIndexOf('\n', -2) + 1;
  const whole = bytes.subarray(0, end);
  const seal = createHash('sha256').update(whole).digest('hex');
  if (bytes.toString('utf8', end) !== `${seal}\n`) throw new Error('The file is damaged.');
  return linesOf(whole);
};

function* linesOf(bytes: Buffer): Generator<Buffer, undefined> {
  for (let at = 0, end = 0; at < bytes.length; at = end) {
    end = bytes.indexOf('\n', at) + 1;
    if (end === 0) return;
    yield bytes.subarray(at, end);
  }
}

/**
 * Writes a sealed file, whole or not at all.
 * @param lines with their ends
 */
export const writeSealed = (path: string, lines: () => Iterable<Buffer>): void => {
  const incoming = `${path}.${process.pid}.new`;
  const file = openSync(incoming, 'w', 0o644);
  const seal = createHash('sha256');
  let waiting: Buffer[] = [];
  let bytes = 0;
  const write = (): void => {
    const part = Buffer.concat(waiting);
    seal.update(part);
    writeFileSync(file, part);
    waiting = [];
    bytes = 0;
  };
  try {
    for (const line of lines()) {
      waiting.push(line);
      bytes += line.length;
      if (bytes >= portion) write();
    }
    write();
    writeFileSync(file, `${seal.digest('hex')}\n`);
    renameSync(incoming, path);
  } catch (error) {
    rmSync(incoming, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
};
