import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkForPublication } from '../../../scripts/check-dist.ts';
import { goodSite, home, page, saying } from '../../support/built-site.ts';
import { temporaryFolder, writeFiles } from '../../support/folders.ts';

/** A site that has passed the gate, and what the gate says when files are changed afterwards. */
const passedSite = () => {
  const folder = temporaryFolder({ 'public/admin/index.html': '' });
  const dir = join(folder, 'dist');
  const memory = join(folder, 'memory');
  writeFiles(dir, goodSite);
  const check = () =>
    saying(
      checkForPublication({ dir, publicDir: join(folder, 'public'), base: '/' }, memory).problems,
    );
  expect(check()).toEqual([]);
  return { dir, memory, check };
};

/** Changes a memory as if it had been written so. */
const rewrite = (memory: string, change: (text: string) => string): void => {
  const text = readFileSync(memory, 'utf8');
  const all = text.slice(0, text.lastIndexOf('\n', text.length - 2) + 1);
  const changed = change(all);
  expect(changed).not.toBe(all);
  writeFileSync(memory, `${changed}${createHash('sha256').update(changed).digest('hex')}\n`);
};

/** The first page with a fault that it does not have, by which one sees that it is not read again. */
const withFault = (text: string): string =>
  text.replace('"faults":[]', '"faults":[{"message":"remembered","remedy":""}]');

test('a site that has passed passes again', () => {
  expect(passedSite().check()).toEqual([]);
});

test('pages of the same bytes are not read again', () => {
  const { memory, check } = passedSite();
  rewrite(memory, withFault);
  expect(check()).toEqual([expect.stringContaining('remembered')]);
});

test('a page that has changed is read again', () => {
  const { dir, check } = passedSite();
  writeFiles(dir, { 'index.html': page('vi', '', { ...home, title: '' }) });
  expect(check()).toEqual(['index.html: does not have exactly one filled <title>']);
});

test('what a remembered page refers to must still be there', () => {
  const { dir, check } = passedSite();
  rmSync(join(dir, '_astro/a.css'));
  const withoutId = goodSite['mat-ong/index.html'].replace(' id="gia"', '');
  writeFiles(dir, { 'mat-ong/index.html': withoutId });
  expect(check()).toEqual([
    'index.html: "/_astro/a.css" leads nowhere',
    'index.html: "/mat-ong/#gia" points at an id that mat-ong/index.html does not have',
  ]);
});

test('a site that is refused leaves the memory as it was', () => {
  const { dir, memory, check } = passedSite();
  const before = readFileSync(memory);
  writeFiles(dir, { 'index.html': page('vi', '', { ...home, title: '' }) });
  check();
  expect(readFileSync(memory)).toEqual(before);
});

test('a memory of another checker is not believed', () => {
  const { memory, check } = passedSite();
  rewrite(memory, (text) => withFault(text).replace(/^"\w+"/, '"another"'));
  expect(check()).toEqual([]);
});

test.each([
  ['torn', (text: string) => text.slice(0, text.length / 2)],
  ['empty', () => ''],
  ['overwritten in part', withFault],
])('a memory that is %s is not believed', (_, damage) => {
  const { memory, check } = passedSite();
  writeFileSync(memory, damage(readFileSync(memory, 'utf8')));
  expect(check()).toEqual([]);
});
