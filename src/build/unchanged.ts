import {
  closeSync,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import {
  type DrawnPage,
  firstLine,
  type KeptFile,
  lineOf,
  type Memory,
  readMemory,
  sumOf,
} from '../catalogue/drawn-pages.ts';
import { cacheDir, drawnPages } from '../env.ts';
import { dating } from '../i18n/day-told.ts';
import { filesBelow } from './files.ts';
import { type PicturesByName, picturesIn, picturesNamedBy } from './pictures.ts';

/** Two steps of a build, and what they share. */
interface UnchangedPages {
  /** Puts in place the pages that were not drawn anew. Comes before all that reads the site. */
  readonly takeOver: AstroIntegration;
  /** Keeps the pages for the next build. Comes after all that changes one. */
  readonly keep: AstroIntegration;
  /** Kept files by their paths in the site: after the first step those taken over, then all. */
  readonly files: ReadonlyMap<string, KeptFile>;
}

/**
 * Takes over the pages of the last build that would come out the same (src/catalogue/unchanged.ts
 * says which). They are kept as links to the files of the site, so a page that stays costs no writing,
 * and whoever publishes the site sees by the file alone that it is the same.
 * @param inputs print of what all pages are made of; another one draws every page anew
 * @param today ISO day of the build; pages kept on another day tell this one
 */
export const unchangedPages = (inputs: string, today: string): UnchangedPages => {
  const files = new Map<string, KeptFile>();
  let earlier: Omit<Memory, 'pages'> = { pictures: new Map() };
  let pages: readonly DrawnPage[] = [];
  const takeOver: AstroIntegration = {
    name: 'unchanged-pages',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        forgetFolders();
        rmSync(drawnPages().next, { force: true });
        const memory = readMemory(drawnPages().earlier, inputs);
        if (memory.pages.length === 0 || !keptIn(memory).every(isWhole)) forget();
        // Not its pages: what they read is most of it, and is not needed while all are drawn.
        earlier = { day: memory.day, pictures: memory.pictures };
        updateConfig({
          vite: { define: { 'import.meta.env.BUILD_INPUTS': JSON.stringify(inputs) } },
        });
      },
      'astro:build:done': ({ dir }) => {
        pages = readMemory(drawnPages().next, inputs).pages;
        const dated = datingOf(earlier.day, today);
        for (const { file, kept } of pages) if (kept) files.set(file, dated(file, kept));
        for (const picture of [...files.values()].flatMap((kept) => kept.pictures)) {
          const kept = earlier.pictures.get(picture);
          if (kept) files.set(picture, kept);
        }
        link(keptFolder(), fileURLToPath(dir), files.keys());
      },
    },
  };
  const keep: AstroIntegration = {
    name: 'keep-pages',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const site = fileURLToPath(dir);
        const pictures = picturesIn(site);
        const keepFile = (file: string): KeptFile => {
          const kept = files.get(file) ?? linkToKeep(site, file, pictures);
          files.set(file, kept);
          return kept;
        };
        const memory = openSync(drawnPages().next, 'w');
        writeFileSync(memory, firstLine(inputs, today));
        const named = new Set<string>();
        for (const page of pages) {
          const kept = keepFile(page.file);
          for (const picture of kept.pictures) named.add(picture);
          writeFileSync(memory, lineOf({ ...page, kept }));
        }
        for (const picture of named) writeFileSync(memory, lineOf([picture, keepFile(picture)]));
        closeSync(memory);
        renameSync(drawnPages().next, drawnPages().earlier);
        for (const file of filesBelow(keptFolder())) {
          if (!files.has(file)) rmSync(join(keptFolder(), file));
        }
      },
    },
  };
  return { takeOver, keep, files };
};

const keptFolder = (): string => join(cacheDir(), 'kept');

/**
 * A kept file is the one that was published: somebody may have written into it there. A build that was
 * stopped while it kept its pages shows in the same way. Where the folder came out of an archive, as on
 * a Git host, times may be rounded: then the bytes tell.
 */
const isWhole = ([file, { size, mtimeMs, sum }]: readonly [string, KeptFile]): boolean => {
  const path = join(keptFolder(), file);
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.size === size && (found.mtimeMs === mtimeMs || sumOf(readFileSync(path)) === sum);
};

const keptIn = ({ pages, pictures }: Memory): readonly (readonly [string, KeptFile])[] => [
  ...pages.flatMap(({ file, kept }) => (kept ? [[file, kept] as const] : [])),
  ...pictures,
];

/** Kept files that may tell the day. */
const TELLS_DAY = /\.(?:html|md|json)$/;

/** Makes a function that gives kept files of another day the sentences of this one. */
const datingOf = (day: string | undefined, today: string) => {
  const dated = day === undefined || day === today ? undefined : dating(day, today);
  return (file: string, kept: KeptFile): KeptFile => {
    if (!dated || !TELLS_DAY.test(file)) return kept;
    const path = join(keptFolder(), file);
    const before = readFileSync(path, 'utf8');
    const after = dated(before);
    if (after === before) return kept;
    // Removed first: the published site has the same file.
    rmSync(path);
    writeFileSync(path, after);
    return keptFile(path, after, kept.pictures);
  };
};

const linkToKeep = (site: string, file: string, pictures: PicturesByName): KeptFile => {
  link(site, keptFolder(), [file]);
  const kept = join(keptFolder(), file);
  const bytes = readFileSync(kept);
  return keptFile(
    kept,
    bytes,
    picturesNamedBy(file, () => bytes, pictures),
  );
};

/** What tells later whether a file is still the one that is kept. */
const keptFile = (
  path: string,
  bytes: string | Uint8Array,
  pictures: readonly string[],
): KeptFile => {
  const { size, mtimeMs } = statSync(path);
  return { size, mtimeMs, sum: sumOf(bytes), pictures };
};

/**
 * Links files of one folder into another, in place of what is there; copies them where the file system
 * has no links.
 */
const link = (from: string, to: string, files: Iterable<string>): void => {
  const made = new Set<string>();
  for (const file of files) {
    const target = join(to, file);
    const folder = dirname(target);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    linkFile(join(from, file), target);
  }
};

const linkFile = (from: string, to: string): void => {
  try {
    linkSync(from, to);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') {
      rmSync(to);
      linkFile(from, to);
    } else copyFileSync(from, to);
  }
};

/** Content folders outside the project whose pages are kept; tests make ever new ones. */
const MOST_FOLDERS = 12;
/** How the name of such a folder begins: “../” has become this (src/env.ts). */
const OUTSIDE = '_';

const forgetFolders = (): void => {
  const own = cacheDir();
  mkdirSync(own, { recursive: true });
  utimesSync(own, new Date(), new Date());
  const all = dirname(own);
  readdirSync(all)
    .filter((name) => name.startsWith(OUTSIDE))
    .map((name) => join(all, name))
    .toSorted((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)
    .slice(MOST_FOLDERS)
    .forEach((folder) => {
      rmSync(folder, { recursive: true, force: true });
    });
};

/** What was kept and is being removed. */
const FORGOTTEN = 'forgotten';

/**
 * Nothing of it can be used any more. Thousands of files are moved out of the way at once and removed
 * while the build goes on.
 */
const forget = (): void => {
  rmSync(drawnPages().earlier, { force: true });
  const forgotten = join(cacheDir(), FORGOTTEN);
  rmSync(forgotten, { recursive: true, force: true });
  if (existsSync(keptFolder())) renameSync(keptFolder(), forgotten);
  rm(forgotten, { recursive: true, force: true }).catch(() => {
    // The next build that forgets removes it first.
  });
};
