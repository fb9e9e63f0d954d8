/**
 * `npm run licences`: writes docs/licences.md, every package the project installs with its licence,
 * from package-lock.json.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { root } from './lib/install.mjs';

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      dev: z.boolean().optional(),
      optionalDependencies: z.record(z.string(), z.string()).optional(),
    }),
  ),
});

/** A package as it is installed. */
export interface Licensed {
  readonly name: string;
  readonly version: string;
  /** SPDX expression; empty when nobody says. */
  readonly licence: string;
  /** Needed to develop and test only, not to build. */
  readonly dev: boolean;
}

/**
 * Packages of a lock file by name and version.
 * @param lock text of package-lock.json
 */
export const packagesOf = (lock: string): readonly Licensed[] => {
  const { packages } = lockSchema.parse(JSON.parse(lock));
  const all = Object.entries(packages).filter(([path]) => path !== '');
  // npm copies the licence of what it has unpacked; a binary of another system has its package's.
  const licenceOf = (name: string): string =>
    all.find(([, { optionalDependencies = {} }]) => Object.hasOwn(optionalDependencies, name))?.[1]
      .license ?? '';
  const licensed = all.map(([path, { version = '', license, dev = false }]): Licensed => {
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    return { name, version, licence: license ?? licenceOf(name), dev };
  });
  const unique = new Map(licensed.map((each) => [`${each.name} ${each.version}`, each]));
  return [...unique.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
};

/** The document: a part for each licence, the most frequent first. */
export const licenceList = (packages: readonly Licensed[]): string => {
  const groups = [...Map.groupBy(packages, ({ licence }) => licence)].sort(
    ([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1),
  );
  const parts = groups.map(([licence, group]) => {
    const names = group.map(({ name, version, dev }) => `${name} ${version}${dev ? '\\*' : ''}`);
    return `## ${licence} (${group.length})\n\n${names.join(', ')}\n`;
  });
  return [
    '# Licences\n',
    `Every package that is installed, ${packages.length} in all, as package-lock.json has it;` +
      ' \\* marks what only development and tests need. Written by `npm run licences`.\n',
    'Of these, the published site contains code of `react`, `react-dom`, `pagefind` and' +
      ' `@sveltia/cms` (MIT) and of the packages those bring. libvips (LGPL-3.0-or-later) resizes' +
      ' pictures as a library of its own while the site is built, and is not passed on.\n',
    ...parts,
  ].join('\n');
};

const main = (): void => {
  const packages = packagesOf(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  writeFileSync(join(root, 'docs/licences.md'), licenceList(packages));
};

if (import.meta.main) main();
