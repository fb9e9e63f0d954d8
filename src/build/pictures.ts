import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sharp from 'sharp';

const PICTURE = /\.(?:jpe?g|png|webp|avif|tiff?)$/i;
const TEXT = /\.(?:html|css|m?js|json|xml|svg|txt|webmanifest|md)$/i;
/** A name of a picture inside any text, however its address begins. */
const NAMED = /[^\s"'()<>,/\\=&?#]+\.(?:jpe?g|png|webp|avif|tiff?)/gi;

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
  const pictures = files.filter((file) => PICTURE.test(file));
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
  (readFileSync(join(dir, file), 'utf8').match(NAMED) ?? []).map((name) => {
    try {
      return decodeURIComponent(name);
    } catch {
      return name;
    }
  });

const removeMetadata = async (file: string): Promise<void> => {
  const original = readFileSync(file);
  const { exif, xmp, iptc, tifftagPhotoshop, comments } = await sharp(original).metadata();
  if (!exif && !xmp && !iptc && !tifftagPhotoshop && !comments) return;
  // Turned as the camera noted first: that note goes too.
  writeFileSync(file, await sharp(original).autoOrient().toBuffer());
};
