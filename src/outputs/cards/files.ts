import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { contentDir } from '../../env.ts';
import { CARD, drawCard, PANEL } from './draw.ts';
import type { PhotoCard } from './entry-cards.ts';
import { keepCards } from './keep.ts';

/** A card as a file of the site. */
export interface CardFile {
  /** File name: made of everything that is told and of what draws it. */
  name: string;
  type: 'image/png' | 'image/jpeg';
}

/** Kept between builds; a card that lies there is not drawn again. */
const CACHE = '.cache/cards';
const PNG = { palette: true, colours: 64, effort: 1, dither: 0, compressionLevel: 6 } as const;
const JPEG = { quality: 82, mozjpeg: true, chromaSubsampling: '4:4:4' } as const;
/** What draws: encoders, and the code and letters of the cards (src/build/inputs.ts). */
const DRAWN_BY = JSON.stringify([PNG, JPEG, sharp.versions, import.meta.env.CARDS_PRINT]);

const named = new WeakMap<PhotoCard, CardFile>();

/** The file of a card; the same facts and photo, drawn by the same code, have the same name. */
export const cardFile = (card: PhotoCard): CardFile => {
  const known = named.get(card);
  if (known) return known;
  const { photo, ...drawn } = card;
  const hash = createHash('sha256').update(JSON.stringify(drawn)).update(DRAWN_BY);
  if (photo) hash.update(readFileSync(photo));
  const ending = photo ? 'jpg' : 'png';
  const file: CardFile = {
    name: `${hash.digest('hex').slice(0, 16)}.${ending}`,
    type: card.photo ? 'image/jpeg' : 'image/png',
  };
  named.set(card, file);
  return file;
};

/**
 * Draws what the last build did not, on all processors; the pictures lie in the cache then, and those that
 * no build needs any more do not.
 */
export const drawCards = async (cards: readonly PhotoCard[], cache = CACHE): Promise<void> => {
  const names = cards.map((card) => cardFile(card).name);
  keepCards(names, contentDir(), cache);
  const waiting = cards.filter((card) => !existsSync(placeOf(card, cache)));
  const draw = async (): Promise<void> => {
    for (let card = waiting.pop(); card; card = waiting.pop()) {
      const place = placeOf(card, cache);
      // Written apart and moved: a build that is stopped leaves no half picture.
      const apart = `${place}.${process.pid}`;
      writeFileSync(apart, await render(card));
      renameSync(apart, place);
      tellOfCards(cards.length, waiting.length);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, draw));
};

const PORTION = 100;

/** A first build draws for a long time: whoever watches it sees that it does not hang. */
const tellOfCards = (all: number, left: number): void => {
  if (left > 0 && left % PORTION === 0) console.log(`Share cards: ${all - left} of ${all}`);
};

/** The picture of a card that has been drawn. */
export const cardBytes = (card: PhotoCard, cache = CACHE): Buffer =>
  readFileSync(placeOf(card, cache));

const placeOf = (card: PhotoCard, cache: string): string => join(cache, cardFile(card).name);

const render = async (card: PhotoCard): Promise<Buffer> => {
  const drawn = sharp(Buffer.from(drawCard(card)));
  if (!card.photo) return drawn.png(PNG).toBuffer();
  const input = await sharp(card.photo)
    .autoOrient()
    .resize(PANEL.width, PANEL.height, { fit: 'cover' })
    .toBuffer();
  return drawn
    .composite([{ input, left: CARD.width - PANEL.width, top: 0 }])
    .jpeg(JPEG)
    .toBuffer();
};
