import { statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { runWhileItSpeaks } from '../../../scripts/publish/patience.ts';
import { temporaryFolder } from '../../support/folders.ts';

const run = (code: string, folder: string) =>
  runWhileItSpeaks(
    ['--eval', code],
    { cwd: folder, env: process.env },
    join(folder, 'build.log'),
    2,
  );

test('dựng lâu mà vẫn nói thì không bị ngắt, và giữ mã kết thúc của nó', async () => {
  const folder = temporaryFolder({ 'build.log': '' });
  const talking =
    'setInterval(() => console.log("a page"), 500); setTimeout(process.exit, 4000, 3)';
  expect(await run(talking, folder)).toBe(3);
}, 30_000);

test('dựng mà im quá lâu thì bị ngắt, cùng những gì nó đã gọi', async () => {
  const folder = temporaryFolder({ 'build.log': '', beats: '' });
  const child = 'setInterval(() => require("node:fs").appendFileSync("beats", "."), 50)';
  const hanging =
    `require("node:child_process").spawn(process.execPath, ["--eval", ${JSON.stringify(child)}]); ` +
    'setInterval(() => {}, 1000)';
  expect(await run(hanging, folder)).toBe('silent');
  const beats = () => statSync(join(folder, 'beats')).size;
  expect(beats()).toBeGreaterThan(0);
  // What was stopped last may still write once.
  await setTimeout(500);
  const last = beats();
  await setTimeout(500);
  expect(beats()).toBe(last);
}, 30_000);
