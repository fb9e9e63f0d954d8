import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sharp from 'sharp';

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
 */
export const picturesWithoutMetadata = (): AstroIntegration => ({
  name: 'pictures-without-metadata',
  hooks: {
    'astro:build:done': ({ dir }) => cleanPictures(fileURLToPath(dir)),
  },
});

/**
 * Cleans the pictures of a built site.
 * @param dir folder of the site
 */
export const cleanPictures = async (dir: string): Promise<void> => {
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' });
  const pictures = files.filter((file) => PICTURE.test(file) && !DRAWN.test(file));
  if (pictures.length === 0) return;
  const named = new Set(
    files.filter((file) => TEXT.test(file)).flatMap((file) => namesIn(dir, file)),
  );
  for (const picture of pictures) {
    const file = join(dir, picture);
    if (named.has(basename(picture))) await removeMetadata(file);
    else rmSync(file);
  }
};

const namesIn = (dir: string, file: string): string[] =>
  picturesNamedIn(readFileSync(join(dir, file), 'utf8')).map((name) => {
    try {
      return decodeURIComponent(name);
    } catch {
      return name;
    }
  });

/**
 * Names of pictures in a text, however their addresses begin. Endings are looked for first and read
 * backwards from: most of a page is anything but names.
 */
export const picturesNamedIn = (text: string): string[] => {
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
