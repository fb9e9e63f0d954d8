import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { stringify } from 'yaml';
import { slugify } from '../../../src/domain/text/slug.ts';
import { generateCorpus } from '../search/generate.ts';
import { type Random, seeded } from '../search/random.ts';

/**
 * Synthetic content folders of any size, as real Markdown entries: to measure builds and to see pages
 * with thousands of products. The places are those of the made-up fixture, the groups of products are
 * those of the programme; no name, price or date in it is real.
 */

const FIXTURE = join(import.meta.dirname, '../../content/fixtures/valid');
const TAXONOMY = join(import.meta.dirname, '../../../content/taxonomy.yaml');
const DECISION = 'qd-01-thu-nghiem';
/** Product sets without a rule of their own: no spirits, no health products. */
const SETS = [1, 3, 4, 5, 6, 7, 9, 10];
/** Codes of old units in the fixture's places. */
const UNITS = ['99011', '99012'];
const PRODUCTS_OF_A_PRODUCER = 6;
const SOURCE = { id: 'tin-gia', kind: 'unverified', title: 'Tin bịa để thử', on: '2025' };

const PHOTO = {
  file: './1.jpg',
  alt: 'Ảnh giả một màu để thử',
  credit: 'Máy vẽ',
  on: '2025-01-01',
  permission: 'Ảnh máy vẽ để thử, không của ai',
};

/** As large as the form makes photos; no two are the same file. */
const writePhoto = async (file: string, random: Random): Promise<void> => {
  const shade = () => random.between(0, 255);
  const background = { r: shade(), g: shade(), b: shade() };
  await sharp({ create: { width: 1600, height: 1200, channels: 3, background } }).toFile(file);
};

interface SyntheticProducer {
  readonly slug: string;
  readonly name: string;
}

const entry = async (dir: string, path: string, data: object, body: string): Promise<void> => {
  const folder = join(dir, path);
  await mkdir(folder, { recursive: true });
  const front = stringify(data, { lineWidth: 0 });
  await writeFile(join(folder, 'index.md'), `---\n${front}---\n\n${body}\n`);
};

const months = (random: Random): number[] => {
  const first = random.between(1, 10);
  return [first, first + 1, first + 2];
};

const statusOf = (random: Random) => {
  const registered = { stage: 'registered', on: '2024-03', source: SOURCE.id };
  if (random.chance(0.4)) return { status: [registered] };
  const on = '2025-02-28';
  const recognised = { stage: 'recognised', on, source: SOURCE.id };
  const stars = random.pick([3, 3, 3, 4]);
  return {
    status: [registered, recognised],
    recognitions: [{ stars, decision: DECISION, on, source: SOURCE.id }],
  };
};

/**
 * Writes a content folder that passes the check.
 * @param dir made when missing
 * @param size number of products; there is a producer for every six
 * @param options.seed the same seed gives the same bytes
 * @param options.photos whether every product has a picture of its own, of one colour
 */
export const generateContent = async (
  dir: string,
  size: number,
  { seed = 2026, photos = false }: { readonly seed?: number; readonly photos?: boolean } = {},
): Promise<void> => {
  const random = seeded(seed);
  await mkdir(dir, { recursive: true });
  for (const part of ['site.yaml', 'places.yaml', 'decisions', 'pages']) {
    await cp(join(FIXTURE, part), join(dir, part), { recursive: true });
  }
  await cp(TAXONOMY, join(dir, 'taxonomy.yaml'));
  const corpus = generateCorpus(size, seed);
  const producers: SyntheticProducer[] = [];
  for (const [index, { prod }] of corpus.entries()) {
    if (index % PRODUCTS_OF_A_PRODUCER !== 0) continue;
    const name = `${prod.normalize('NFC')} ${index / PRODUCTS_OF_A_PRODUCER + 1}`;
    producers.push({ slug: slugify(name), name });
  }
  for (const { slug, name } of producers) {
    const origin = { unit: random.pick(UNITS), source: SOURCE.id };
    const summary = 'Chủ thể bịa ra để thử.';
    const data = { name, summary, form: 'cooperative', origin, sources: [SOURCE] };
    await entry(dir, `producers/${slug}`, data, 'Chủ thể này không có thật.[^tin-gia]');
  }
  for (const product of corpus) {
    const name = product.title.normalize('NFC');
    const data = {
      name,
      summary: `${product.type}, sản phẩm bịa ra để thử.`,
      set: random.pick(SETS),
      producer: random.pick(producers).slug,
      origin: { unit: random.pick(UNITS), source: SOURCE.id },
      ...statusOf(random),
      season: { harvest: months(random), source: SOURCE.id },
      packs: [{ net: '500 g', kind: 'túi', price: product.price, source: SOURCE.id }],
      ...(photos ? { photos: [PHOTO] } : {}),
      sources: [SOURCE],
    };
    await entry(dir, `products/${product.slug}`, data, 'Sản phẩm này không có thật.[^tin-gia]');
    if (photos) await writePhoto(join(dir, 'products', product.slug, PHOTO.file), random);
  }
};
