import { FACETS, valuesOf } from '../catalogue/facets.ts';
import type { Catalogue, CommuneView, Entry, PlaceView, Product } from '../catalogue/model.ts';
import { ordersOf } from '../catalogue/orders.ts';
import { standingOf } from '../catalogue/standing.ts';
import { COLUMNS, cellsOf } from '../catalogue/trade.ts';
import { bareName } from '../domain/places.ts';
import { commonPart } from '../domain/text/lists.ts';
import { formatDate, formatRange, type Locale, words } from '../i18n/index.ts';
import type { Phrase } from '../i18n/locale.ts';
import type {
  Kind,
  RecordCard,
  RecordColumns,
  ResultText,
  SearchRecord,
} from '../search/record.ts';

/** A small picture of a product, with what it shows. */
export interface SmallPhoto {
  readonly src: string;
  readonly alt: Phrase;
}

/**
 * What can be found, in default order: products, makers, villages and routes, fairs, communes, the
 * programme, news. The catalogue has no drafts and no contact without consent, so neither has this;
 * of contacts nothing is taken at all.
 * @param other the same catalogue in the other language: its names find things here too
 * @param photos small pictures of products by slug
 */
export const searchRecords = (
  catalogue: Catalogue,
  other: Catalogue,
  photos: ReadonlyMap<string, SmallPhoto> = new Map(),
): SearchRecord[] => {
  const { locale } = catalogue;
  const t = words(locale);
  const orders = ordersOf(catalogue);
  return [
    ...catalogue.products.map((product) => ({
      ...toRecord(
        locale,
        'product',
        product,
        twinsOf(other.products),
        productExtra(product, catalogue, photos.get(product.slug)),
      ),
      columns: columnsOf(product, catalogue, orders.get(product.slug) ?? {}),
    })),
    ...catalogue.producers.map((producer) =>
      toRecord(locale, 'producer', producer, twinsOf(other.producers), {
        aliases: producer.aliases,
        rest: [t.producer.forms[producer.form], ...placeNames(producer.place)],
        place: producer.place,
        card: { palette: producer.palette },
      }),
    ),
    ...catalogue.villages.map((village) =>
      toRecord(locale, 'village', village, twinsOf(other.villages), {
        aliases: village.aliases,
        rest: [
          t.visit.title,
          ...placeNames(village.place),
          ...village.homestays.flatMap(({ name }) => [t.visit.homestays, name]),
        ],
        told: [village.peoples, ...village.activities, ...village.food].flatMap(
          (fact) => fact?.phrase ?? [],
        ),
        place: village.place,
        card: { palette: 'tourism' },
      }),
    ),
    ...catalogue.tasteRoutes.map((route) =>
      toRecord(locale, 'village', route, twinsOf(other.tasteRoutes), {
        rest: [t.visit.route, ...route.stops.map(({ ref }) => ref?.name.text)],
        card: { palette: 'tourism' },
      }),
    ),
    ...catalogue.fairs.map((fair) =>
      toRecord(locale, 'fair', fair, twinsOf(other.fairs), {
        // One phrase: the bare name of its place would make a fair the best answer to that name.
        rest: [
          [t.fair.one, fair.venue?.text, fair.place?.text].filter(Boolean).join(' '),
          fair.organiser?.text,
        ],
        card: {
          when: formatRange(fair.start, fair.end, locale),
          ...(fair.place && { place: fair.place.text }),
        },
        vietnamese: fair.place?.lang === 'vi' ? ['place'] : [],
      }),
    ),
    ...catalogue.communes.map((commune) => communeRecord(commune, locale)),
    ...catalogue.pages
      .filter((page) => page.section === 'programme')
      .map((page) =>
        toRecord(locale, 'programme', page, twinsOf(other.pages), { rest: [], card: {} }),
      ),
    ...catalogue.decisions.map((decision) =>
      toRecord(locale, 'programme', decision, twinsOf(other.decisions), {
        aliases: [decision.number],
        rest: [t.programme.kinds[decision.kind], decision.issuer.text],
        card: decision.on === undefined ? {} : { when: formatDate(decision.on, locale) },
      }),
    ),
    ...catalogue.news.map((item) =>
      toRecord(locale, 'news', item, twinsOf(other.news), {
        rest: item.products.map(({ name }) => name.text),
        card: { when: formatDate(item.on, locale) },
      }),
    ),
  ];
};

/** The same entries in the other language by slug. */
type Twins = ReadonlyMap<string, Entry>;

const maps = new WeakMap<readonly Entry[], Twins>();

const twinsOf = (entries: readonly Entry[]): Twins => {
  const twins = maps.get(entries) ?? new Map(entries.map((entry) => [entry.slug, entry]));
  maps.set(entries, twins);
  return twins;
};

/** What a kind of entry adds to what all have. */
interface Extra {
  aliases?: readonly string[];
  rest: readonly (string | undefined)[];
  told?: readonly Phrase[];
  place?: PlaceView;
  card: RecordCard;
  /** Texts of the card that are in Vietnamese, beside those that always are. */
  vietnamese?: readonly ResultText[];
  /** Goods of which nothing but bare facts may be told. */
  withoutSummary?: boolean;
}

const toRecord = (
  locale: Locale,
  kind: Kind,
  entry: Entry,
  twins: Twins,
  { aliases = [], rest, told = [], place, card, vietnamese = [], withoutSummary = false }: Extra,
): SearchRecord => {
  const twin = twins.get(entry.slug);
  const otherNames = new Set([...aliases, ...(twin ? [twin.name.text] : [])]);
  otherNames.delete(entry.name.text);
  const notTranslated: ResultText[] = [
    ...(entry.name.lang === 'vi' ? ['title' as const] : []),
    ...(entry.summary.lang === 'vi' ? ['summary' as const] : []),
    // Places are told by the names they have on the spot.
    ...(place ? ['place' as const] : []),
    ...(told.some(({ lang }) => lang === 'vi') ? ['told' as const] : []),
    ...vietnamese,
  ];
  return {
    id: `${kind}/${entry.slug}`,
    kind,
    url: entry.href,
    title: entry.name.text,
    aliases: [...otherNames],
    rest: texts(rest),
    ...(told.length > 0 && { told: texts(told.map(({ text }) => text)) }),
    card: {
      ...(withoutSummary ? {} : { summary: entry.summary.text }),
      ...(place && { place: place.short }),
      ...card,
      ...(locale !== 'vi' && notTranslated.length > 0 && { vietnamese: notTranslated }),
    },
  };
};

/** Texts that are there, each once. */
const texts = (list: readonly (string | undefined)[]): string[] => [
  ...new Set(list.filter((text): text is string => Boolean(text))),
];

const columnsOf = (
  product: Product,
  catalogue: Catalogue,
  ranks: RecordColumns['ranks'],
): RecordColumns => ({
  facets: Object.fromEntries(FACETS.map((facet) => [facet, valuesOf(product, facet, catalogue)])),
  ranks,
});

const productExtra = (
  product: Product,
  { locale }: Catalogue,
  given: SmallPhoto | undefined,
): Extra => {
  const cells = cellsOf(product, locale);
  const inCells = COLUMNS.flatMap((column) => {
    const cell = cells[column];
    // The card names maker and place already.
    return cell && column !== 'producer' && column !== 'place' ? [{ column, ...cell }] : [];
  });
  const { word, state, stars, later } = standingOf(product, locale);
  const { producer, place, duties } = product;
  const photo = duties.mayFeature ? given : undefined;
  const name: Phrase | undefined = producer?.name;
  return {
    aliases: product.aliases,
    rest: [
      ...[product.set.name, product.group.name, product.group.short].map((name) =>
        commonPart(name.text),
      ),
      name?.text,
      ...placeNames(place),
      words(locale).stage[product.step.stage],
    ],
    place,
    card: {
      ...(name && { producer: name.text }),
      status: {
        word,
        shape: state,
        ...(stars !== undefined && { stars }),
        ...(later.length > 0 && {
          later: later.map((turn) => ({ from: turn.from, word: turn.word, shape: turn.state })),
        }),
      },
      ...(duties.adultsOnly && { duty: words(locale).duty.adultsOnly }),
      palette: product.palette,
      ...(photo && { photo: { src: photo.src, alt: photo.alt.text } }),
      cells: Object.fromEntries(inCells.map(({ column, text }) => [column, text])),
    },
    vietnamese: [
      ...(name?.lang === 'vi' ? ['producer' as const] : []),
      ...(photo?.alt.lang === 'vi' ? ['photo' as const] : []),
      ...inCells.filter(({ lang }) => lang === 'vi').map(({ column }) => `cell ${column}` as const),
    ],
    withoutSummary: duties.bareFacts,
  };
};

const communeRecord = (commune: CommuneView, locale: Locale): SearchRecord => {
  const oldNames = commune.formedFrom.map(({ name }) => name);
  return {
    id: `commune/${commune.slug}`,
    kind: 'commune',
    url: commune.href,
    title: commune.name,
    aliases: [...new Set([bareName(commune.official), commune.official])].filter(
      (name) => name !== commune.name,
    ),
    // What was merged is no other name of what it became.
    rest: oldNames,
    card: {
      ...(oldNames.length > 0 && {
        summary: `${words(locale).commune.formedFrom}: ${oldNames.join(', ')}`,
      }),
    },
  };
};

/** Names of a place on both maps. */
const placeNames = (place: PlaceView | undefined): (string | undefined)[] => [
  place?.village,
  place?.oldUnit?.name,
  place?.commune?.name,
  ...(place?.official ?? []),
];
