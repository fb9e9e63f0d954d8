import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { requireBrowser } from '../../../scripts/browser.ts';
import { currentInputs, fingerprint, isBuilt } from '../../../scripts/lib/fingerprint.ts';
import { serve } from '../../../scripts/serve.ts';
import { basePath, outDir } from '../../../src/env.ts';

/**
 * Serves the built site for all tests; its address is their `baseURL`.
 * @returns what ends the server
 * @throws when there is no site or no browser, with what to do
 */
const serveBuiltSite = async (): Promise<() => Promise<void>> => {
  requireBrowser();
  const dir = outDir();
  if (!existsSync(join(dir, 'index.html'))) {
    throw new Error(`There is no site in ${dir}: run "npm run build" first.`);
  }
  if (!isBuilt(dir, fingerprint(currentInputs()))) {
    console.warn('The site was built from other files than those here: npm run build.');
  }
  const { url, close } = await serve({ dir, port: 0, base: basePath() });
  process.env.E2E_BASE_URL = url;
  return close;
};

export default serveBuiltSite;
