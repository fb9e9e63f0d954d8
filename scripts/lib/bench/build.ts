import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { cacheDir } from '../../../src/env.ts';
import { generateContent } from '../../../tests/bench/content/generate.ts';
import { filesBelow, weigh } from '../files.ts';
import { root } from '../install.mjs';
import { table } from '../table.ts';
import { type BarePage, buildBare, generators } from './bare.ts';
import { atMost, judge } from './bars.ts';
import { record } from './record.ts';
import { type Timed, timed } from './timed.ts';

/** One catalogue, built in every way. */
interface Measured {
  readonly products: number;
  readonly photos: boolean;
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
  /** Nothing at hand: no pictures, no share cards, no pages of an earlier build. */
  readonly cold: Timed;
  /** Pictures and cards at hand, every page drawn, as each night when the day has changed. */
  readonly nextDay: Timed;
  /** One product has changed since the last build. */
  readonly oneChanged: Timed;
  /** The same pages by generators that know nothing else. */
  readonly others: Readonly<Record<string, Timed | undefined>>;
}

const DAY = '2026-11-24';
const NEXT_DAY = '2026-11-25';

/**
 * `npm run bench -- build [--sizes 300,3000,17000] [--photos 300]`: made-up catalogues of these
 * sizes, and of those of `--photos` with a photo of each product.
 * @returns exit code; 1 when a bar is missed
 */
export const benchBuild = async (args: readonly string[]): Promise<number> => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: { type: 'string', default: '300,3000,17000' },
      photos: { type: 'string', default: '300' },
    },
  });
  const numbers = (list: string): number[] => list.split(',').map(Number).filter(Boolean);
  const plans = [
    ...numbers(values.sizes).map((products) => ({ products, photos: false })),
    ...numbers(values.photos).map((products) => ({ products, photos: true })),
  ];
  const measured: Measured[] = [];
  for (const { products, photos } of plans) {
    const one = await measure(products, photos);
    measured.push(one);
    console.log(`${asTable([one])}\n`);
  }
  console.log(`${asTable(measured)}\n\n${record('build', measured)}`);
  return judge(
    'build',
    measured.flatMap((one) => {
      const name = nameOf(one);
      const times = { unit: ' times a bare build', digits: 1 };
      return [
        atMost(
          `${name}, one changed`,
          MOST_TIMES,
          one.oneChanged.seconds / bareSeconds(one),
          times,
        ),
        atMost(`${name}, next day`, MOST_TIMES, one.nextDay.seconds / bareSeconds(one), times),
        atMost(`${name}, most memory of a process`, MOST_MEGABYTES, peakOf(one), { unit: ' MB' }),
      ];
    }),
  );
};

/** A build with pictures at hand may take so many times what a bare project of its pages takes. */
const MOST_TIMES = 2.5;
/** Of the machine that a catalogue of 17,000 must build on. */
const MOST_MEGABYTES = 4000;

const nameOf = ({ products, photos }: Measured): string =>
  `${products} products${photos ? ' with photos' : ''}`;

const bareSeconds = ({ others }: Measured): number => others['bare Astro']?.seconds ?? Number.NaN;

const peakOf = ({ cold, nextDay, oneChanged }: Measured): number =>
  Math.max(cold.peak, nextDay.peak, oneChanged.peak);

const measure = async (products: number, photos: boolean): Promise<Measured> => {
  const folder = join(root, '.cache/bench/build');
  const content = join(folder, 'content');
  const site = join(folder, 'site');
  rmSync(folder, { recursive: true, force: true });
  // The only file that reads the environment decides where what is kept for it lies.
  process.env.CONTENT_DIR = content;
  rmSync(cacheDir(), { recursive: true, force: true });
  rmSync(join(root, '.cache/cards'), { recursive: true, force: true });
  await generateContent(content, products, { photos });
  const build = (day: string): Promise<Timed> =>
    timed(process.execPath, ['scripts/build.ts'], {
      env: { CONTENT_DIR: content, OUT_DIR: site, BUILD_DATE: day },
    });
  try {
    const cold = await build(DAY);
    const nextDay = await build(NEXT_DAY);
    changeOne(content);
    const oneChanged = await build(NEXT_DAY);
    const { pages, bytes } = weigh(site);
    const bare = barePages(site);
    const files = filesBelow(site).length;
    const others: Record<string, Timed | undefined> = {};
    for (const generator of await generators()) {
      others[generator.name] = await buildBare(generator, bare);
    }
    return { products, photos, pages, files, bytes, cold, nextDay, oneChanged, others };
  } finally {
    rmSync(folder, { recursive: true, force: true });
    rmSync(cacheDir(), { recursive: true, force: true });
  }
};

/** Another sentence on a product, as somebody in the office might write it. */
const changeOne = (content: string): void => {
  const [slug = ''] = readdirSync(join(content, 'products'));
  const file = join(content, 'products', slug, 'index.md');
  writeFileSync(file, readFileSync(file, 'utf8').replace('summary: ', 'summary: Sửa lại. '));
};

const FIRST_WORDS = 400;

const barePages = (site: string): readonly BarePage[] =>
  filesBelow(site)
    .filter((file) => file.endsWith('index.html'))
    .map((file) => {
      const html = readFileSync(join(site, file), 'utf8');
      const title = /<title>([^<]*)/.exec(html)?.[1] ?? file;
      const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? '';
      const text = main
        .replace(/<[^>]*>/g, ' ')
        .replace(/[\s{}]+/g, ' ')
        .slice(0, FIRST_WORDS);
      return { path: file.replace(/\/?index\.html$/, ''), title, text };
    });

const asTable = (measured: readonly Measured[]): string => {
  const names = Object.keys(measured[0]?.others ?? {});
  const seconds = (run: Timed | undefined): string => run?.seconds.toFixed(1) ?? 'not here';
  return table([
    [
      '',
      'pages',
      'files',
      'MB',
      'cold s',
      'next day s',
      'one changed s',
      'peak MB',
      ...names.map((name) => `${name} s`),
      'next day / bare',
      'one changed / bare',
    ],
    ...measured.map((one) => [
      nameOf(one),
      String(one.pages),
      String(one.files),
      (one.bytes / 1e6).toFixed(0),
      seconds(one.cold),
      seconds(one.nextDay),
      seconds(one.oneChanged),
      peakOf(one).toFixed(0),
      ...names.map((name) => seconds(one.others[name])),
      `${(one.nextDay.seconds / bareSeconds(one)).toFixed(1)} x`,
      `${(one.oneChanged.seconds / bareSeconds(one)).toFixed(1)} x`,
    ]),
  ]);
};
