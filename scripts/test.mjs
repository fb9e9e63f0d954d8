/**
 * `npm test`: everything that proves the project, from a fresh copy on. Plain JavaScript for any
 * Node from 20 on; once packages are in place the pinned Node takes over.
 */

import { ensureDependencies, runPinned } from './lib/install.mjs';

if (ensureDependencies('·')) {
  process.exitCode = await runPinned(['scripts/lib/test-run.ts']);
} else {
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
}
