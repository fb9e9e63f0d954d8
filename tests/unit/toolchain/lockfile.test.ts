import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { expect, test } from 'vitest';

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({ optionalDependencies: z.record(z.string(), z.string()).optional() }),
  ),
});

const { packages } = lockSchema.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));

/** Whether a package finds another one as Node does: beside it, or in a folder further up. */
const finds = (path: string, name: string): boolean => {
  const place = `${path === '' ? '' : `${path}/`}node_modules/${name}`;
  if (packages[place]) return true;
  return path !== '' && finds(path.slice(0, Math.max(0, path.lastIndexOf('/node_modules/'))), name);
};

test('package-lock.json names the packages of every platform, or npm ci refuses it', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !finds(path, name))
      .map(([name, version]) => `${name}@${version}`),
  );
  expect(missing).toEqual([]);
});
