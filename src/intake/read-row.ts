import type { Cell } from './cells.ts';
import {
  isFormulaFault,
  type Read,
  readChoice,
  readCode,
  readDate,
  readList,
  readMoney,
  readNumber,
  textOf,
} from './cells.ts';
import { COLUMNS, type Column, type Listed } from './columns.ts';
import { findDecision, findPlace, findProducer, findSet, type Known } from './look-up.ts';
import type { SheetRow } from './sheet.ts';

/** Values of a row by field, with all that is wrong and all that should be said. */
export interface RowValues {
  values: ReadonlyMap<string, string | number | readonly string[]>;
  faults: readonly string[];
  notes: readonly string[];
  body?: string;
}

/** Reads every cell of a row; a row with one bad cell is not taken over in part. */
export const readRow = (row: SheetRow, kind: Listed, known: Known): RowValues => {
  const values = new Map<string, string | number | readonly string[]>();
  const faults = [...row.faults];
  const notes = [...row.notes];
  for (const column of COLUMNS[kind]) {
    const cell = row.cells.get(column.field);
    if (cell === undefined || textOf(cell) === '') continue;
    if (isFormulaFault(cell)) {
      faults.push(`“${column.label}” là công thức lỗi ${textOf(cell)}`);
    } else if (column.type === 'place') {
      const place = findPlace(cell, known);
      if ('fault' in place) faults.push(place.fault);
      else {
        values.set('origin.unit', place.unit);
        if (place.era) values.set('origin.era', place.era);
        if (place.note) notes.push(place.note);
      }
    } else {
      const read = readCell(cell, column, known);
      if ('fault' in read) faults.push(`${column.label}: ${read.fault}`);
      else values.set(column.field, read.value);
    }
  }
  if (!values.has('name') && faults.length === 0) faults.push('chưa có tên');
  return { values, faults, notes, body: row.body };
};

const readCell = (cell: Cell, column: Column, known: Known): Read => {
  switch (column.type) {
    case 'list':
      return readListOf(cell, column.choices);
    case 'number':
      return readNumber(cell);
    case 'money':
      return readMoney(cell);
    case 'date':
      return readDate(cell, false);
    case 'day':
      return readDate(cell, true);
    case 'code':
      return readCode(cell);
    case 'set':
      return findSet(cell, known);
    case 'producer':
      return findProducer(cell, known);
    case 'decision':
      return findDecision(cell, known);
    case 'choice':
      return readChoice(cell, column.choices ?? {});
    default:
      return { value: textOf(cell) };
  }
};

const readListOf = (cell: Cell, choices: Column['choices']): Read => {
  const list = readList(cell);
  if (!choices || 'fault' in list || !Array.isArray(list.value)) return list;
  const values: string[] = [];
  for (const part of list.value) {
    const read = readChoice(String(part), choices);
    if ('fault' in read) return read;
    values.push(String(read.value));
  }
  return { value: values };
};
