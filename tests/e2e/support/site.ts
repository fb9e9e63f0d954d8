import { existsSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildInputs, currentInputs, fingerprint } from '../../../scripts/lib/fingerprint.ts';
import { root } from '../../../scripts/lib/install.mjs';
import { withLock } from '../../../scripts/lib/lock.ts';
import { run } from '../../../scripts/lib/process.ts';
import { type Served, serve } from '../../../scripts/serve.ts';

/** A site to build for a test: other content, another day, another address. */
export interface SiteRequest {
  /** Absolute folder of the content; the project's own when left out. */
  readonly contentDir?: string;
  /** Absolute address without a path. */
  readonly siteUrl?: string;
  /** Path with a slash at both ends. */
  readonly basePath?: string;
  /** ISO date that counts as today. */
  readonly buildDate?: string;
  /** Absolute folder of an earlier site to compare the open data with. */
  readonly previousData?: string;
  /** A preview, which shows drafts. */
  readonly drafts?: boolean;
}

const cacheFolder = join(root, '.cache/e2e');
/** Built sites kept for the next test and the next run: more than the tests of some minutes ask for. */
const mostKept = 24;

/**
 * Builds a site as `npm run build` does, or takes the one that was built from the same files before.
 * @returns absolute folder of the site
 * @throws when the build fails; its messages have been printed
 */
export const buildSite = async (request: SiteRequest = {}): Promise<string> => {
  const inputs: BuildInputs = { ...currentInputs(), ...request };
  const dir = join(cacheFolder, fingerprint(inputs).slice(0, 16));
  // Workers that want the same site wait for the first of them.
  await withLock(
    `${dir}.lock`,
    () => {},
    () => buildUnlessThere(dir, inputs),
  );
  return dir;
};

const buildUnlessThere = async (dir: string, inputs: BuildInputs): Promise<void> => {
  if (existsSync(dir)) {
    utimesSync(dir, new Date(), new Date());
    return;
  }
  const code = await run(['scripts/build.ts'], {
    CONTENT_DIR: inputs.contentDir,
    SITE_URL: inputs.siteUrl,
    BASE_PATH: inputs.basePath,
    BUILD_DATE: inputs.buildDate,
    PREVIOUS_DATA: inputs.previousData,
    DRAFTS: inputs.drafts ? '1' : undefined,
    OUT_DIR: dir,
  });
  if (code !== 0) throw new Error(`The site of ${inputs.contentDir} could not be built (${code}).`);
  forgetOldest();
};

/**
 * Serves a built site on a free port.
 * @param base path it was built for, with a slash at both ends
 */
export const serveSite = (dir: string, base = '/'): Promise<Served> =>
  serve({ dir, port: 0, base });

const forgetOldest = (): void => {
  const sites = readdirSync(cacheFolder)
    .filter((name) => /^[\da-f]+$/.test(name))
    .map((name) => join(cacheFolder, name))
    .map((dir) => ({ dir, usedAt: statSync(dir).mtimeMs }))
    .sort((a, b) => b.usedAt - a.usedAt);
  for (const { dir } of sites.slice(mostKept)) rmSync(dir, { recursive: true, force: true });
};
