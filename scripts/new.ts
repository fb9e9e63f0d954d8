/**
 * `npm run new -- product`: asks a few things and writes a draft. Whatever is not known is left
 * empty. Values may be given at once: `npm run new -- fair --name "…" --start 2026-12-10`; with any
 * value given nothing is asked.
 */

import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { contentDir } from '../src/env.ts';
import { kindNamed, newDraft, questionsFor, readAnswer } from '../src/intake/new-entry.ts';
import { type Kind, kinds } from '../src/schema/index.ts';
import { readOptions } from './lib/options.ts';
import { shownFolder } from './lib/shown-folder.ts';

type Values = Record<string, string | number>;

const ask = async (kind: Kind): Promise<Values> => {
  const terminal = createInterface({ input: process.stdin });
  const lines = terminal[Symbol.asyncIterator]();
  const values: Values = {};
  console.log(`Thêm một ${kinds[kind].label}. Chưa biết thì bấm Enter để bỏ qua.`);
  try {
    for (const { field, words } of questionsFor(kind)) {
      for (;;) {
        process.stdout.write(`${words}: `);
        // No more lines: the rest is left empty.
        const line = await lines.next();
        const answer = line.done ? '' : line.value.normalize('NFC').trim();
        if (answer === '') break;
        const read = readAnswer(kind, field, answer);
        if ('value' in read) {
          values[field] = read.value;
          break;
        }
        console.log(`  ${read.fault}.`);
      }
    }
  } finally {
    terminal.close();
  }
  return values;
};

const given = (kind: Kind, flags: Readonly<Record<string, unknown>>): Values => {
  const values: Values = {};
  for (const [field, answer] of Object.entries(flags)) {
    const read = readAnswer(kind, field, String(answer).normalize('NFC').trim());
    if ('fault' in read) throw new Error(`${read.fault}.`);
    values[field] = read.value;
  }
  return values;
};

const run = async (): Promise<number> => {
  const [name = '', ...args] = process.argv.slice(2);
  const kind = kindNamed(name);
  if (!kind) {
    const known = Object.entries(kinds).map(([key, { label }]) => `${key} (${label})`);
    console.error(`Thêm gì? Ghi một trong: ${known.join(', ')}.`);
    return 1;
  }
  const options = Object.fromEntries(
    questionsFor(kind).map(({ field }) => [field, { type: 'string' as const }]),
  );
  const flags = readOptions({ args, options }).values;
  const values = Object.keys(flags).length > 0 ? given(kind, flags) : await ask(kind);
  const dir = contentDir();
  mkdirSync(join(dir, kind), { recursive: true });
  const { path, text } = newDraft(kind, values, readdirSync(join(dir, kind)));
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  writeFileSync(join(dir, path), text);
  console.log(`Đã tạo bản nháp ${shownFolder(dir)}/${path}. Điền tiếp rồi chạy: npm run check`);
  return 0;
};

process.exitCode = await run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  return 1;
});
