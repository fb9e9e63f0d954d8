import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SchemaContext } from 'astro/content/config';
import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'astro/zod';
import { draftsNotWhole } from '../check/drafts.ts';
import { type ContentFolder, parseInto, placeOf } from '../check/parse.ts';
import { inOneSentence } from '../check/problem.ts';
import { readContent } from '../check/read.ts';
import { contentDir, showsDrafts } from '../env.ts';

// Astro's own loader takes another YAML reader, to which 2026-13-45 is a day and `<<` an order. What
// the check has read is what is built: both go through parseInto.

/** A file to load, and the id it gets. */
interface Found {
  readonly id: string;
  /** Path inside the content folder. */
  readonly path: string;
}

/**
 * Entries of one kind: a folder each, whose name is the id, so that the file system keeps ids unique.
 * @param file name of the file in each folder, `index.md`
 */
export const entryFiles = (kind: string, file: string): Loader =>
  loaderOf(kind, async (dir) => {
    const folder = join(dir, kind);
    if (!existsSync(folder)) return [];
    if (showsDrafts()) outlined ??= outlinedIn(dir);
    const left = await outlined;
    return readdirSync(folder)
      .filter((slug) => !left?.has(`${kind}/${slug}`))
      .filter((slug) => existsSync(join(folder, slug, file)))
      .sort()
      .map((slug) => ({ id: slug, path: `${kind}/${slug}/${file}` }));
  });

/** Drafts that a preview shows as an outline only; read once for all kinds. */
let outlined: Promise<ReadonlySet<string>> | undefined;

const outlinedIn = async (dir: string): Promise<ReadonlySet<string>> => {
  const drafts = draftsNotWhole(await readContent(dir));
  return new Set(drafts.map(({ kind, file }) => `${kind}/${file.slug}`));
};

/** One data file, `places.yaml`. */
export const dataFile = (name: string): Loader =>
  loaderOf(`${name}.yaml`, async (dir) =>
    existsSync(join(dir, `${name}.yaml`)) ? [{ id: name, path: `${name}.yaml` }] : [],
  );

/** @param part file or folder of the content that is watched while somebody develops */
const loaderOf = (part: string, find: (dir: string) => Promise<readonly Found[]>): Loader => ({
  name: 'content',
  load: async (context) => {
    const dir = contentDir();
    const load = async (): Promise<void> => {
      const before = new Map(context.store.entries());
      context.store.clear();
      for (const found of await find(dir))
        await loadInto(context, dir, found, before.get(found.id));
    };
    await load();
    const { watcher, logger } = context;
    watcher?.add(join(dir, part));
    watcher?.on('all', (_, path) => {
      if (!path.startsWith(join(dir, part))) return;
      outlined = undefined;
      load().catch((error: unknown) => logger.error(String(error)));
    });
  },
});

/**
 * @param before what the last build made of the file; taken over where the same would come of it again
 * @throws when the file cannot be read, with the check's sentence
 */
const loadInto = async (
  context: LoaderContext,
  dir: string,
  { id, path }: Found,
  before: DataEntry | undefined,
) => {
  const { store, config, parseData, renderMarkdown } = context;
  const absolute = join(dir, path);
  const bytes = readFileSync(absolute);
  const filePath = relative(fileURLToPath(config.root), absolute).replaceAll('\\', '/');
  const digest = digestOf(bytes);
  if (before?.digest !== undefined && before.digest === digest && before.filePath === filePath) {
    store.set(before);
    return;
  }
  const folder: Pick<ContentFolder, 'files' | 'problems'> = { files: [], problems: [] };
  const place = placeOf(path);
  if (!place || place === 'note') throw new Error(`${path} is no content file.`);
  parseInto(folder, path, bytes, place);
  const [file] = folder.files;
  if (!file) throw new Error(folder.problems.map(inOneSentence).join('\n'));
  const data = await parseData({ id, data: asRecord(file.data), filePath: absolute });
  // The empty front matter keeps a body that begins with --- from being taken for one.
  const rendered = path.endsWith('.md')
    ? await renderMarkdown(`---\n---\n${file.body}`)
    : undefined;
  store.set({ id, data, filePath, digest, ...(rendered && { body: file.body, rendered }) });
};

type DataEntry = ReturnType<LoaderContext['store']['values']>[number];

/** What all pages are made of besides the entries: schemas, program, settings, day. Only a build has it. */
const inputs = import.meta.env.BUILD_INPUTS;

/**
 * Print of all that an entry comes from: its bytes, and what reads them. A store by itself does not
 * notice a schema that changed in an imported file.
 */
const digestOf = (bytes: Uint8Array): string | undefined =>
  inputs && createHash('sha256').update(inputs).update(bytes).digest('base64url').slice(0, 22);

/**
 * A schema made once. Astro asks for it anew with every entry, since its picture reader looks beside the
 * entry when a picture is named without `./`; here it never is, and making a schema takes longer than
 * reading an entry.
 */
export const madeOnce = <Made>(make: (tools: { image: () => PictureReader }) => Made) => {
  // For a description of the schema Astro brings another sort of reader.
  const made = new Map<string, Made>();
  return ({ image }: SchemaContext): Made => {
    const reader = image();
    const known = made.get(reader.def.type) ?? make({ image: () => besideEntry(reader) });
    made.set(reader.def.type, known);
    return known;
  };
};

type PictureReader = ReturnType<typeof besideEntry>;

const besideEntry = (reader: ReturnType<SchemaContext['image']>) =>
  z.preprocess(
    (name) => (typeof name === 'string' && !name.startsWith('.') ? `./${name}` : name),
    reader,
  );

const asRecord = (data: unknown): Record<string, unknown> =>
  typeof data === 'object' && data !== null ? { ...data } : {};
