import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sharp from 'sharp';
import type { KeptFile } from '../catalogue/drawn-pages.ts';
import { filesBelow } from './files.ts';

const PICTURE = /\.(?:jpe?g|png|webp|avif|tiff?)$/i;
/** What we draw ourselves never saw a camera, and is thousands of files. */
const DRAWN = /^(?:share|weave)\//;
const TEXT = /\.(?:html|css|m?js|json|xml|svg|txt|webmanifest|md)$/i;
/** What a name of a picture ends with, inside any text. */
const ENDING = /\.(?:jpe?g|png|webp|avif|tiff?)/gi;
/** What comes before a name. */
const BEFORE = /[\s"'()<>,/\\=&?#]/;

/**
 * Keeps what a camera writes into a photo off the web: place, time, owner. Astro puts every
 * original beside the pictures it makes of it, byte for byte, even of a draft. Those that no page
 * names are taken out again; what is named is written anew without metadata.
 * @param taken files taken over from the last build, pictures among them, by their paths
 */
export const picturesWithoutMetadata = (
  taken: ReadonlyMap<string, KeptFile>,
): AstroIntegration => ({
  name: 'pictures-without-metadata',
  hooks: {
    'astro:build:done': ({ dir }) => cleanPictures(fileURLToPath(dir), taken),
  },
});

/**
 * Cleans the pictures of a built site.
 * @param dir folder of the site
 */
export const cleanPictures = async (
  dir: string,
  taken: ReadonlyMap<string, KeptFile> = new Map(),
): Promise<void> => {
  const files = filesBelow(dir);
  const pictures = byName(files);
  if (pictures.size === 0) return;
  const named = new Set(
    files.flatMap(
      (file) =>
        taken.get(file)?.pictures ??
        picturesNamedBy(file, () => readFileSync(join(dir, file)), pictures),
    ),
  );
  for (const picture of [...pictures.values()].flat()) {
    const file = join(dir, picture);
    if (!named.has(picture)) rmSync(file);
    else if (!taken.has(picture)) await removeMetadata(file);
  }
};

const isPicture = (file: string): boolean => PICTURE.test(file) && !DRAWN.test(file);

/** Paths of pictures by their names without folders. */
export type PicturesByName = ReadonlyMap<string, readonly string[]>;

const byName = (files: readonly string[]): PicturesByName =>
  Map.groupBy(files.filter(isPicture), (picture) => basename(picture));

/** The pictures in the folder of a site that may come from a camera. */
export const picturesIn = (dir: string): PicturesByName => byName(filesBelow(dir));

/**
 * Paths of those of some pictures that a file names, whatever comes before their names.
 * @param read gives the file's bytes
 */
export const picturesNamedBy = (
  file: string,
  read: () => Uint8Array,
  pictures: PicturesByName,
): readonly string[] => {
  if (pictures.size === 0 || !TEXT.test(file)) return [];
  const names = new Set(picturesNamedIn(Buffer.from(read()).toString('utf8')).map(decoded));
  // Thousands of files times thousands of pictures would be too many questions.
  return [...names].flatMap((name) => pictures.get(name) ?? []);
};

const decoded = (name: string): string => {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
};

/**
 * Names of pictures in a text, however their addresses begin. Endings are looked for first and read
 * backwards from: most of a page is anything but names.
 */
const picturesNamedIn = (text: string): string[] => {
  const names = new Map<number, string>();
  for (const { index, 0: ending } of text.matchAll(ENDING)) {
    let start = index;
    while (start > 0 && !BEFORE.test(text.charAt(start - 1))) start -= 1;
    // In "a.png.webp" the longer name is the one that is meant.
    if (start < index) names.set(start, text.slice(start, index + ending.length));
  }
  return [...names.values()];
};

const removeMetadata = async (file: string): Promise<void> => {
  const original = readFileSync(file);
  const { exif, xmp, iptc, tifftagPhotoshop, comments } = await sharp(original).metadata();
  if (!exif && !xmp && !iptc && !tifftagPhotoshop && !comments) return;
  // Turned as the camera noted first: that note goes too.
  writeFileSync(file, await sharp(original).autoOrient().toBuffer());
};
