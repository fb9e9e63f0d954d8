/**
 * `npm run server-config -- nginx|caddy|hosts`: prints the configuration of a web server for the built
 * site, or writes `_headers` and `_redirects` into OUT_DIR for a static host.
 *
 * --host NAME        host name, may be given several times
 * --root FOLDER      folder to serve; OUT_DIR when left out
 * --port N           without TLS, behind something that does it
 * --cert F --key F   certificate for nginx
 * --brotli           this nginx has the brotli module
 * --gateway N        port of the editing gateway
 * --status FOLDER    folder of the status page
 */

import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { basePath, outDir } from '../src/env.ts';
import { caddySite } from './lib/server/caddy.ts';
import { nginxSite } from './lib/server/nginx.ts';
import type { ServerSettings } from './lib/server/policy.ts';
import { redirectsIn } from './lib/server/redirects.ts';
import { headersFile, redirectsFile } from './lib/server/static-host.ts';

const usage = 'Usage: npm run server-config -- nginx|caddy|hosts [--host NAME] [--root FOLDER] …';

const writeHostFiles = (settings: ServerSettings): number => {
  if (!existsSync(outDir())) {
    console.error('There is no built site: run "npm run build" first.');
    return 1;
  }
  writeFileSync(join(outDir(), '_headers'), headersFile(settings));
  writeFileSync(join(outDir(), '_redirects'), redirectsFile(settings));
  console.log(`_headers and _redirects are in ${outDir()}.`);
  return 0;
};

const main = (): number => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      host: { type: 'string', multiple: true },
      root: { type: 'string' },
      port: { type: 'string' },
      cert: { type: 'string' },
      key: { type: 'string' },
      brotli: { type: 'boolean' },
      gateway: { type: 'string' },
      status: { type: 'string' },
    },
  });
  const { cert, key } = values;
  const root = resolve(values.root ?? outDir());
  const base = basePath();
  const settings: ServerSettings = {
    hosts: values.host ?? [],
    root,
    base,
    plainPort: values.port === undefined ? undefined : Number(values.port),
    certificate: cert && key ? { file: cert, key } : undefined,
    brotli: values.brotli,
    gatewayPort: values.gateway === undefined ? undefined : Number(values.gateway),
    statusFolder: values.status === undefined ? undefined : resolve(values.status),
    redirects: redirectsIn(join(root, values.root === undefined ? '' : base), base),
  };
  const [kind] = positionals;
  if (kind === 'hosts') return writeHostFiles(settings);
  if (kind !== 'nginx' && kind !== 'caddy') {
    console.error(usage);
    return 1;
  }
  console.log(kind === 'nginx' ? nginxSite(settings) : caddySite(settings));
  return 0;
};

process.exitCode = main();
