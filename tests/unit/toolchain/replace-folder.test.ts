import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { removeLeftovers, replaceFolder, workFolder } from '../../../scripts/lib/replace-folder.ts';
import { temporaryFolder } from '../../support/folders.ts';

/** No process has an id this high. */
const deadPid = 2 ** 30;

test('the new site takes the place of the old one, with nothing left over', () => {
  const folder = temporaryFolder({ 'dist/old.html': 'old', 'new/index.html': 'new' });
  replaceFolder(join(folder, 'new'), join(folder, 'dist'));
  expect(readdirSync(folder)).toEqual(['dist']);
  expect(readdirSync(join(folder, 'dist'))).toEqual(['index.html']);
});

test('a first site needs no old one', () => {
  const folder = temporaryFolder({ 'new/index.html': 'new' });
  replaceFolder(join(folder, 'new'), join(folder, 'www/dist'));
  expect(readdirSync(join(folder, 'www'))).toEqual(['dist']);
});

test('the old site is put back when the new one cannot be moved', () => {
  const folder = temporaryFolder({ 'dist/index.html': 'old' });
  expect(() => replaceFolder(join(folder, 'missing'), join(folder, 'dist'))).toThrow(/ENOENT/);
  expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['dist']);
});

test('what a killed build left behind is removed, what a running one makes is not', () => {
  const folder = temporaryFolder({
    'dist/index.html': '',
    [`dist.incoming-${deadPid}/index.html`]: '',
    [`dist.previous-${deadPid}/index.html`]: '',
    [`dist.incoming-${process.pid}/index.html`]: '',
    [`other.incoming-${deadPid}/index.html`]: '',
    'dist.incoming-notes/index.html': '',
  });
  removeLeftovers(join(folder, 'dist'));
  expect(readdirSync(folder).sort()).toEqual(
    [
      'dist',
      `dist.incoming-${process.pid}`,
      'dist.incoming-notes',
      `other.incoming-${deadPid}`,
    ].sort(),
  );
  expect(existsSync(workFolder(join(folder, 'dist'), 'incoming'))).toBe(true);
});
