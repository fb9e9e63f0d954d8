/** `npm run guide`: takes the pictures of docs/huong-dan anew, by walking through what it says. */

import { join } from 'node:path';
import { root } from './lib/install.mjs';
import { runProgram } from './lib/process.ts';

if (import.meta.main) {
  process.exitCode = await runProgram(
    'playwright',
    ['test', 'tests/e2e/guide.spec.ts', '--project=desktop'],
    { GUIDE_PICTURES: join(root, 'docs/huong-dan') },
  );
}
