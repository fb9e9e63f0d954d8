/**
 * Makes src/assets/fonts/*.woff2 and src/styles/font-fallbacks.css from the full fonts.
 *
 * Run by hand, only when a font or the character set changes. The packages below are not
 * dependencies of the project: install them in an empty folder and pass that folder.
 *
 *   npm install subset-font@2.9.0 fontkit@2.0.4 \
 *     @expo-google-fonts/be-vietnam-pro@0.4.1 @expo-google-fonts/literata@0.4.3 \
 *     @expo-google-fonts/arimo@0.4.3 @expo-google-fonts/roboto@0.4.3 \
 *     @expo-google-fonts/gelasio@0.4.1 @expo-google-fonts/tinos@0.4.2 \
 *     @expo-google-fonts/noto-serif@0.4.2
 *   node scripts/fonts.ts <that folder>
 *
 * Arimo, Gelasio and Tinos have the widths of Arial, Georgia and Times New Roman, which may not
 * be copied; they stand in for them when the fallbacks are measured.
 */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

type Font = {
  unitsPerEm: number;
  ascent: number;
  descent: number;
  layout(text: string): { advanceWidth: number };
};
type SubsetOptions = {
  targetFormat: 'woff2';
  keepFeatures: string[];
  noHinting: boolean;
};
type Subset = (font: Buffer, text: string, options: SubsetOptions) => Promise<Buffer>;

const FONTS_DIR = resolve(import.meta.dirname, '../src/assets/fonts');
const FALLBACKS_CSS = resolve(import.meta.dirname, '../src/styles/font-fallbacks.css');

const FEATURES = ['kern', 'mark', 'mkmk', 'ccmp', 'liga', 'locl', 'tnum', 'lnum', 'case'];

/** A webfont of the site and the fonts of a visitor's device that stand in until it arrives. */
const WEBFONTS = [
  {
    file: 'be-vietnam-pro-400.woff2',
    source: 'be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf',
    weight: 400,
    fallbacks: [
      {
        family: 'Be Vietnam Pro on Arial',
        like: 'arimo/400Regular/Arimo_400Regular.ttf',
        local: ['Arial', 'ArialMT', 'Liberation Sans'],
      },
      {
        family: 'Be Vietnam Pro on Roboto',
        like: 'roboto/400Regular/Roboto_400Regular.ttf',
        local: ['Roboto', 'Roboto Regular', 'Roboto-Regular'],
      },
    ],
  },
  {
    file: 'be-vietnam-pro-600.woff2',
    source: 'be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf',
    weight: 600,
    fallbacks: [
      {
        family: 'Be Vietnam Pro on Arial',
        like: 'arimo/700Bold/Arimo_700Bold.ttf',
        local: ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold'],
      },
      {
        family: 'Be Vietnam Pro on Roboto',
        like: 'roboto/700Bold/Roboto_700Bold.ttf',
        local: ['Roboto Bold', 'Roboto-Bold'],
      },
    ],
  },
  {
    file: 'literata-600.woff2',
    source: 'literata/600SemiBold/Literata_600SemiBold.ttf',
    weight: 600,
    fallbacks: [
      {
        family: 'Literata on Georgia',
        like: 'gelasio/700Bold/Gelasio_700Bold.ttf',
        local: ['Georgia Bold', 'Georgia-Bold', 'Gelasio Bold'],
      },
      {
        family: 'Literata on Noto Serif',
        like: 'noto-serif/700Bold/NotoSerif_700Bold.ttf',
        local: ['Noto Serif Bold', 'NotoSerif-Bold'],
      },
      {
        family: 'Literata on Times',
        like: 'tinos/700Bold/Tinos_700Bold.ttf',
        local: ['Times New Roman Bold', 'Liberation Serif Bold'],
      },
    ],
  },
];

/** Article 1 of the Universal Declaration of Human Rights: plain Vietnamese to measure widths by. */
const SAMPLE =
  'Tất cả mọi người sinh ra đều được tự do và bình đẳng về nhân phẩm và quyền lợi. Mọi con người ' +
  'đều được tạo hoá ban cho lý trí và lương tâm và cần phải đối xử với nhau trong tình bằng hữu.';

/** Every character the site may print: Latin, Vietnamese (also decomposed), money and measures. */
function characters(): string {
  const range = (from: number, to: number) =>
    String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i));
  const latin = range(0x20, 0x7e) + range(0xa0, 0xff);
  const vietnamese = `ĂăĐđĨĩŨũƠơƯư${range(0x1ea0, 0x1ef9)}`;
  const marks = '\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323';
  return `${latin}${vietnamese}${marks}–—‘’“”…•‹›₫€−≤≥≈₂™`;
}

/** One `@font-face` that gives the device's font the widths and line box of the webfont. */
function fallbackFace(
  web: Font,
  like: Font,
  face: { family: string; weight: number; local: string[] },
): string {
  const em = (font: Font) => font.layout(SAMPLE).advanceWidth / font.unitsPerEm;
  const size = em(web) / em(like);
  const percent = (share: number) => `${(share * 100).toFixed(2)}%`;
  const box = (units: number) => percent(Math.abs(units) / web.unitsPerEm / size);
  return `@font-face {
  font-family: "${face.family}";
  font-weight: ${face.weight};
  src: ${face.local.map((name) => `local("${name}")`).join(', ')};
  size-adjust: ${percent(size)};
  ascent-override: ${box(web.ascent)};
  descent-override: ${box(web.descent)};
  line-gap-override: 0%;
}
`;
}

function isSubset(value: unknown): value is Subset {
  return typeof value === 'function';
}

function isFontkit(value: unknown): value is { openSync(path: string): Font } {
  return typeof value === 'object' && value !== null && 'openSync' in value;
}

const folder = resolve(process.argv[2] ?? '.');
const packages = createRequire(join(folder, 'package.json'));
const subset: unknown = packages('subset-font');
const fontkit: unknown = packages('fontkit');
if (!isSubset(subset) || !isFontkit(fontkit)) {
  throw new Error(`subset-font and fontkit are not what this program expects in ${folder}`);
}
const sourcePath = (path: string) => join(folder, 'node_modules/@expo-google-fonts', path);

const faces: string[] = [];
for (const { file, source, weight, fallbacks } of WEBFONTS) {
  const original = readFileSync(sourcePath(source));
  // Hints cost 25 kB and only ever steer old Windows rendering; the `gasp` table that asks for
  // smoothing stays.
  const options: SubsetOptions = {
    targetFormat: 'woff2',
    keepFeatures: FEATURES,
    noHinting: true,
  };
  const made = await subset(original, characters(), options);
  writeFileSync(join(FONTS_DIR, file), made);
  console.log(`${file} ${made.length} B`);
  for (const { like, ...face } of fallbacks) {
    const web = fontkit.openSync(sourcePath(source));
    faces.push(
      fallbackFace(web, fontkit.openSync(sourcePath(like)), {
        ...face,
        weight,
      }),
    );
  }
}
writeFileSync(FALLBACKS_CSS, `/* Made by scripts/fonts.ts: do not edit. */\n${faces.join('\n')}`);
for (const name of ['be-vietnam-pro', 'literata']) {
  copyFileSync(sourcePath(`${name}/LICENSE_FONT`), join(FONTS_DIR, `${name}-OFL.txt`));
}
