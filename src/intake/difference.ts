import { fieldAt } from '../check/sentences.ts';
import { firstDay, lastDay } from '../domain/dates.ts';
import { fileSchema } from '../schema/index.ts';
import { stepInto } from '../schema/walk.ts';
import { type Column, columnFor, type Listed } from './columns.ts';
import { asFields, type Fields, valueAt, withValue } from './entry.ts';
import { type Clock, FACTS, type Fact } from './facts.ts';
import { ERA_WORDS } from './look-up.ts';
import type { RowValues } from './read-row.ts';

/** The entry a row is compared with. */
export interface Compared extends Clock {
  kind: Listed;
  /** Its file, named to those who must change it by hand. */
  path: string;
  data: unknown;
  /** Id of the list among its sources. */
  source: string;
}

/** Something a row tells otherwise than an entry. */
export interface Difference {
  /** Columns any of which, named for updating, lets it change. */
  fields: readonly string[];
  /** Columns that differ. */
  differing: readonly string[];
  /** What is to stand where in the entry, told in words, or why that may not be. */
  change: { field: string; value: unknown; says: readonly string[] } | { fault: string };
}

/** What a row tells otherwise than an entry that exists: facts whole, other values each by itself. */
export const differencesOf = (values: RowValues['values'], entry: Compared): Difference[] => {
  const single = [...values].filter(([field]) => !FACTS.some(({ at }) => isWithin(field, at)));
  return [
    ...single.flatMap(([field, value]) => valueDifference(field, value, entry)),
    ...FACTS.flatMap((fact) => factDifference(fact, values, entry)),
  ];
};

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');

/** What changes in a column, in words. */
const changed = (kind: Listed, field: string, before: unknown, after: unknown): string => {
  const choices: Column['choices'] = field.endsWith('.era')
    ? ERA_WORDS
    : columnFor(kind, field)?.choices;
  const shown = (value: unknown): string =>
    quoted([
      [value]
        .flat()
        .map((one) => choices?.[String(one)] ?? String(one))
        .join('; '),
    ]);
  return before === undefined
    ? `${labelOf(kind, field)}: thêm ${shown(after)}`
    : `${labelOf(kind, field)}: ${shown(before)} thành ${shown(after)}`;
};

/** What the column of a field is called; the map of a place stands in the place's. */
export const labelOf = (kind: Listed, field: string): string =>
  columnFor(kind, field.replace(/\.era$/, '.unit'))?.label ?? field;

const isWithin = (field: string, at: string): boolean => field.startsWith(`${at}.`);

/** Whether an entry says so; a year without quotes is text all the same. */
const isSaid = (written: unknown, told: unknown): boolean =>
  written !== undefined && String(written) === String(told);

/** A value of its own. A list only grows: what others added to it stays. */
const valueDifference = (field: string, told: unknown, { kind, data }: Compared): Difference[] => {
  const written = valueAt(data, field);
  const list: readonly unknown[] = Array.isArray(written) ? written : [];
  const value = Array.isArray(told)
    ? [...list, ...told.filter((item) => !list.includes(item))]
    : told;
  if (isSaid(written, value)) return [];
  const says = [changed(kind, field, written, value)];
  return [{ fields: [field], differing: [field], change: { field, value, says } }];
};

/** A fact as a row tells it, beside what an entry says of it. */
interface Meeting {
  fact: Fact;
  /** What the row tells beyond the names that the item bears already. */
  told: Fields;
  /** Field of the list it belongs to. */
  list?: string;
  items: readonly Fields[];
  /** Items the row may speak of. */
  meant: readonly Fields[];
  /** The one it speaks of. */
  item?: Fields;
  /** Keys told otherwise. */
  differing: readonly string[];
}

const meet = (fact: Fact, values: RowValues['values'], entry: Compared): Meeting => {
  const { at, day, history, names = [] } = fact;
  const list = /^(.*)\.0$/.exec(at)?.[1];
  const items = [valueAt(entry.data, list ?? at) ?? []].flat().map(asFields);
  const row = [...values]
    .filter(([field]) => isWithin(field, at))
    .map(([field, value]) => ({ key: field.slice(at.length + 1), value }));
  const all = Object.fromEntries(row.map(({ key, value }) => [key, value]));
  const holds = (item: Fields | undefined) => row.every(({ key }) => isSaid(item?.[key], all[key]));
  // What a history says of a day holds for good, whatever came after.
  const past = history && day && all[day] !== undefined ? items.find(holds) : undefined;
  const meant = past ? [past] : fact.meant(items, all, entry);
  const item = meant.length === 1 ? meant[0] : undefined;
  const news = row.filter(({ key }) => !names.includes(key) || item?.[key] === undefined);
  const told = Object.fromEntries(news.map(({ key, value }) => [key, value]));
  const differing = Object.keys(told).filter((key) => !isSaid(item?.[key], told[key]));
  return { fact, told, list, items, meant, item, differing };
};

const factDifference = (fact: Fact, values: RowValues['values'], entry: Compared): Difference[] => {
  const meeting = meet(fact, values, entry);
  if (meeting.differing.length === 0) return [];
  const columns = (keys: readonly string[]) => keys.map((key) => `${fact.at}.${key}`);
  const fault = faultOf(meeting, entry);
  return [
    {
      fields: columns(Object.keys(meeting.told)),
      differing: columns(meeting.differing),
      change: fault === undefined ? changeOf(meeting, entry) : { fault },
    },
  ];
};

/** A history gets another item; any other fact is told anew where it stands. */
const changeOf = (
  { fact: { at, names = [], history }, told, list, items, item, differing }: Meeting,
  { kind, source }: Compared,
): Difference['change'] => {
  const before = history ? undefined : item;
  const schema = at.split('.').reduce<unknown>(stepInto, fileSchema(kind));
  const borne = Object.entries(before ?? {}).filter(([key]) => names.includes(key));
  return {
    field: list ? `${list}.${before ? items.indexOf(before) : items.length}` : at,
    value: Object.entries(told).reduce<Fields>(
      (fields, [key, value]) => withValue(fields, key, value, schema, source),
      Object.fromEntries(borne),
    ),
    says: (before ? differing : Object.keys(told)).map((key) =>
      changed(kind, `${at}.${key}`, before?.[key], told[key]),
    ),
  };
};

/** Keys that follow from others: who says so, and the map that a code is of. */
const FOLLOWING = ['source', 'era'];

/** Why a fact may not be taken over, and what to do by hand. */
const faultOf = (
  { fact, told, list, items, meant, item, differing }: Meeting,
  { kind, path }: Compared,
): string | undefined => {
  const { at, whole, along = [], day, names = [], history } = fact;
  const schema = fileSchema(kind);
  const group = (list ?? at).split('.');
  const columns = (keys: readonly string[]): string =>
    quoted(keys.map((key) => labelOf(kind, `${at}.${key}`)));
  const refused = (what: string, remedy = ''): string =>
    `${fieldAt(schema, group).label ?? at}: ${what}; ${remedy}sửa tay ở ${path}`;
  if (!item && items.length > 0)
    return refused(
      `${meant.length === 0 ? 'không mục nào' : `${meant.length} mục`} trong tệp hợp với dòng này`,
      `ghi rõ ${columns(names)}, hoặc `,
    );
  if ([...whole, ...along].some((key) => differing.includes(key))) {
    const missing = whole.filter((key) => told[key] === undefined);
    if (missing.length > 0)
      return refused(`bảng chưa nói ${columns(missing)}`, 'điền thêm vào bảng, hoặc ');
    const daysOf = (fields: Fields): string[] =>
      day === undefined || fields[day] === undefined ? [] : [String(fields[day])];
    const [on = ''] = daysOf(told);
    // Days known to the year or month only may overlap: then nobody knows which came first.
    const later = (history ? items : meant)
      .flatMap(daysOf)
      .find((written) => lastDay(written) >= firstDay(on));
    if (later !== undefined)
      return refused(
        `ngày ${on} của bảng không chắc sau ngày ${later} trong tệp`,
        'xem lại ngày, hoặc ',
      );
  }
  const left = Object.keys((!history && item) || {}).filter(
    (key) => ![...FOLLOWING, ...names].includes(key) && told[key] === undefined,
  );
  const step = list ? [0] : [];
  const labels = left.map((key) => fieldAt(schema, [...group, ...step, key]).label ?? key);
  return left.length > 0 ? refused(`trong tệp còn ${quoted(labels)} mà bảng không nói`) : undefined;
};
