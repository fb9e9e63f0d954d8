import sharp, { type Sharp } from 'sharp';

/** Made up; far from any real village. */
export const PLACE = { latitude: '1/1 2/1 3/1', longitude: '4/1 5/1 6/1', owner: 'Nguoi chup gia' };

/** A made-up photo as a phone writes it: with place and owner, and lying on its side. */
export const photoWithPlace = (width = 640, height = 480): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: '#8c2f1b' } })
    .jpeg()
    .withExif({
      IFD0: { Copyright: PLACE.owner, Orientation: '6' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: PLACE.latitude,
        GPSLongitudeRef: 'E',
        GPSLongitude: PLACE.longitude,
      },
    })
    .withMetadata({ orientation: 6 })
    .toBuffer();

/** Grains of all colours, the same each time: what is damaged must be the same to be looked at. */
export const grain = (width: number, height: number): Sharp => {
  const bytes = Buffer.alloc(width * height * 3);
  let state = 1;
  for (let index = 0; index < bytes.length; index += 1) {
    // Numerical Recipes' generator; its upper bits are the good ones.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    bytes[index] = state >>> 24;
  }
  return sharp(bytes, { raw: { width, height, channels: 3 } });
};
