import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../support/folders.ts';

/** A build waits for one that is running. */
const patience = 120_000;

test('content that the check refuses leaves the old site as it was', { timeout: patience }, () => {
  const folder = temporaryFolder({ 'dist/index.html': 'old', 'content/site.yaml': 'name: [' });
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    encoding: 'utf8',
    env: {
      ...process.env,
      CONTENT_DIR: join(folder, 'content'),
      OUT_DIR: join(folder, 'dist'),
    },
  });
  expect(status).not.toBe(0);
  expect(stdout + stderr).toContain('site.yaml');
  expect(readdirSync(folder).sort()).toEqual(['content', 'dist']);
  expect(readdirSync(join(folder, 'dist'))).toEqual(['index.html']);
});
