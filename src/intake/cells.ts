import { nameKey } from './name-key.ts';

/** A cell as a reader of spreadsheets gives it. */
export type Cell = string | number | boolean | Date | null;

/** A value read from a cell, or why it cannot be. */
export type Read = { value: string | number | readonly string[] } | { fault: string };

/** What a spreadsheet shows where a formula has gone wrong. */
const FORMULA_FAULT = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)/;

/** A cell as text in one line; empty for a cell without anything. */
export const textOf = (cell: Cell): string => {
  if (cell === null) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell).normalize('NFC').replace(/\s+/g, ' ').trim();
};

export const isFormulaFault = (cell: Cell): boolean => FORMULA_FAULT.test(textOf(cell));

/** Names parted by semicolons or line breaks. */
export const readList = (cell: Cell): Read => ({
  value: String(cell ?? '')
    .normalize('NFC')
    .split(/[;\n]/)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter(Boolean),
});

/** A number, with a comma or a point before its decimals. */
export const readNumber = (cell: Cell): Read => {
  const text = textOf(cell).replace(/(?:\s*(?:sao|%|độ|hộ|người|thành viên))+$/i, '');
  return /^\d+(?:[.,]\d+)?$/.test(text)
    ? { value: Number(text.replace(',', '.')) }
    : { fault: `“${textOf(cell)}” không phải là số` };
};

/** A sum in đồng: 150000, 150.000, 150.000 đ, 150 nghìn. */
export const readMoney = (cell: Cell): Read => {
  if (typeof cell === 'number' && Number.isInteger(cell)) return { value: cell };
  const text = textOf(cell);
  const match = /^(\d{1,3}(?:[.,\s]\d{3})+|\d+)\s*(k|nghìn|ngàn)?\s*(?:đ|đồng|vnđ|vnd)?$/i.exec(
    text,
  );
  if (!match) return { fault: `“${text}” không phải là một số tiền` };
  return { value: Number((match[1] ?? '').replace(/\D/g, '')) * (match[2] ? 1000 : 1) };
};

/** A code or telephone number: what a number lost in front is told, not guessed. */
export const readCode = (cell: Cell): Read => {
  if (typeof cell === 'number' && !Number.isSafeInteger(cell))
    return { fault: `mã “${textOf(cell)}” đã bị bảng tính làm tròn` };
  return { value: textOf(cell).replace(/[\s.](?=\d)/g, '') };
};

/**
 * A date as offices write it, to the day, month or year: 14/06/2023, ngày 14 tháng 6 năm 2023,
 * 6/2023, 2023, or a real date. Day comes before month.
 * @param whole whether the day must be known
 */
export const readDate = (cell: Cell, whole: boolean): Read => {
  const text = textOf(cell);
  const plain = text.replace(/^(?:ngày|tháng|năm)\s+/i, '').replace(/\s*(?:tháng|năm)\s*/gi, '/');
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(plain);
  const local = /^(?:(?:(\d{1,2})[/.-])?(\d{1,2})[/.-])?(\d{4})$/.exec(plain);
  const [year, month, day] = iso
    ? [iso[1], iso[2], iso[3]]
    : local
      ? [local[3], local[2], local[1]]
      : [];
  const parts = [year, month, day].filter((part) => part !== undefined);
  const value = parts.map((part) => part.padStart(2, '0')).join('-');
  if (!isDay(value) || Number(year) < 1900 || Number(year) > 2100)
    return { fault: `“${text}” không phải là ngày` };
  return whole && parts.length < 3 ? { fault: `“${text}” chưa đủ ngày, tháng, năm` } : { value };
};

const isDay = (value: string): boolean => {
  const whole = `${value}-01-01`.slice(0, 10);
  const time = Date.parse(`${whole}T00:00:00Z`);
  return (
    /^\d{4}/.test(value) &&
    !Number.isNaN(time) &&
    new Date(time).toISOString().slice(0, 10) === whole
  );
};

/** One of several values, by itself or by the words for it, be they shortened or not. */
export const readChoice = (cell: Cell, choices: Readonly<Record<string, string>>): Read => {
  const text = textOf(cell);
  const key = nameKey(text);
  const found = Object.entries(choices).find(
    ([value, words]) => value === text || nameKey(words) === key,
  );
  return found
    ? { value: found[0] }
    : { fault: `“${text}” không có trong danh sách: ${Object.values(choices).join(', ')}` };
};
