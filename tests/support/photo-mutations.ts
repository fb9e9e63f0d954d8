import fc from 'fast-check';

/** Damage done to a photo: by a broken line or card, a program, or an enemy. */
export type PhotoMutation = (bytes: Buffer) => Uint8Array;

const HOSTILE =
  '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(1)</script></svg>';

/** Other files under the name of a photo. */
const OTHERS: readonly (string | Uint8Array)[] = [
  '',
  'chữ, không phải ảnh',
  HOSTILE,
  `<?xml version="1.0"?>\n<!--${' '.repeat(3000)}-->\n${HOSTILE}`,
  Buffer.from(`\uFEFF${HOSTILE}`, 'utf16le'),
  `<!doctype html><script>alert(1)</script>`,
  `GIF89a${'\0'.repeat(40)}`,
  `RIFF\0\0\0\0WEBP${HOSTILE}`,
  `\0\0\0\x18ftypheic${'\0'.repeat(40)}`,
  Buffer.concat([Buffer.from('ffd8ff', 'hex'), Buffer.from(HOSTILE)]),
  Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.from(HOSTILE)]),
  Buffer.alloc(3000),
];

/**
 * A number from 0 up to 1, by which a mutation finds its place in whatever photo it meets. Any is as
 * likely as any other: at the very beginning, where small numbers lead, every format is as fragile.
 */
const share = fc.noBias(fc.nat(99_999)).map((number) => number / 100_000);
const byte = fc.integer({ min: 0, max: 255 });

/** Sizes, tables and notes of the camera stand there; what follows is mostly colour. */
const HEAD = 700;

/** Puts bytes in the place of others. @param within how far into the file */
const written = (within: number) =>
  fc.array(fc.tuple(share, byte), { minLength: 1, maxLength: 4 }).map(
    (changes): PhotoMutation =>
      (bytes) => {
        const copy = Buffer.from(bytes);
        const length = Math.min(within, copy.length);
        for (const [part, value] of changes) copy[Math.floor(part * length)] = value;
        return copy;
      },
  );

/** A mutation of any kind. */
export const photoMutations: fc.Arbitrary<PhotoMutation> = fc.oneof(
  { weight: 6, arbitrary: written(HEAD) },
  { weight: 4, arbitrary: written(Number.POSITIVE_INFINITY) },
  {
    weight: 3,
    arbitrary: share.map(
      (part): PhotoMutation =>
        (bytes) =>
          bytes.subarray(0, Math.floor(part * bytes.length)),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(share, fc.uint8Array({ minLength: 1, maxLength: 60 })).map(
      ([part, piece]): PhotoMutation =>
        (bytes) => {
          const at = Math.floor(part * bytes.length);
          return Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at)]);
        },
    ),
  },
  {
    // Players and editors leave such tails behind.
    weight: 2,
    arbitrary: fc.constantFrom<PhotoMutation>(
      (bytes) => Buffer.concat([bytes, Buffer.from(HOSTILE)]),
      (bytes) => Buffer.concat([bytes, bytes]),
      (bytes) => Buffer.concat([bytes, Buffer.alloc(5000)]),
      (bytes) => Buffer.from(bytes).reverse(),
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(...OTHERS).map(
      (other): PhotoMutation =>
        () =>
          Buffer.from(other),
    ),
  },
);
