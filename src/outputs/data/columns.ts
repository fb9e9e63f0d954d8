import { z } from 'astro/zod';
import { type PublishedKind, published } from '../../schema/published/index.ts';

/** What a column holds. */
export type ColumnType = 'text' | 'number' | 'yesNo' | 'day' | 'partialDay' | 'list' | 'code';

/** One column, with its names for people. */
export interface Column {
  /** Header in the files: the steps of the path, joined by `_`. */
  key: string;
  path: readonly string[];
  vi: string;
  en: string;
  type: ColumnType;
  /** Codes that may stand there. */
  codes: readonly string[];
}

/** A sheet or CSV file: the entries of a kind, or one of their lists. */
export interface Table {
  kind: PublishedKind;
  /** Of a list: where it lies in the record. */
  list?: { path: readonly string[]; vi: string; en: string };
  /** Name of its file, without the extension: `products`, `products-packs`. */
  file: string;
  columns: readonly Column[];
}

interface Labels {
  vi: string;
  en: string;
}

/** The tables of a kind, all read off its published schema: the entries first, then their lists. */
export const tablesOf = (kind: PublishedKind): Table[] => {
  const lists: Table[] = [];
  const columns = columnsOf(published[kind], [], [], (path, labels, item) => {
    const own = labelsOf(labels);
    lists.push({
      kind,
      list: { path, ...own },
      file: `${kind}-${path.join('-')}`,
      columns: [
        column(['entry'], [{ vi: 'Của mục, là mã', en: 'Id of the entry' }], 'text'),
        column(['no'], [{ vi: 'Thứ tự', en: 'Number' }], 'number'),
        ...columnsOf(item, [], [], () => {
          throw new Error(`${kind}: ${path.join('.')} has a list within a list.`);
        }),
      ],
    });
  });
  return [{ kind, file: kind, columns }, ...lists];
};

type OnList = (path: string[], labels: Labels[], item: z.ZodObject) => void;

const columnsOf = (
  schema: z.core.$ZodType,
  path: string[],
  labels: Labels[],
  onList: OnList,
): Column[] => {
  if (schema instanceof z.ZodOptional) return columnsOf(schema.unwrap(), path, labels, onList);
  const named = path.length === 0 ? labels : [...labels, labelOf(schema, path)];
  if (schema instanceof z.ZodObject) {
    return Object.entries(schema.shape).flatMap(([key, field]) =>
      columnsOf(field, [...path, key], named, onList),
    );
  }
  if (!(schema instanceof z.ZodArray))
    return [column(path, named, typeOf(schema), codesOf(schema))];
  if (!(schema.element instanceof z.ZodObject)) return [column(path, named, 'list')];
  onList(path, named, schema.element);
  return [];
};

const labelOf = (schema: z.core.$ZodType, path: readonly string[]): Labels => {
  const meta = schema instanceof z.ZodType ? schema.meta() : undefined;
  if (!meta?.title || !meta.description) {
    throw new Error(`The published field ${path.join('.')} is not named for people.`);
  }
  return { vi: meta.title, en: meta.description };
};

const labelsOf = (labels: readonly Labels[]): Labels => ({
  vi: labels.map(({ vi }) => vi).join(': '),
  en: labels.map(({ en }) => en).join(': '),
});

const column = (
  path: readonly string[],
  labels: readonly Labels[],
  type: ColumnType,
  codes: readonly string[] = [],
): Column => ({ key: path.join('_'), path, ...labelsOf(labels), type, codes });

const typeOf = (schema: z.core.$ZodType): ColumnType => {
  if (schema instanceof z.ZodNumber) return 'number';
  if (schema instanceof z.ZodBoolean) return 'yesNo';
  if (schema instanceof z.ZodEnum) return 'code';
  if (schema instanceof z.ZodISODate) return 'day';
  return accepts(schema, '2026-11') && !accepts(schema, '2026-13-2026') ? 'partialDay' : 'text';
};

const accepts = (schema: z.core.$ZodType, text: string): boolean =>
  schema instanceof z.ZodType && schema.safeParse(text).success;

const codesOf = (schema: z.core.$ZodType): string[] =>
  schema instanceof z.ZodEnum ? schema.options.map(String) : [];
