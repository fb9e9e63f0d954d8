/**
 * Runs a command of the project on the pinned Node: `node scripts/run.mjs scripts/build.ts`, or a
 * package's program, `node scripts/run.mjs astro dev`. Says plainly what to do on a machine where
 * nothing is installed yet.
 */

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pinnedNode, programFile, root, runPinned } from './lib/install.mjs';

const [name = '', ...args] = process.argv.slice(2);
const file = programFile(name) ?? resolve(root, name);

if (pinnedNode() && existsSync(file)) {
  process.exitCode = await runPinned([file, ...args], { ASTRO_TELEMETRY_DISABLED: '1' });
} else {
  console.error(
    'Chưa cài thư viện: chạy "npm start" hoặc "npm ci" trước.\n' +
      'Packages are not installed: run "npm start" or "npm ci" first.',
  );
  process.exitCode = 1;
}
