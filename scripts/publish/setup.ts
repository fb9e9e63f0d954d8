import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/install.mjs';
import { compileCache } from '../lib/process.ts';
import { caddySite } from '../lib/server/caddy.ts';
import { nginxSite } from '../lib/server/nginx.ts';
import type { ServerSettings } from '../lib/server/policy.ts';
import { redirectsIn } from '../lib/server/redirects.ts';
import { type Box, places, writeSettings } from './box.ts';
import { git, headOf, tryGit } from './git.ts';
import { liveRelease, siteFolder } from './releases.ts';
import { cronLines, serviceUnits } from './units.ts';
import { shellWord } from './words.ts';

/** What of a box is made on its first day and may be made again at any time. */
export interface SetupWishes {
  /** Repository to take the first content from. */
  readonly from: string;
  readonly hosts: readonly string[];
  readonly certificate?: { readonly file: string; readonly key: string };
  /** Port of a web server without TLS. */
  readonly plainPort?: number;
  readonly brotli?: boolean;
  readonly gatewayPort?: number;
}

/** Programs of the system that publishing is made of. */
const needed = ['git', 'flock', 'timeout', 'sync'];

/** Names of programs that this machine lacks. */
export const missingPrograms = (): readonly string[] =>
  needed.filter((name) => spawnSync(name, ['--version']).status !== 0);

/**
 * Makes a box, or brings an old one up to date with this program. Content, releases and settings that
 * are there stay.
 */
export const setUpBox = (box: Box, wishes: SetupWishes): void => {
  const at = places(box);
  for (const folder of [at.releases, at.status, at.logs, at.work, at.server]) {
    mkdirSync(folder, { recursive: true });
  }
  writeSettings(box);
  makeRepository(box);
  if (headOf(at.repository, box.settings.branch) === undefined) {
    const target = `HEAD:refs/heads/${box.settings.branch}`;
    git({ repository: at.repository }, 'fetch', '--quiet', wishes.from, target);
  }
  writeServerFiles(box, wishes);
};

const makeRepository = (box: Box): void => {
  const { repository } = places(box);
  if (!existsSync(repository)) {
    const made = spawnSync('git', [
      'init',
      '--quiet',
      '--bare',
      `--initial-branch=${box.settings.branch}`,
      repository,
    ]);
    if (made.status !== 0) throw new Error(made.stderr.toString());
  }
  const settings = {
    'receive.denyNonFastForwards': 'true',
    'receive.denyDeletes': 'true',
    'receive.fsckObjects': 'true',
    'receive.maxInputSize': '300m',
    'receive.advertiseAtomic': 'true',
  };
  for (const [name, value] of Object.entries(settings)) {
    tryGit({ repository }, 'config', name, value);
  }
  for (const hook of ['pre-receive', 'post-receive']) writeHook(box, hook);
};

const writeHook = (box: Box, name: string): void => {
  const file = join(places(box).repository, 'hooks', name);
  mkdirSync(join(file, '..'), { recursive: true });
  const words = [process.execPath, join(root, `scripts/publish/${name}.ts`), box.dir];
  const kept = `export NODE_COMPILE_CACHE=${shellWord(compileCache)}`;
  writeFileSync(
    file,
    `#!/bin/sh\n# Made by "npm run publish:setup".\n${kept}\nexec ${words.map(shellWord).join(' ')}\n`,
  );
  chmodSync(file, 0o755);
};

/** Configuration of the web server and of the timer, to be put in place by whoever owns the machine. */
export const writeServerFiles = (box: Box, wishes: SetupWishes): void => {
  const { server, status, current } = places(box);
  const { base } = box.settings;
  const live = liveRelease(box);
  const settings: ServerSettings = {
    hosts: wishes.hosts,
    root: join(current, 'www'),
    base,
    plainPort: wishes.plainPort,
    certificate: wishes.certificate,
    brotli: wishes.brotli,
    gatewayPort: wishes.gatewayPort,
    statusFolder: status,
    redirects: live ? redirectsIn(siteFolder(box, live.name), base) : new Map(),
  };
  const write = (name: string, text: string): void => writeFileSync(join(server, name), text);
  if (wishes.plainPort !== undefined || wishes.certificate) {
    write('nginx.conf', nginxSite(settings));
  }
  if (wishes.plainPort !== undefined || wishes.hosts.length > 0) {
    write('Caddyfile', caddySite(settings));
  }
  for (const [name, text] of Object.entries(serviceUnits(box, wishes.gatewayPort)))
    write(name, text);
  write('crontab.txt', cronLines(box));
};
