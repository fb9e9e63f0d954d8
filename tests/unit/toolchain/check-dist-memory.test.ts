import { createHash } from 'node:crypto';
import { linkSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkForPublication } from '../../../scripts/check-dist.ts';
import { filesBelow } from '../../../scripts/lib/files.ts';
import { goodSite, home, page, saying } from '../../support/built-site.ts';
import { temporaryFolder, writeFiles } from '../../support/folders.ts';

/** In whole seconds, which a file's time can be set to exactly. */
const anHourAgo = Math.floor(Date.now() / 1000) - 3600;

/**
 * A site that has passed the gate, and what the gate says when files are changed afterwards.
 * @param time when its files were written, in seconds; now when left out
 */
const passedSite = (time?: number) => {
  const folder = temporaryFolder({ 'public/admin/index.html': '' });
  const dir = join(folder, 'dist');
  const memory = join(folder, 'memory');
  writeFiles(dir, goodSite);
  if (time !== undefined) {
    for (const file of filesBelow(dir)) utimesSync(join(dir, file), time, time);
  }
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

/** The hash of the home page another, so that its bytes are not found by it; and its fault, as above. */
const withFaultByFile = (text: string): string => {
  const hash = createHash('sha256').update(goodSite['index.html']).digest('base64');
  return text
    .split('\n')
    .map((line) => (line.startsWith('{"fresh"') ? line : withFaultOf(hash, line)))
    .join('\n')
    .replaceAll(hash, 'another');
};

const withFaultOf = (hash: string, line: string): string =>
  line.includes(hash) ? withFault(line) : line;

/** The home page with another file in its head, and as long. */
const asLong = goodSite['index.html'].replace('a.css', 'c.css');
const missing = ['index.html: "/_astro/c.css" leads nowhere'];

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

test('the very same file is not even read, however many names it has got', () => {
  const { dir, memory, check } = passedSite(anHourAgo);
  rewrite(memory, withFaultByFile);
  linkSync(join(dir, 'index.html'), join(dir, 'another name'));
  expect(check()).toEqual([expect.stringContaining('remembered')]);
});

test.each([
  ['written into', () => {}],
  ['made anew', rmSync],
])('a page of the same size is read when it was %s', (_, prepare) => {
  const { dir, check } = passedSite(anHourAgo);
  const path = join(dir, 'index.html');
  prepare(path);
  writeFileSync(path, asLong);
  utimesSync(path, anHourAgo + 60, anHourAgo + 60);
  expect(check()).toEqual(missing);
});

test('a new page with the size and the time of the old is read', () => {
  const { dir, check } = passedSite(anHourAgo);
  const path = join(dir, 'index.html');
  rmSync(path);
  // Most file systems give it the number of the old one as well.
  writeFileSync(path, asLong);
  utimesSync(path, anHourAgo, anHourAgo);
  expect(check()).toEqual(missing);
});

test('a page that had only just been written when it passed is read again', () => {
  const now = Math.floor(Date.now() / 1000);
  const { dir, check } = passedSite(now);
  const path = join(dir, 'index.html');
  writeFileSync(path, asLong);
  utimesSync(path, now, now);
  expect(check()).toEqual(missing);
});

test('what is written down anew and what is left as it was fit together', () => {
  const { dir, memory, check } = passedSite(anHourAgo);
  for (let round = 0; round < 20; round += 1) {
    const anchors = Array.from({ length: 20 }, (__, place) => `r${round}-${place}`);
    const body = anchors.map((id) => `<p id="${id}"><a href="#${id}">a</a></p>`).join('\n');
    writeFiles(dir, { 'index.html': page('vi', '', { ...home, body }) });
    expect(check()).toEqual([]);
  }
  rmSync(join(dir, '_astro/a.css'));
  writeFiles(dir, { 'mat-ong/index.html': goodSite['mat-ong/index.html'].replace('gia"', 'g"') });
  expect(check()).toEqual(['index.html: "/_astro/a.css" leads nowhere']);
  // What only the pages of earlier rounds had is forgotten sometime.
  expect(readFileSync(memory, 'utf8')).not.toContain('r1-1');
  expect(readFileSync(memory, 'utf8')).toContain('r19-1');
});
