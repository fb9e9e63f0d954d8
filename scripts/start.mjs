/**
 * `npm start`: from a fresh copy of the project to the site in a browser. `npm run admin` is the same
 * with the address of the form. Plain JavaScript for any Node from 20 on; once packages are in place
 * the pinned Node takes over.
 */

import { ensureDependencies, runPinned } from './lib/install.mjs';

process.exitCode = ensureDependencies('1/3')
  ? await runPinned(['scripts/lib/start-site.ts', ...process.argv.slice(2)])
  : 1;
