import { join } from 'node:path';
import sharp from 'sharp';
import type { Problem } from './problem.ts';
import type { Site } from './site.ts';

/** No picture tells where, when and by whom it was taken: that is for the caption, with consent. */
export const checkPictures = async (site: Site): Promise<readonly Problem[]> => {
  const problems: Problem[] = [];
  for (const file of site.files) {
    if (!/\.(?:jpe?g|png|webp|avif|tiff?)$/i.test(file)) continue;
    const { exif, xmp, iptc } = await sharp(join(site.dir, file)).metadata();
    if (!exif && !xmp && !iptc) continue;
    problems.push({
      file,
      message: 'the picture carries metadata (EXIF, XMP or IPTC), which may hold a place or a name',
      remedy: 'write it without: src/build/pictures.ts does so for all that a build puts out',
    });
  }
  return problems;
};
