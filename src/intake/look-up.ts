import type { ContentFile } from '../check/parse.ts';
import { bareName } from '../domain/places.ts';
import type { Term } from '../domain/recognition.ts';
import { setsOf } from '../domain/sets.ts';
import { nearest, normalise } from '../domain/text/index.ts';
import { dataFiles, type Places, type Taxonomy } from '../schema/index.ts';
import { type Cell, type Read, textOf } from './cells.ts';
import { textsAt, valueAt } from './entry.ts';
import { nameKey } from './name-key.ts';

type Era = 'old' | 'new';

/** What tells a unit of before the merger from one of today, after its name or code. */
export const ERA_WORDS: Readonly<Record<Era, string>> = { old: '(cũ)', new: '(mới)' };

/** A unit on the map of today or on the one before the merger. */
interface Unit {
  code: string;
  name: string;
  era: Era;
  /** Codes and names of the communes of today it is, or went to. */
  now: readonly { code: string; name: string }[];
  /** Whether a part of it went elsewhere. */
  part: boolean;
}

type ProductSet = Taxonomy['groups'][number]['subgroups'][number]['sets'][number];

/** Things that an office calls by one of several names; the first is the one shown. */
interface Named<T> {
  /** By name, without accents and with no word shortened. */
  byName: ReadonlyMap<string, readonly T[]>;
  namesOf(thing: T): readonly string[];
  /** First names of all. */
  shown: readonly string[];
}

/** What an office may name in a cell and the content knows by a code. */
export interface Known {
  communes: Places['communes'];
  groups: Taxonomy['groups'];
  term: Term;
  units: Named<Unit>;
  sets: Named<ProductSet>;
  producers: Named<{ slug: string; names: readonly string[] }>;
  decisions: Named<{ slug: string; number: string }>;
}

/** A place with what is to be said about it. */
export type ReadPlace = { unit: string; era?: Era; note?: string } | { fault: string };

const named = <T>(things: readonly T[], namesOf: (thing: T) => readonly string[]): Named<T> => {
  const byName = new Map<string, T[]>();
  for (const thing of things)
    for (const key of new Set(namesOf(thing).map(nameKey)))
      byName.set(key, [...(byName.get(key) ?? []), thing]);
  return { byName, namesOf, shown: things.flatMap((thing) => namesOf(thing).slice(0, 1)) };
};

/** All that a text may mean: what is called so to the accent, else what is called so without. */
const allNamed = <T>(text: string, { byName, namesOf }: Named<T>): readonly T[] => {
  const alike = byName.get(nameKey(text)) ?? [];
  const exact = alike.filter((thing) =>
    namesOf(thing).some((name) => normalise(name) === normalise(text)),
  );
  return exact.length > 0 ? exact : alike;
};

/** The fault of a name that means several things: which they are, and how to say which. */
const several = (words: string, text: string, things: readonly string[], how: string) => ({
  fault: `có ${things.length} ${words} “${text}”: ${things.join(', ')}; ${how}`,
});

/** The fault of a name that nothing has, with the one that was probably meant. */
const none = (words: string, text: string, names: readonly string[], how = '') => {
  const near = nearest(text, names);
  return { fault: `${words} “${text}”${near ? `, có phải là “${near}” không` : how}` };
};

/**
 * A commune by code or by its name of today or before the merger. An old unit that went whole into
 * the commune of today that is called the same is no second place: the commune is true of both. An
 * old name is kept as such, and said.
 */
export const findPlace = (cell: Cell, { units }: Pick<Known, 'units'>): ReadPlace => {
  const text = textOf(cell);
  const found = allNamed(text, units);
  const communes = new Set(found.flatMap(({ era, code }) => (era === 'new' ? [code] : [])));
  const places = found.filter(
    ({ era, part, now }) => era === 'new' || part || !now.some(({ code }) => communes.has(code)),
  );
  const [place] = places;
  if (!place) return none('không có xã nào tên', text, units.shown);
  if (places.length > 1)
    return several(
      'xã tên',
      text,
      places.map(({ name, code, era }) => `${name} ${ERA_WORDS[era]} mã ${code}`),
      `ghi đủ tên, thêm “${ERA_WORDS.old}” hay “${ERA_WORDS.new}”, hoặc ghi mã`,
    );
  const { code, era, now } = place;
  const onBoth = new Set(units.byName.get(code)?.map((unit) => unit.era)).size > 1;
  return {
    unit: code,
    ...(onBoth ? { era } : {}),
    ...(era === 'old'
      ? { note: `“${text}” là tên cũ, nay thuộc ${now.map(({ name }) => name).join(' hoặc ')}` }
      : {}),
  };
};

/** The code of the one thing that a cell names. */
const codeOf = <T>(
  text: string,
  things: Named<T>,
  code: (thing: T) => string | number,
  words: { none: string; several: string; near?: readonly string[]; how?: string },
): Read => {
  const found = allNamed(text, things);
  const [only] = found;
  if (!only) return none(words.none, text, words.near ?? things.shown, words.how);
  const shown = found.map((thing) => `${things.namesOf(thing)[0]} (${code(thing)})`);
  return found.length > 1
    ? several(words.several, text, shown, 'ghi mã trong ngoặc')
    : { value: code(only) };
};

/** A product set by number or name. */
export const findSet = (cell: Cell, { sets }: Pick<Known, 'sets'>): Read =>
  codeOf(textOf(cell).replace(/^bộ\s+/i, ''), sets, ({ no }) => no, {
    none: 'không có bộ sản phẩm',
    several: 'bộ sản phẩm',
  });

/** A maker by one of its names. */
export const findProducer = (cell: Cell, { producers }: Pick<Known, 'producers'>): Read =>
  codeOf(textOf(cell), producers, ({ slug }) => slug, {
    none: 'chưa có chủ thể',
    several: 'chủ thể tên',
    how: ', nhập chủ thể trước',
  });

/** A decision by its number. */
export const findDecision = (cell: Cell, { decisions }: Pick<Known, 'decisions'>): Read =>
  codeOf(textOf(cell), decisions, ({ slug }) => slug, {
    none: 'chưa có văn bản số',
    several: 'văn bản số',
    // A number one slip away is another decision.
    near: [],
  });

/** The units of both maps; one that was split stands once. */
const unitsOf = (communes: Known['communes']): readonly Unit[] => {
  const old = new Map<string, Unit>();
  for (const commune of communes)
    for (const { code, name, part } of commune.formedFrom)
      old.set(code, {
        ...{ code, name, part },
        era: 'old',
        now: [...(old.get(code)?.now ?? []), commune],
      });
  return [
    ...communes.map(
      (now): Unit => ({ code: now.code, name: now.name, era: 'new', now: [now], part: false }),
    ),
    ...old.values(),
  ];
};

const namesOfUnit = ({ name, code, era }: Unit): string[] =>
  // A spreadsheet drops the zero in front of a code.
  [bareName(name), name, code, code.replace(/^0/, '')].flatMap((one) => [
    one,
    `${one} ${ERA_WORDS[era]}`,
  ]);

/**
 * What a content folder knows.
 * @throws when its places or its taxonomy are not what they should be
 */
export const knownOf = (files: readonly ContentFile[]): Known => {
  const data = (kind: string): unknown => files.find((file) => file.kind === kind)?.data;
  const entries = (kind: string): ContentFile[] =>
    files.filter((file) => file.kind === kind && !file.translation);
  const { communes } = dataFiles.places.parse(data('places'));
  const { groups, term } = dataFiles.taxonomy.parse(data('taxonomy'));
  const sets = groups.flatMap(setsOf);
  const producers = entries('producers').map(({ slug, data: fields }) => ({
    slug,
    names: [...textsAt(fields, 'name'), ...textsAt(fields, 'aliases')],
  }));
  const decisions = entries('decisions').map(({ slug, data: fields }) => ({
    slug,
    number: String(valueAt(fields, 'number') ?? ''),
  }));
  return {
    communes,
    groups,
    term,
    units: named(unitsOf(communes), namesOfUnit),
    sets: named(sets, ({ no, name }) => [name.vi, String(no)]),
    producers: named(producers, ({ slug, names }) => [...names, slug]),
    decisions: named(decisions, ({ slug, number }) => [number, slug]),
  };
};
