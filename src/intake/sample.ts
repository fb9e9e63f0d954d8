import type { SheetData } from 'write-excel-file/node';
import writeXlsx from 'write-excel-file/node';
import { COLUMNS, type Column, type Listed } from './columns.ts';
import type { Known } from './look-up.ts';

/** Rows that carry the drop-down lists. */
const LAST_ROW = 1000;
const LISTS = 'Danh sách';

/**
 * An empty list for a kind with every column, and drop-down lists where the values are known. The
 * values lie on a second sheet, since a list inside a rule may hold 255 characters only.
 */
export const sampleFile = async (kind: Listed, known: Known): Promise<Buffer> => {
  const columns = COLUMNS[kind];
  const lists = columns
    .map((column, at) => ({ at, label: column.label, values: allowed(column, known) }))
    .filter(({ values }) => values.length > 0);
  const depth = Math.max(0, ...lists.map(({ values }) => values.length));
  const head: SheetData = [
    columns.map(({ label }) => ({ value: label, fontWeight: 'bold' as const })),
  ];
  const allowedRows: SheetData = [
    lists.map(({ label }) => ({ value: label, fontWeight: 'bold' as const })),
    ...Array.from({ length: depth }, (_, row) =>
      lists.map(({ values }) => (values[row] === undefined ? null : { value: values[row] })),
    ),
  ];
  return writeXlsx(
    [
      {
        data: head,
        sheet: 'Nhập',
        columns: columns.map(({ label }) => ({ width: Math.max(14, label.length + 2) })),
        stickyRowsCount: 1,
      },
      { data: allowedRows, sheet: LISTS, columns: lists.map(() => ({ width: 30 })) },
    ],
    {
      features: [
        {
          files: {
            transform: {
              'xl/worksheets/sheet{id}.xml': {
                transform: (xml, _options, { sheetIndex }) =>
                  sheetIndex === 0
                    ? xml.replace('</sheetData>', `</sheetData>${dropDowns(lists)}`)
                    : xml,
              },
            },
          },
        },
      ],
    },
  ).toBuffer();
};

const allowed = (column: Column, known: Known): readonly string[] => {
  if (column.type === 'choice') return Object.values(column.choices ?? {});
  if (column.type === 'place') return known.communes.map(({ name }) => name);
  if (column.type === 'producer') return known.producers.shown;
  if (column.type === 'decision') return known.decisions.shown;
  return column.type === 'set' ? known.sets.shown : [];
};

/** Data validation of the first sheet (ECMA-376 part 1, 18.3.1.33); it warns and lets pass. */
const dropDowns = (lists: readonly { at: number; values: readonly string[] }[]): string => {
  const rules = lists.map(({ at, values }, index) => {
    const from = letters(index);
    const range = `'${LISTS}'!$${from}$2:$${from}$${values.length + 1}`;
    const cells = `${letters(at)}2:${letters(at)}${LAST_ROW}`;
    return `<dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1" sqref="${cells}"><formula1>${range}</formula1></dataValidation>`;
  });
  return rules.length === 0
    ? ''
    : `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
};

/** Name of a column: A, B … Z, AA. */
const letters = (at: number): string =>
  (at >= 26 ? letters(Math.floor(at / 26) - 1) : '') + String.fromCharCode(65 + (at % 26));
