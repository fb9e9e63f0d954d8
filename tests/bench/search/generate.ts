import { collate } from '../../../src/domain/text/collate.ts';
import { fold } from '../../../src/domain/text/fold.ts';
import { slugify } from '../../../src/domain/text/slug.ts';
import { toneOnFirst, toneOnSecond } from '../../../src/domain/text/tone.ts';
import type { CorpusProduct } from './corpus.ts';
import { type Random, seeded } from './random.ts';
import { type ProductType, type Province, syntheticWords as words } from './words.ts';

/**
 * Imaginary catalogues of any size: product types, places and producers combined at random, with the
 * untidiness of real data (capitals, decomposed Unicode, both places of the tone mark).
 */

const COMMUNE_FIRST =
  'Tân|Yên|Bình|Phú|An|Hoà|Vĩnh|Long|Mỹ|Thạnh|Đông|Tây|Nam|Bắc|Xuân|Quang|Thanh|Minh|Hưng|Đại'.split(
    '|',
  );
const COMMUNE_SECOND =
  'Lập|Sơn|Thịnh|Lộc|Phong|Giang|Hải|Lâm|Khê|Trung|Tiến|Thành|Lợi|Hội|Đức|Ninh|Thọ|Trạch|Hiệp|Nghĩa|Thuận|Cường|Xá|Mỹ'.split(
    '|',
  );

/** Communes a province has in a catalogue of this size. */
const communeCount = (size: number): number => (size > 5000 ? 97 : size > 1000 ? 40 : 0);

const communesOf = ({ places }: Province, size: number, random: Random): string[] => {
  const names = new Set(places);
  while (names.size < communeCount(size)) {
    names.add(`${random.pick(COMMUNE_FIRST)} ${random.pick(COMMUNE_SECOND)}`);
  }
  return [...names];
};

/** Types that many makers offer, drawn so many times as often as the others. */
const POPULAR: Readonly<Record<string, number>> = {
  'Mật ong rừng': 10,
  'Chè Shan tuyết': 14,
  'Chè xanh': 14,
  'Măng khô': 10,
  'Nước mắm': 9,
  'Miến dong': 8,
  Homestay: 8,
  'Cà phê bột': 6,
  'Hồng trà': 6,
  'Thịt trâu gác bếp': 6,
  'Tinh bột nghệ': 6,
};

const titleOf = (type: ProductType, place: string, brand: string, random: Random): string => {
  const attribute =
    random.chance(0.55) && type.attributes.length > 0 ? random.pick(type.attributes) : '';
  const name =
    attribute && !type.name.includes(attribute) ? `${type.name} ${attribute}` : type.name;
  const form = random.next();
  if (form < 0.62) return `${name} ${place}`;
  if (form < 0.78)
    return `${type.name} ${place} (${random.pick(words.units[type.unit] ?? ['gói'])})`;
  return form < 0.92 ? `${name} ${brand}` : `${name} ${brand} ${place}`;
};

/** "Măng Đen Đen" → "Măng Đen": a word right after itself goes. */
const withoutEcho = (title: string): string =>
  title
    .split(' ')
    .filter((word, index, list) => word !== list[index - 1])
    .join(' ');

const producerOf = (place: string, brand: string, random: Random) => {
  const form = random.pick(words.forms);
  const person = [words.surnames, words.middleNames, words.givenNames]
    .map((names) => random.pick(names))
    .join(' ');
  const name = random
    .pick(form.patterns)
    .replace('{p}', place)
    .replace('{b}', brand)
    .replace('{n}', person);
  return { name, form: form.name };
};

const untidy = (text: string, style: number): string => {
  if (style < 0.06) return text.toLocaleUpperCase('vi');
  return style < 0.08 ? text.normalize('NFD') : text;
};

const descriptionOf = (
  type: ProductType,
  facts: Readonly<Record<string, string>>,
  random: Random,
): string[] => {
  const kind = words.sentenceKinds[type.group] ?? 'food';
  const pools = ['open', kind, 'close'].map((name) => words.sentences[name] ?? []);
  return pools
    .flatMap((pool) => [random.pick(pool), random.pick(pool)])
    .map((sentence) =>
      sentence.replace(/\{(.)\}/g, (_, key: string) => facts[key] ?? String(random.between(3, 48))),
    );
};

/** A catalogue of `size` products; the same for the same seed. */
export const generateCorpus = (size: number, seed: number): CorpusProduct[] => {
  const random = seeded(seed);
  const communes = new Map(
    words.provinces.map((province) => [province.code, communesOf(province, size, random)]),
  );
  const bag = words.types.flatMap((type) => Array<ProductType>(POPULAR[type.name] ?? 1).fill(type));
  const taken = new Set<string>();
  const products: Omit<CorpusProduct, 'rank'>[] = [];
  while (products.length < size) {
    const type = random.pick(bag);
    const home = type.provinces.length > 0 && random.chance(0.75) ? type.provinces : undefined;
    const province = random.pick(
      words.provinces.filter(({ code }) => home === undefined || home.includes(code)),
    );
    const ofProvince = communes.get(province.code) ?? province.places;
    const place = random.chance(0.6) ? random.pick(province.places) : random.pick(ofProvince);
    const xa = random.chance(0.6) ? place : random.pick(ofProvince);
    const brand = random.pick(words.brands);
    const title = withoutEcho(titleOf(type, place, brand, random));
    const key = fold(title).toLowerCase();
    if (taken.has(key)) continue;
    taken.add(key);
    const producer = producerOf(place, brand, random);
    const style = random.chance(0.5) ? toneOnFirst : toneOnSecond;
    const facts = {
      t: type.name.toLowerCase(),
      T: title,
      p: place,
      v: province.name,
      i: type.ingredients.join(', ') || type.name.toLowerCase(),
      d: producer.name,
    };
    const id = products.length + 1;
    const [low = 30, high = 200] = type.price;
    products.push({
      id,
      slug: `${slugify(title)}-${id}`,
      title: untidy(style(title), random.next()),
      type: type.name,
      en: type.en,
      alias: type.aliases,
      g: words.groups[type.group] ?? '',
      s: words.subgroups[type.subgroup] ?? '',
      prov: province.name,
      old: province.old,
      place,
      xa,
      prod: style(producer.name),
      form: producer.form,
      stars: random.pick([3, 3, 3, 3, 3, 3, 4, 4, 4, 5]),
      year: random.between(2019, 2025),
      price: random.between(low, high) * 1000,
      certs: words.certificates.filter(() => random.chance(0.16)),
      desc: descriptionOf(type, facts, random).map(style),
    });
  }
  const byName = products.toSorted((a, b) => collate(a.title, b.title));
  const ranks = new Map(byName.map(({ id }, rank) => [id, rank]));
  return products.map((product) => ({ ...product, rank: ranks.get(product.id) ?? 0 }));
};
