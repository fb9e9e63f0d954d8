import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { licenceList, packagesOf } from '../../../scripts/licences.ts';

const packages = packagesOf(readFileSync('package-lock.json', 'utf8'));

/** Whoever copies the site may use them; a copyleft licence only as a library or file of its own. */
const allowed = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'LGPL-3.0-or-later',
  'MIT',
  'MPL-2.0',
  'Python-2.0',
];

test('mọi gói cài vào đều có giấy phép mà ai chép trang này cũng dùng được', () => {
  const others = packages.filter(
    ({ licence }) =>
      !licence
        .replace(/[()]/g, '')
        .split(/ (?:AND|OR) /)
        .every((one) => allowed.includes(one)),
  );
  expect(others).toEqual([]);
  expect(packages.length).toBeGreaterThan(100);
});

test('docs/licences.md nói đúng những gói đang dùng: npm run licences', () => {
  expect(readFileSync('docs/licences.md', 'utf8')).toBe(licenceList(packages));
});
