import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { weigh } from '../../../scripts/lib/files.ts';
import {
  carryOver,
  immutableFiles,
  inItsVersion,
  isStillAskedFor,
  type Release,
} from '../../../scripts/publish/releases.ts';
import { temporaryFolder } from '../../support/folders.ts';

const builtAt = '2026-02-01T00:00:00.000Z';
const release = (assets: Readonly<Record<string, string>>): Release => ({
  name: 'r',
  commit: 'c',
  date: '2026-02-01',
  program: 'p',
  builtAt,
  pages: 1,
  bytes: 1,
  assets: new Map(Object.entries(assets)),
});

test('files named by their content are found without their compressed forms', () => {
  const files = [
    '_astro/a.js',
    '_astro/a.js.br',
    '_astro/a.js.gz',
    'index.html',
    'search/vi/h.json',
  ];
  expect(immutableFiles([...files, 'search/vi/1a/x.json'])).toEqual([
    '_astro/a.js',
    'search/vi/1a/x.json',
  ]);
});

test('what another version has is looked for in the version that the release made itself', () => {
  const placeOf = inItsVersion(
    release({
      'search/vi/old/cards/1.json': '2026-01-01T00:00:00.000Z',
      'search/vi/live/cards/1.json': builtAt,
      'search/vi/older/cards/2.json': '2026-01-01T00:00:00.000Z',
      '_astro/a.js': builtAt,
    }),
  );
  expect(placeOf('search/vi/new/cards/1.json')).toBe('search/vi/live/cards/1.json');
  expect(placeOf('search/vi/new/cards/2.json')).toBeUndefined();
  expect(placeOf('search/en/new/cards/1.json')).toBeUndefined();
  expect(placeOf('search/vi/head.json')).toBeUndefined();
  expect(placeOf('_astro/b.js')).toBeUndefined();
});

test('what a release lacks of another is carried over and weighed, what it has stays', () => {
  const folder = temporaryFolder({
    'from/_astro/deep/a.js': 'old',
    'from/_astro/deep/a.js.br': 'o',
    'from/_astro/b.js': 'old',
    'to/_astro/b.js': 'new',
  });
  const [from, to] = [join(folder, 'from'), join(folder, 'to')];
  const before = weigh(to).bytes;
  const bytes = carryOver(from, to, ['_astro/deep/a.js', '_astro/b.js', '_astro/gone.js']);
  expect(bytes).toBe(4);
  expect(weigh(to).bytes).toBe(before + bytes);
  expect(readFileSync(join(to, '_astro/b.js'), 'utf8')).toBe('new');
  expect(existsSync(join(to, '_astro/gone.js'))).toBe(false);
});

test.each([
  ['_astro/a.js', 30, '2026-01-03', true],
  ['_astro/a.js', 30, '2026-01-01', false],
  ['share/a.png', 30, '2026-01-03', true],
  ['search/vi/old/cards/1.json', 30, '2026-01-31T12:00:00Z', true],
  ['search/vi/old/cards/1.json', 30, '2026-01-30', false],
  ['search/vi/old/cards/1.json', 0, '2026-01-31T12:00:00Z', false],
])('%s, kept for %i days, last needed on %s: still asked for is %s', (path, days, time, kept) => {
  expect(isStillAskedFor(path, time, days, Date.parse('2026-02-01'))).toBe(kept);
});
