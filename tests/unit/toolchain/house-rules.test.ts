import { expect, test } from 'vitest';
import { faultOfImport } from '../../support/rooms.ts';
import { importsOf, toSource } from '../../support/source.ts';

const faultsOf = (path: string, text: string): readonly (string | undefined)[] => {
  const source = toSource(path, text);
  return importsOf(source).map((imported) => faultOfImport(source, imported));
};

test.each([
  ['src/schema/a.ts', "import { z } from 'astro/zod';"],
  ['src/schema/a.ts', "import { b } from './b.ts';"],
  ['src/domain/a.ts', "import type { Product } from '../schema/index.ts';"],
  ['src/domain/text/a.ts', "import { type Product } from '../../schema/index.ts';"],
  ['src/catalogue/store.ts', "import { getCollection } from 'astro:content';"],
  ['src/views/A.astro', "---\nimport { store } from '../catalogue/store.ts';\n---\n<p>"],
  ['scripts/a.ts', "import { check } from '../src/check/check.ts';"],
])('%s may: %s', (path, text) => {
  expect(faultsOf(path, text)).toEqual([undefined]);
});

test.each([
  ['src/schema/a.ts', "import yaml from 'yaml';", 'schema may import astro/zod, not yaml'],
  ['src/schema/a.ts', "import { a } from '../domain/a.ts';", 'schema may know only itself'],
  ['src/domain/a.ts', "import { schema } from '../schema/index.ts';", 'not schema'],
  ['src/domain/a.ts', "const a = await import('../catalogue/a.ts');", 'not catalogue'],
  ['src/domain/a.ts', "export * from '../i18n/index.ts';", 'not i18n'],
  ['src/domain/a.ts', "type A = import('../catalogue/a.ts').A;", 'not catalogue'],
  ['src/domain/a.ts', "import fs from 'node:fs';", 'domain may import no package'],
  ['src/catalogue/facets.ts', "import { x } from 'astro:content';", 'only src/catalogue/store.ts'],
  ['src/islands/A.tsx', "import { catalogue } from '../catalogue/store.ts';", 'open the store'],
  ['src/components/A.astro', "---\nimport '../views/B.astro';\n---\n", 'not views'],
  ['src/components/A.astro', "<p></p><script>import '../views/b.ts';</script>", 'not views'],
  ['src/views/A.ts', "import { serve } from '../../scripts/serve.ts';", 'src/ stands alone'],
  ['src/shed/a.ts', "import './b.ts';", 'src/shed is no room of this house'],
  ['scripts/a.ts', "import '../src/components/A.astro';", 'not components'],
])('%s may not: %s', (path, text, fault) => {
  expect(faultsOf(path, text)).toEqual([expect.stringContaining(fault)]);
});

test('lines and code of an Astro file stay at their place', () => {
  const source = toSource('src/views/A.astro', "---\n\nimport './b.ts';\n---\n<p>{'import'}</p>\n");
  expect(importsOf(source)).toMatchObject([{ specifier: './b.ts', line: 3 }]);
  expect(source.markup.split('\n')[4]).toBe("<p>{'import'}</p>");
  expect(source.markup).not.toContain('b.ts');
});
