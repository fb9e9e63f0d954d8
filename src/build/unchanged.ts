import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
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
 */
export const unchangedPages = (inputs: string): UnchangedPages => {
  const files = new Map<string, KeptFile>();
  let keptPictures: Memory['pictures'] = new Map();
  let pages: readonly DrawnPage[] = [];
  const takeOver: AstroIntegration = {
    name: 'unchanged-pages',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        forgetFolders();
        rmSync(drawnPages().next, { force: true });
        const earlier = readMemory(drawnPages().earlier, inputs);
        keptPictures = earlier.pictures;
        if (earlier.pages.length === 0 || !keptIn(earlier).every(isWhole)) forget();
        updateConfig({
          vite: { define: { 'import.meta.env.BUILD_INPUTS': JSON.stringify(inputs) } },
        });
      },
      'astro:build:done': ({ dir }) => {
        pages = readMemory(drawnPages().next, inputs).pages;
        for (const { file, kept } of pages) if (kept) files.set(file, kept);
        for (const picture of [...files.values()].flatMap((kept) => kept.pictures)) {
          const kept = keptPictures.get(picture);
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
        const drawn = pages.map((page) => ({ ...page, kept: keepFile(page.file) }));
        const named = new Set(drawn.flatMap(({ kept }) => kept.pictures));
        const lines = [
          ...drawn,
          ...[...named].map((picture) => [picture, keepFile(picture)] as const),
        ];
        writeFileSync(drawnPages().next, firstLine(inputs) + lines.map(lineOf).join(''));
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

const linkToKeep = (site: string, file: string, pictures: PicturesByName): KeptFile => {
  link(site, keptFolder(), [file]);
  const kept = join(keptFolder(), file);
  const { size, mtimeMs } = statSync(kept);
  const bytes = readFileSync(kept);
  const named = picturesNamedBy(file, () => bytes, pictures);
  return { size, mtimeMs, sum: sumOf(bytes), pictures: named };
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
