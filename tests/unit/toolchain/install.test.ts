import { expect, test } from 'vitest';
import { missingDependencies, pinnedNode, programFile } from '../../../scripts/lib/install.mjs';
import { temporaryFolder } from '../../support/folders.ts';

const lock = (packages: Record<string, unknown>): string => JSON.stringify({ packages });
const wanted = {
  '': { name: 'site' },
  'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
  'node_modules/other-platform': { version: '1.0.0', optional: true },
};
const hidden = 'node_modules/.package-lock.json';

test('nothing is installed again when node_modules holds the locked versions', () => {
  const folder = temporaryFolder({
    'package-lock.json': lock(wanted),
    [hidden]: lock({ 'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' } }),
  });
  expect(missingDependencies(folder)).toBeUndefined();
});

test.each([
  ['another version', { 'node_modules/a': { version: '1.0.1', integrity: 'sha512-b' } }],
  ['other bytes', { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-b' } }],
  ['a missing package', {}],
])('%s is installed again', (_, packages) => {
  const folder = temporaryFolder({ 'package-lock.json': lock(wanted), [hidden]: lock(packages) });
  expect(missingDependencies(folder)).toContain('node_modules/a');
});

test('a fresh copy and an interrupted install are installed', () => {
  const folder = temporaryFolder({
    'package-lock.json': lock(wanted),
    'node_modules/a/package.json': '{}',
  });
  expect(missingDependencies(folder)).toContain('incomplete');
  expect(pinnedNode(folder)).toBeUndefined();
});

test('programs are known by name', () => {
  expect(programFile('astro')).toMatch(/astro\.mjs$/);
  expect(programFile('toString')).toBeUndefined();
});
