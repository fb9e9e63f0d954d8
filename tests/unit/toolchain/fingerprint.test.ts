import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type BuildInputs, fingerprint } from '../../../scripts/lib/fingerprint.ts';
import { temporaryFolder, writeFiles } from '../../support/folders.ts';

const project = (): { readonly root: string; readonly inputs: BuildInputs } => {
  const root = temporaryFolder({
    'content/products/a/index.md': 'a',
    'src/env.ts': 'b',
    'public/robots.txt': 'c',
    'package-lock.json': '{}',
    'dist/index.html': 'd',
  });
  const contentDir = join(root, 'content');
  return {
    root,
    inputs: { contentDir, siteUrl: undefined, basePath: '/', buildDate: '2026-11-24' },
  };
};

test('the same files and the same day give the same fingerprint, wherever they lie', () => {
  const one = project();
  const other = project();
  expect(fingerprint(one.inputs, one.root)).toBe(fingerprint(other.inputs, other.root));
});

test.each([
  'content/products/a/index.md',
  'content/products/b/index.md',
  'src/env.ts',
  'public/robots.txt',
  'package-lock.json',
  'astro.config.mjs',
])('a change of %s is noticed', (path) => {
  const { root, inputs } = project();
  const before = fingerprint(inputs, root);
  writeFiles(root, { [path]: 'changed' });
  expect(fingerprint(inputs, root)).not.toBe(before);
});

test('a renamed and a removed file are noticed', () => {
  const { root, inputs } = project();
  const before = fingerprint(inputs, root);
  renameSync(join(root, 'content/products/a'), join(root, 'content/products/b'));
  const renamed = fingerprint(inputs, root);
  rmSync(join(root, 'content/products/b'), { recursive: true });
  expect(new Set([before, renamed, fingerprint(inputs, root)]).size).toBe(3);
});

test('another day, address or folder is another build; what was built is not', () => {
  const { root, inputs } = project();
  const prints = [
    inputs,
    { ...inputs, buildDate: '2026-11-25' },
    { ...inputs, siteUrl: 'https://example.org' },
    { ...inputs, basePath: '/ocop/' },
  ].map((each) => fingerprint(each, root));
  expect(new Set(prints).size).toBe(4);
  writeFiles(root, { 'dist/index.html': 'changed' });
  expect(fingerprint(inputs, root)).toBe(prints[0]);
});
