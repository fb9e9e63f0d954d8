import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const network = globalThis.fetch;
let replaced = false;

/** Lets `fetch` read file: addresses, so that browser code runs in Node unchanged. */
export const fetchFiles = (): void => {
  if (replaced) return;
  replaced = true;
  globalThis.fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    if (!address.startsWith('file:')) return network(input, init);
    const path = fileURLToPath(new URL(address.replace(/\?.*$/, '')));
    try {
      return new Response(await readFile(path));
    } catch {
      return new Response('', { status: 404 });
    }
  };
};

export interface Folder {
  readonly path: string;
  /** file: address with a slash at its end. */
  readonly base: string;
  remove(): Promise<void>;
}

export const writeFiles = async (
  path: string,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<void> => {
  for (const folder of new Set([...files.keys()].map((name) => dirname(join(path, name))))) {
    await mkdir(folder, { recursive: true });
  }
  for (const [name, content] of files) await writeFile(join(path, name), content);
};

/** Writes a built index into a temporary folder from where browser code can load it in Node. */
export const onDisk = async (files: ReadonlyMap<string, Uint8Array>): Promise<Folder> => {
  fetchFiles();
  const path = await mkdtemp(join(tmpdir(), 'search-'));
  await writeFiles(path, files);
  return {
    path,
    base: `${pathToFileURL(path).href}/`,
    remove: () => rm(path, { recursive: true, force: true }),
  };
};
