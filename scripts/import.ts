/**
 * `npm run import -- danh-sach.xlsx`: takes over a list of products or makers as drafts, or the file
 * of the product-idea form (`y-tuong-….json`, docs/idea-file.md). Writes
 * nothing before it is told `--write`; first it shows what would be created, changed, refused, why.
 *
 * --kind products|producers   what the list holds; products when left out
 * --mapping cot.yaml          heading → field, where the guess is wrong; made when it is not there
 * --update giá,xã             columns that may change entries that exist; a step, a rank, a pack, a
 *                             place is one thing, and changes or grows with all its columns
 * --title "Danh sách …"       how the list is called among the sources
 * --write                     writes the files
 * --sample mau.xlsx           writes an empty list with drop-down lists instead
 */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { inOneSentence } from '../src/check/problem.ts';
import { readContent } from '../src/check/read.ts';
import { readYaml } from '../src/check/yaml.ts';
import { buildDate, contentDir } from '../src/env.ts';
import { columnFor, LISTED, type Listed } from '../src/intake/columns.ts';
import { ideaSheet } from '../src/intake/idea.ts';
import { knownOf } from '../src/intake/look-up.ts';
import { kindNamed } from '../src/intake/new-entry.ts';
import { type PlannedRow, planImport } from '../src/intake/plan.ts';
import { sampleFile } from '../src/intake/sample.ts';
import { type Mapping, readList, type Sheet } from '../src/intake/sheet.ts';
import { kinds } from '../src/schema/index.ts';
import { readOptions } from './lib/options.ts';
import { shownFolder } from './lib/shown-folder.ts';
import { table } from './lib/table.ts';

const OUTCOMES: Readonly<Record<PlannedRow['outcome'], string>> = {
  create: 'tạo nháp',
  change: 'sửa',
  same: 'đã có',
  kept: 'giữ nguyên',
  refused: 'không nhận',
};

const isListed = (kind: string): kind is Listed => LISTED.some((listed) => listed === kind);

/** What to do for a kind of which no lists are taken over. */
const notListed = (name: string): string => {
  const kind = kindNamed(name);
  const lists = `Bảng kê chỉ nhập được cho: ${LISTED.join(', ')}.`;
  return kind
    ? `${lists} Thêm từng ${kinds[kind].label} bằng: npm run new -- ${kind}`
    : `${lists} Không có loại mục nào tên “${name}”.`;
};

/** @throws in words for people when the file cannot be read, or names columns that are not there */
const readMapping = (file: string | undefined, kind: Listed): Mapping => {
  if (!file || !existsSync(file)) return {};
  const read = readYaml(readFileSync(file, 'utf8'), 1);
  if (Array.isArray(read))
    throw new Error(read.map((fault) => inOneSentence({ file, field: '', ...fault })).join('\n'));
  const mapping = Object.entries(Object(read.data)).map(
    ([heading, field]) => [heading, String(field)] as const,
  );
  const unknown = mapping.filter(([, field]) => field !== '-' && !columnFor(kind, field));
  if (unknown.length > 0) {
    const pairs = unknown.map(([heading, field]) => `“${heading}: ${field}”`).join(', ');
    throw new Error(
      `${file}: không có cột nào tên như ở ${pairs}. Ghi tên trường, hoặc "-" cho cột không dùng.`,
    );
  }
  return Object.fromEntries(mapping);
};

const showHeadings = ({ headings }: Sheet): string =>
  table(
    [
      ['Cột trong bảng', 'Hiểu là', 'Số ô'],
      ...headings.map(({ heading, column, filled }) => [
        heading,
        column ? `${column.label} (${column.field})` : 'KHÔNG DÙNG',
        String(filled),
      ]),
    ],
    (column) => column < 2,
  );

const showRows = (rows: readonly PlannedRow[]): string =>
  table(
    [
      ['Dòng', 'Tên', 'Việc', 'Vì sao'],
      ...rows.map(({ row, name, outcome, says }) => [
        String(row),
        name,
        OUTCOMES[outcome],
        says.join('; '),
      ]),
    ],
    (column) => column > 0,
  );

const count = (rows: readonly PlannedRow[]): string =>
  Object.entries(OUTCOMES)
    .map(([outcome, words]) => `${words} ${rows.filter((row) => row.outcome === outcome).length}`)
    .join(', ');

const run = async (): Promise<number> => {
  const { values, positionals } = readOptions({
    allowPositionals: true,
    options: {
      kind: { type: 'string', default: 'products' },
      mapping: { type: 'string' },
      update: { type: 'string', default: '' },
      title: { type: 'string' },
      write: { type: 'boolean', default: false },
      sample: { type: 'string' },
    },
  });
  const kind = kindNamed(values.kind);
  if (!kind || !isListed(kind)) {
    console.error(notListed(values.kind));
    return 1;
  }
  const dir = contentDir();
  const folder = await readContent(dir);
  if (values.sample) {
    writeFileSync(values.sample, await sampleFile(kind, knownOf(folder.files)));
    console.log(`Đã ghi tệp mẫu ${values.sample}. Điền vào trang “Nhập”, mỗi dòng một mục.`);
    return 0;
  }
  const [file] = positionals;
  if (!file || !existsSync(file)) {
    console.error('Ghi tên tệp cần nhập: npm run import -- danh-sach.xlsx');
    return 1;
  }
  const isIdea = /\.json$/i.test(file);
  const sheet = isIdea
    ? ideaSheet(readFileSync(file, 'utf8'), knownOf(folder.files))
    : await readList(readFileSync(file), file, kind, readMapping(values.mapping, kind));
  if (values.mapping && !existsSync(values.mapping)) {
    const guess = sheet.headings.map(({ heading, column }) => [heading, column?.field ?? '-']);
    writeFileSync(values.mapping, stringify(Object.fromEntries(guess)));
    console.log(`Đã ghi ${values.mapping}. Sửa cột nào hiểu sai rồi chạy lại.\n`);
  }
  const update = values.update.split(',').filter(Boolean);
  const unknown = update.filter((column) => !columnFor(kind, column));
  if (unknown.length > 0) {
    console.error(`Không có cột nào tên: ${unknown.join(', ')}.`);
    return 1;
  }
  const rows = planImport(sheet, folder, {
    kind,
    update: update.flatMap((column) => columnFor(kind, column)?.field ?? []),
    read: (path) => readFileSync(join(dir, path), 'utf8'),
    today: buildDate(),
    title: values.title ?? `${isIdea ? 'Phiếu ý tưởng' : 'Bảng'} “${basename(file)}”`,
  });
  const headings = isIdea ? '' : `${showHeadings(sheet)}\n\n`;
  console.log(`${headings}${showRows(rows)}\n\n${count(rows)}.`);
  if (!values.write) {
    console.log('Chưa ghi gì. Thêm --write để ghi.');
    return 0;
  }
  for (const { path, text } of rows) {
    if (!path || text === undefined) continue;
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  console.log(`Đã ghi vào ${shownFolder(dir)}. Mục mới là bản nháp: xem lại rồi xoá dòng draft.`);
  return 0;
};

process.exitCode = await run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  return 1;
});
