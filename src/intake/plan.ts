import { judgeContent } from '../check/judge.ts';
import { type ContentFile, type ContentFolder, parseInto, placeOf } from '../check/parse.ts';
import { isError } from '../check/problem.ts';
import { formatEntry } from '../content-format/format.ts';
import { inSchemaOrder } from '../content-format/order.ts';
import { writeEntry } from '../content-format/write.ts';
import { fileSchema } from '../schema/index.ts';
import type { Listed } from './columns.ts';
import { differencesOf, labelOf } from './difference.ts';
import { asFields, type Fields, textsAt, valueAt, withValue } from './entry.ts';
import { type Known, knownOf } from './look-up.ts';
import { nameKey } from './name-key.ts';
import { type RowValues, readRow } from './read-row.ts';
import type { Sheet } from './sheet.ts';
import { newSlug } from './slug.ts';

/** What is to happen to one row. */
export interface PlannedRow {
  row: number;
  name: string;
  outcome: 'create' | 'change' | 'same' | 'kept' | 'refused';
  /** Reasons, changes, remarks; each one sentence without the full stop. */
  says: readonly string[];
  /** File inside the content folder, and what it is to hold. */
  path?: string;
  text?: string;
}

/** What an import is told. */
export interface ImportOptions {
  kind: Listed;
  /** Fields that may be changed in entries that exist; nothing else ever is. */
  update: readonly string[];
  /** Name of the list, as the source of what it says. */
  title: string;
  /** Text of a file of the content folder, asked for entries that are to change. */
  read: (path: string) => string;
  /** ISO day in Vietnam. */
  today: string;
}

/** Id of the first list among the sources of an entry. */
const SOURCE = 'bang-tinh';

/**
 * What importing a list would do, row by row; writes nothing. New entries are drafts. A row that
 * the check would not pass is refused with the check's own words.
 * @param folder the content folder as read
 */
export const planImport = (
  sheet: Sheet,
  folder: ContentFolder,
  options: ImportOptions,
): PlannedRow[] => {
  const { kind } = options;
  const known = knownOf(folder.files);
  const entries = folder.files.filter((file) => file.kind === kind && !file.translation);
  // An old address leads to the entry that had it.
  const taken = new Set(entries.flatMap(({ slug, data }) => [slug, ...textsAt(data, 'formerly')]));
  const seen = new Map<string, number>();
  const spokenOf = new Map<string, number>();
  const existing = existingAs(entries);
  const planned = sheet.rows.map((row): PlannedRow => {
    const read = readRow(row, kind, known);
    const name = String(read.values.get('name') ?? '');
    const refuse = (...reasons: readonly string[]): PlannedRow => ({
      row: row.row,
      name,
      outcome: 'refused',
      says: reasons,
    });
    if (read.faults.length > 0) return refuse(...read.faults);
    for (const key of keysOf(read)) {
      const first = seen.get(key);
      if (first !== undefined) return refuse(`trùng với dòng ${first} của bảng`);
    }
    for (const key of keysOf(read)) seen.set(key, row.row);
    const [entry, ...others] = existing(read);
    if (others.length > 0) return refuse(`giống ${others.length + 1} mục đã có, chưa biết mục nào`);
    const before = entry && spokenOf.get(entry.path);
    if (before !== undefined) return refuse(`cùng là ${entry?.path} như dòng ${before} của bảng`);
    if (entry) spokenOf.set(entry.path, row.row);
    return entry
      ? updateOf(entry, row.row, name, read, options, known)
      : draftOf(row.row, name, read, options, taken);
  });
  return withCheck(planned, folder);
};

const keysOf = ({ values }: RowValues): string[] => {
  const code = values.get('code');
  const name = nameKey(String(values.get('name') ?? ''));
  return [
    `name ${name}|${String(values.get('producer') ?? '')}`,
    ...(code ? [`code ${code}`] : []),
  ];
};

/** Finds the entries that a row is about: of its code, or of its name and not of another maker. */
const existingAs = (entries: readonly ContentFile[]) => {
  const byCode = Map.groupBy(entries, ({ data }) => valueAt(data, 'code'));
  const calledBy = (field: string) => {
    const named = entries.flatMap((entry) =>
      textsAt(entry.data, field).map((name) => ({ entry, key: nameKey(name) })),
    );
    const byName = Map.groupBy(named, ({ key }) => key);
    return (name: string): ContentFile[] =>
      (byName.get(nameKey(name)) ?? []).map(({ entry }) => entry);
  };
  const [byName, byOtherName] = [calledBy('name'), calledBy('aliases')];
  return ({ values }: RowValues): ContentFile[] => {
    const [code, maker] = [values.get('code'), values.get('producer')];
    const isTheirs = ({ data }: ContentFile): boolean => {
      const theirs = valueAt(data, 'producer');
      return maker === undefined || theirs === undefined || maker === theirs;
    };
    const name = String(values.get('name'));
    const called = byName(name).filter(isTheirs);
    const made = called.length > 0 ? called : byOtherName(name).filter(isTheirs);
    return [...new Set([...(code === undefined ? [] : (byCode.get(code) ?? [])), ...made])];
  };
};

/** The sources with the list among them, and its id; another list is another source. */
const sourcedBy = (title: string, data?: unknown): { id: string; sources: unknown[] } => {
  const sources = [valueAt(data, 'sources') ?? []].flat();
  const titles = new Map(sources.map((one) => [valueAt(one, 'id'), valueAt(one, 'title')]));
  let id = SOURCE;
  for (let number = 2; titles.has(id) && titles.get(id) !== title; number += 1)
    id = `${SOURCE}-${number}`;
  return { id, sources: titles.has(id) ? sources : [...sources, { id, kind: 'document', title }] };
};

const draftOf = (
  row: number,
  name: string,
  { values, notes, body = '' }: RowValues,
  { kind, title }: ImportOptions,
  taken: Set<string>,
): PlannedRow => {
  const schema = fileSchema(kind);
  const { id, sources } = sourcedBy(title);
  let data: Fields = { draft: true, sources };
  for (const [field, value] of values) data = withValue(data, field, value, schema, id);
  const slug = newSlug(name, (candidate) => taken.has(candidate));
  taken.add(slug);
  return {
    row,
    name,
    outcome: 'create',
    says: notes,
    path: `${kind}/${slug}/index.md`,
    text: writeEntry(inSchemaOrder(data, schema), body),
  };
};

const updateOf = (
  { path, data: written, body }: ContentFile,
  row: number,
  name: string,
  { values, notes }: RowValues,
  { kind, title, update, read, today }: ImportOptions,
  { term }: Known,
): PlannedRow => {
  const schema = fileSchema(kind);
  const { id, sources } = sourcedBy(title, written);
  const about = { kind, path, data: written, source: id, today, term };
  const differences = differencesOf(values, about);
  if (differences.length === 0)
    return { row, name, outcome: 'same', says: [`đã có ở ${path}, giống hết`], path };
  const { chosen = [], left = [] } = Object.groupBy(differences, ({ fields }) =>
    fields.some((field) => update.includes(field)) ? 'chosen' : 'left',
  );
  const labels = new Set(left.flatMap(({ differing }) => differing).map((f) => labelOf(kind, f)));
  const kept = labels.size > 0 ? [`giữ nguyên, khác bảng ở: ${[...labels].join(', ')}`] : [];
  if (chosen.length === 0)
    return { row, name, outcome: 'kept', says: [`đã có ở ${path}`, ...kept] };
  const refuse = (...says: string[]): PlannedRow => ({ row, name, outcome: 'refused', says });
  const before = formatEntry(read(path), schema);
  if ('refused' in before) return refuse(before.refused);
  const changes = chosen.map(({ change }) => change);
  const faults = changes.flatMap((change) => ('fault' in change ? [change.fault] : []));
  if (faults.length > 0) return refuse(...faults);
  let data: Fields = { ...asFields(written), sources };
  const says: string[] = [];
  for (const change of changes) {
    if ('fault' in change) continue;
    says.push(...change.says);
    data = withValue(data, change.field, change.value, schema, id);
  }
  // Once more through the canonical form: what was written by hand may hold numbers for texts.
  const after = formatEntry(writeEntry(data, body), schema);
  if ('refused' in after) return refuse(after.refused);
  return {
    row,
    name,
    outcome: 'change',
    says: [...says, ...kept, ...notes],
    path,
    text: after.text,
  };
};

/** Lets the check read what would be written; what it does not pass is refused. */
const withCheck = (planned: readonly PlannedRow[], folder: ContentFolder): PlannedRow[] => {
  const written = new Map(
    planned.flatMap(({ path, text }) => (path && text ? [[path, text] as const] : [])),
  );
  const files: ContentFile[] = folder.files.filter(({ path }) => !written.has(path));
  const problems: ContentFolder['problems'] = [];
  for (const [path, text] of written) {
    const place = placeOf(path);
    if (place && place !== 'note')
      parseInto({ files, problems }, path, new TextEncoder().encode(text), place);
  }
  const found = judgeContent({ ...folder, files, problems }).filter(isError);
  const faultsOf = Map.groupBy(found, ({ file }) => file);
  return planned.map((row) => {
    const faults = faultsOf.get(row.text === undefined ? '' : (row.path ?? '')) ?? [];
    if (faults.length === 0) return row;
    const says = faults.map(({ message, remedy }) => `${message}; ${remedy}`);
    return { row: row.row, name: row.name, outcome: 'refused', says };
  });
};
