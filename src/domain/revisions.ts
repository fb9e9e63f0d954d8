/** What may have changed on a product between two versions of its file, as people speak of it. */
export const CHANGES = [
  'published',
  'renewed',
  'recognition',
  'status',
  'price',
  'packs',
  'capacity',
  'papers',
  'season',
  'photo',
  'photoGone',
  'making',
  'story',
  'name',
  'producer',
  'place',
  'sources',
  'details',
] as const;

export type Change = (typeof CHANGES)[number];

/** A file's fields and running text at one time. */
export interface Version {
  data: Readonly<Record<string, unknown>>;
  body: string;
}

/** What changed on a day. */
export interface Revision {
  /** ISO day in Vietnam. */
  on: string;
  changes: readonly Change[];
}

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

// Numbers and texts that read alike are alike, and fields have no order: a file put into its canonical
// form says the same.
const said = (value: unknown): string =>
  JSON.stringify(value ?? null, (_, inner: unknown) => {
    if (isFields(inner)) return Object.fromEntries(Object.entries(inner).sort());
    return typeof inner === 'number' ? String(inner) : inner;
  });

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The packs without what they cost, and what they cost: the latter of those of which it is known. */
const packsOf = (value: unknown): { packs: string; prices: readonly string[] } => {
  const parted = listOf(value).map((pack) => {
    const { price, priceTo, pricedOn, ...rest } = isFields(pack) ? pack : {};
    return { rest, cost: price === undefined ? undefined : said([price, priceTo, pricedOn]) };
  });
  return {
    packs: said(parted.map(({ rest }) => rest)),
    prices: parted.map(({ cost }) => cost).filter((cost) => cost !== undefined),
  };
};

/** A pack that came or went with its price changed no price: one has to stand in place of another. */
const packChanges = (before: unknown, after: unknown): Change[] => {
  const [was, is] = [packsOf(before), packsOf(after)];
  if (was.packs === is.packs) return ['price'];
  const isReplaced =
    was.prices.some((cost) => !is.prices.includes(cost)) &&
    is.prices.some((cost) => !was.prices.includes(cost));
  return isReplaced ? ['price', 'packs'] : ['packs'];
};

/** Fields whose change has one name. What stands in none of them is a detail. */
const NAMED: Readonly<Record<string, Change>> = {
  status: 'status',
  supply: 'capacity',
  papers: 'papers',
  marks: 'papers',
  registration: 'papers',
  season: 'season',
  making: 'making',
  name: 'name',
  producer: 'producer',
  origin: 'place',
  village: 'place',
  sources: 'sources',
  producerSource: 'sources',
};

/** What changed from one version to the next; empty when both say the same. */
export const changesBetween = (before: Version, after: Version): Change[] => {
  const fields = new Set([...Object.keys(before.data), ...Object.keys(after.data)]);
  const changed = [...fields].filter(
    (field) => field !== 'draft' && said(before.data[field]) !== said(after.data[field]),
  );
  const found = new Set(changed.flatMap((field) => changesOf(field, before, after)));
  if (before.body.trim() !== after.body.trim()) found.add('story');
  return CHANGES.filter((change) => found.has(change));
};

const changesOf = (field: string, before: Version, after: Version): Change[] => {
  const [was, is] = [before.data[field], after.data[field]];
  switch (field) {
    case 'packs':
      return packChanges(was, is);
    case 'photos':
      return listOf(is).length < listOf(was).length ? ['photoGone'] : ['photo'];
    case 'recognitions':
      return listOf(was).length > 0 && listOf(is).length > listOf(was).length
        ? ['renewed']
        : ['recognition'];
    default:
      return [NAMED[field] ?? 'details'];
  }
};

/** A version with the day it was written down. */
export interface DatedVersion extends Version {
  on: string;
}

/**
 * The history of an entry by day, newest first. A day on which nothing was said differently is left
 * out, and so is what happened while it was a draft.
 * @param versions oldest first
 */
export const revisionsOf = (versions: readonly DatedVersion[]): Revision[] => {
  const days = new Map<string, Set<Change>>();
  let before: Version | undefined;
  for (const version of versions) {
    if (version.data.draft === true) continue;
    const changes: readonly Change[] = before ? changesBetween(before, version) : ['published'];
    before = version;
    if (changes.length === 0) continue;
    const day = days.get(version.on) ?? new Set();
    for (const change of changes) day.add(change);
    days.set(version.on, day);
  }
  return [...days]
    .map(
      ([on, found]): Revision => ({
        on,
        // What was mended on the day of its publishing belongs to the publishing.
        changes: found.has('published')
          ? ['published']
          : CHANGES.filter((change) => found.has(change)),
      }),
    )
    .toSorted((a, b) => (a.on < b.on ? 1 : -1));
};
