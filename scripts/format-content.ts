/**
 * `npm run format:content`: puts every entry file into its canonical form. `--check` changes
 * nothing and ends with 1 when a file is not in it. A file that would lose something is left as it
 * is and told.
 */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatEntry } from '../src/content-format/format.ts';
import { contentDir } from '../src/env.ts';
import { fileSchema, isKind } from '../src/schema/index.ts';
import { shownFolder } from './lib/shown-folder.ts';

const dir = contentDir();
const onlyCheck = process.argv.includes('--check');

/** Entry files below the content folder, with the schema of each. */
const entryFiles = () =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .flatMap((path) => {
      const [kind = '', slug, name, ...rest] = path.split('/');
      if (!isKind(kind) || !slug || rest.length > 0) return [];
      if (name !== 'index.md' && name !== 'en.md') return [];
      return [{ path, schema: fileSchema(kind, name === 'en.md') }];
    });

let changed = 0;
let refused = 0;
for (const { path, schema } of entryFiles()) {
  const file = join(dir, path);
  const before = readFileSync(file, 'utf8');
  const after = formatEntry(before, schema);
  const place = `${shownFolder(dir)}/${path}`;
  if ('refused' in after) {
    refused += 1;
    console.error(`${place}:${after.line}\n  Để nguyên tệp này: ${after.refused}.\n`);
  } else if (after.text !== before) {
    changed += 1;
    if (onlyCheck) console.error(`${place}: chưa ở dạng chuẩn.`);
    else writeFileSync(file, after.text);
  }
}
if (onlyCheck && changed > 0) {
  console.error(`Có ${changed} tệp chưa ở dạng chuẩn. Chạy: npm run format:content`);
} else {
  console.log(changed === 0 ? 'Mọi tệp đã ở dạng chuẩn.' : `Đã xếp lại ${changed} tệp.`);
}
process.exitCode = refused > 0 || (onlyCheck && changed > 0) ? 1 : 0;
