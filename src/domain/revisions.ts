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

// Numbers and texts that read alike are alike: a file put into its canonical form says the same.
const said = (value: unknown): string =>
  JSON.stringify(value ?? null, (_, inner: unknown) =>
    typeof inner === 'number' ? String(inner) : inner,
  );

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const pricesOf = (packs: unknown): unknown =>
  listOf(packs).map((pack) =>
    typeof pack === 'object' && pack !== null
      ? [Reflect.get(pack, 'price'), Reflect.get(pack, 'priceTo'), Reflect.get(pack, 'pricedOn')]
      : pack,
  );

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
      return said(pricesOf(was)) === said(pricesOf(is)) ? ['packs'] : ['price'];
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
