import type { Catalogue, Entry, Product } from '../catalogue/model.ts';
import { words } from '../i18n/index.ts';
import type { Kind, SearchRecord } from '../search/record.ts';

/**
 * What can be found, in default order: products, makers, villages, fairs, communes, the programme,
 * news. Names of the other language are searched too, so that an English name finds its page.
 * @param other the same catalogue in the other language
 */
export const searchRecords = (catalogue: Catalogue, other: Catalogue): SearchRecord[] => [
  ...catalogue.products.map((product) => productRecord(catalogue, other, product)),
  ...catalogue.producers.map((producer) =>
    record('producer', producer, other.producers, {
      aliases: producer.aliases,
      rest: [words(catalogue.locale).producer.forms[producer.form], ...placeWords(producer.place)],
      place: producer.place?.short,
      palette: producer.palette,
    }),
  ),
  ...catalogue.villages.map((village) =>
    record('village', village, other.villages, {
      aliases: village.aliases,
      rest: [...placeWords(village.place), words(catalogue.locale).visit.title, ...village.homestays.map((homestay) => homestay.name), 'homestay'],
      place: village.place.short,
      palette: 'tourism',
    }),
  ),
  ...catalogue.fairs.map((fair) =>
    record('fair', fair, other.fairs, { aliases: [], rest: [fair.venue?.text, fair.place?.text, fair.organiser?.text], place: fair.place?.text, palette: 'craft' }),
  ),
  ...catalogue.communes.map(
    (commune): SearchRecord => ({
      id: `commune/${commune.slug}`,
      kind: 'commune',
      url: commune.href,
      title: commune.name,
      aliases: commune.formedFrom.map((unit) => unit.name),
      rest: [],
      card: {},
    }),
  ),
  ...catalogue.pages
    .filter((page) => page.section === 'programme')
    .map((page) => record('programme', page, other.pages, { aliases: [], rest: [] })),
  ...catalogue.decisions.map((decision) => record('programme', decision, other.decisions, { aliases: [decision.number], rest: [decision.issuer.text] })),
  ...catalogue.news.map((item) => record('news', item, other.news, { aliases: [], rest: [] })),
];

interface Extra {
  aliases: readonly string[];
  rest: readonly (string | undefined)[];
  place?: string;
  producer?: string;
  palette?: string;
  status?: { word: string; shape: string };
}

const record = (kind: Kind, entry: Entry, others: readonly Entry[], extra: Extra): SearchRecord => {
  const twin = others.find((other) => other.slug === entry.slug);
  const names = new Set([...extra.aliases, ...(twin ? [twin.name.text] : [])]);
  names.delete(entry.name.text);
  return {
    id: `${kind}/${entry.slug}`,
    kind,
    url: entry.href,
    title: entry.name.text,
    aliases: [...names],
    rest: extra.rest.filter((text) => text !== undefined && text !== '').map(String),
    card: { summary: entry.summary.text, place: extra.place, producer: extra.producer, status: extra.status, palette: extra.palette },
  };
};

const productRecord = (catalogue: Catalogue, other: Catalogue, product: Product): SearchRecord => {
  const t = words(catalogue.locale);
  return record('product', product, other.products, {
    aliases: product.aliases,
    rest: [product.set.name.text, product.group.name.text, product.producer?.name.text, ...placeWords(product.place), t.stage[product.step.stage]],
    place: product.place?.short,
    producer: product.producer?.name.text,
    palette: product.palette,
    status: { word: t.stage[product.step.stage], shape: product.step.stage },
  });
};

const placeWords = (place: Product['place']): (string | undefined)[] => [place?.village, place?.oldUnit?.name, place?.commune?.name];
