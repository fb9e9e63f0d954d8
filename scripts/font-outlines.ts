/**
 * Makes src/assets/fonts/*.outlines.json from the webfonts beside them: the shape of every letter,
 * for pictures with words in them. A picture drawn from shapes is the same on every machine, whatever
 * fonts it has.
 *
 * Run by hand after scripts/fonts.ts, with the same folder of packages:
 *
 *   node scripts/font-outlines.ts <that folder>
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

type Font = {
  unitsPerEm: number;
  characterSet: readonly number[];
  glyphForCodePoint(code: number): { path: { toSVG(): string } };
  layout(text: string): { advanceWidth: number };
};

const FONTS_DIR = resolve(import.meta.dirname, '../src/assets/fonts');
/** Font units below which a moved letter is not seen: half a pixel of the largest words. */
const LEAST_SEEN = 8;
const NAMES = ['be-vietnam-pro-600', 'literata-600'];

function isFontkit(value: unknown): value is { openSync(path: string): Font } {
  return typeof value === 'object' && value !== null && 'openSync' in value;
}

const fontkit: unknown = createRequire(join(resolve(process.argv[2] ?? '.'), 'package.json'))(
  'fontkit',
);
if (!isFontkit(fontkit)) throw new Error('fontkit is not what this program expects.');

for (const name of NAMES) {
  const font = fontkit.openSync(join(FONTS_DIR, `${name}.woff2`));
  // Combining marks are left out: text is composed before it is drawn.
  const characters = font.characterSet
    .map((code) => String.fromCodePoint(code))
    .filter((character) => !/\p{M}/u.test(character));
  const advance = (text: string): number => font.layout(text).advanceWidth;
  const own = new Map(characters.map((character) => [character, advance(character)]));
  const letters = characters.filter((character) => /[\p{L}\p{P}]/u.test(character));
  // Letters that keep the same distances share a row.
  const rows = Map.groupBy(letters, (first) =>
    [
      ...Map.groupBy(letters, (second) =>
        Math.round(advance(first + second) - (own.get(first) ?? 0) - (own.get(second) ?? 0)),
      ),
    ]
      .filter(([distance]) => Math.abs(distance) >= LEAST_SEEN)
      .map(([distance, after]) => `${distance} ${after.join('')}`)
      .join('\n'),
  );
  const kerning = [...rows].flatMap(([row, firsts]) =>
    row.split('\n').flatMap((part) => {
      const [distance, after] = part.split(' ');
      return after ? [{ of: firsts.join(''), by: Number(distance), before: after }] : [];
    }),
  );
  const outlines = {
    unitsPerEm: font.unitsPerEm,
    advances: Object.fromEntries(
      characters.map((character) => [character, Math.round(own.get(character) ?? 0)]),
    ),
    paths: Object.fromEntries(
      characters.map((character) => [
        character,
        font.glyphForCodePoint(character.codePointAt(0) ?? 0).path.toSVG(),
      ]),
    ),
    kerning,
  };
  const file = join(FONTS_DIR, `${name}.outlines.json`);
  writeFileSync(file, `${JSON.stringify(outlines)}\n`);
  console.log(`${name}: ${characters.length} letters, ${kerning.length} rows of kerning`);
}
