import { judgeContent } from '../check/judge.ts';
import { type ContentFile, type ContentFolder, parseInto } from '../check/parse.ts';
import { isError } from '../check/problem.ts';
import { formatEntry } from '../content-format/format.ts';
import { inSchemaOrder } from '../content-format/order.ts';
import { writeEntry } from '../content-format/write.ts';
import { foldedKey, slugify } from '../domain/text/index.ts';
import { fileSchema } from '../schema/index.ts';
import { columnFor, type Listed } from './columns.ts';
import { type Fields, valueAt, withValue } from './entry.ts';
import { knownOf } from './look-up.ts';
import { type RowValues, readRow } from './read-row.ts';
import type { Sheet } from './sheet.ts';

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
}

/** Id of the list among the sources of an entry. */
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
  const taken = new Set(entries.map(({ slug }) => slug));
  const seen = new Map<string, number>();
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
    const matches = entries.filter((entry) => isSame(entry, read));
    if (matches.length > 1) return refuse(`giống ${matches.length} mục đã có, chưa biết mục nào`);
    const [existing] = matches;
    return existing
      ? updateOf(existing, row.row, name, read, options)
      : draftOf(row.row, name, read, options, taken);
  });
  return withCheck(planned, folder);
};

const keysOf = ({ values }: RowValues): string[] => {
  const code = values.get('code');
  const name = foldedKey(String(values.get('name') ?? ''));
  return [
    `name ${name}|${String(values.get('producer') ?? '')}`,
    ...(code ? [`code ${code}`] : []),
  ];
};

const isSame = (entry: ContentFile, { values }: RowValues): boolean => {
  const code = values.get('code');
  if (code !== undefined && valueAt(entry.data, 'code') === code) return true;
  const name = valueAt(entry.data, 'name');
  if (typeof name !== 'string' || foldedKey(name) !== foldedKey(String(values.get('name'))))
    return false;
  const [ours, theirs] = [values.get('producer'), valueAt(entry.data, 'producer')];
  return ours === undefined || theirs === undefined || ours === theirs;
};

const sourceEntry = (title: string) => ({ id: SOURCE, kind: 'document', title });

const draftOf = (
  row: number,
  name: string,
  { values, notes, body = '' }: RowValues,
  { kind, title }: ImportOptions,
  taken: Set<string>,
): PlannedRow => {
  const schema = fileSchema(kind);
  let data: Fields = { draft: true, sources: [sourceEntry(title)] };
  for (const [field, value] of values) data = withValue(data, field, value, schema, SOURCE);
  const base = slugify(name);
  let slug = base;
  for (let number = 2; taken.has(slug); number += 1) slug = `${base}-${number}`;
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
  entry: ContentFile,
  row: number,
  name: string,
  { values, notes }: RowValues,
  { kind, title, update, read }: ImportOptions,
): PlannedRow => {
  const schema = fileSchema(kind);
  const differing = [...values].filter(
    ([field, value]) => JSON.stringify(asWritten(entry, field)) !== JSON.stringify(value),
  );
  const label = (field: string): string => columnFor(kind, field)?.label ?? field;
  const path = entry.path;
  if (differing.length === 0)
    return { row, name, outcome: 'same', says: [`đã có ở ${path}, giống hết`], path };
  const chosen = differing.filter(([field]) => update.includes(field));
  const left = differing.filter(([field]) => !update.includes(field)).map(([f]) => label(f));
  const kept = left.length > 0 ? [`giữ nguyên, khác bảng ở: ${left.join(', ')}`] : [];
  if (chosen.length === 0)
    return { row, name, outcome: 'kept', says: [`đã có ở ${path}`, ...kept] };
  const before = formatEntry(read(path), schema);
  if ('refused' in before) return { row, name, outcome: 'refused', says: [before.refused] };
  let data: Fields = Object.fromEntries(Object.entries(Object(entry.data)));
  const says: string[] = [];
  for (const [field, value] of chosen) {
    says.push(`${label(field)}: ${show(valueAt(data, field))} thành ${show(value)}`);
    data = withValue(data, field, value, schema, SOURCE);
  }
  const sources: unknown[] = Array.isArray(data.sources) ? data.sources : [];
  const listed = sources.some((item) => valueAt(item, 'id') === SOURCE);
  data = { ...data, sources: listed ? sources : [...sources, sourceEntry(title)] };
  // Once more through the canonical form: what was written by hand may hold numbers for texts.
  const after = formatEntry(writeEntry(data, entry.body), schema);
  if ('refused' in after) return { row, name, outcome: 'refused', says: [after.refused] };
  return {
    row,
    name,
    outcome: 'change',
    says: [...says, ...kept, ...notes],
    path,
    text: after.text,
  };
};

/** A value as the list would give it: a year without quotes is text all the same. */
const asWritten = (entry: ContentFile, field: string): unknown => {
  const value = valueAt(entry.data, field);
  const isDate = /(?:^|\.)(?:on|pricedOn)$/.test(field);
  return isDate && value !== undefined ? String(value) : value;
};

const show = (value: unknown): string =>
  value === undefined ? 'chưa có' : `“${Array.isArray(value) ? value.join('; ') : String(value)}”`;

/** Lets the check read what would be written; what it does not pass is refused. */
const withCheck = (planned: readonly PlannedRow[], folder: ContentFolder): PlannedRow[] => {
  const written = new Map(
    planned.flatMap(({ path, text }) => (path && text ? [[path, text]] : [])),
  );
  const files: ContentFile[] = folder.files.filter(({ path }) => !written.has(path));
  const problems: ContentFolder['problems'] = [];
  for (const { path, text } of planned) {
    if (!path || text === undefined) continue;
    const [kind = '', slug = ''] = path.split('/');
    const place = folder.files.find((file) => file.kind === kind && !file.translation);
    parseInto({ files, problems }, path, new TextEncoder().encode(text), {
      kind: place?.kind ?? (kind === 'producers' ? 'producers' : 'products'),
      slug,
      translation: false,
    });
  }
  const found = judgeContent({ ...folder, files, problems }).filter(isError);
  return planned.map((row) => {
    const faults = row.text === undefined ? [] : found.filter(({ file }) => file === row.path);
    if (faults.length === 0) return row;
    const says = faults.map(({ message, remedy }) => `${message}; ${remedy}`);
    return { row: row.row, name: row.name, outcome: 'refused', says };
  });
};
