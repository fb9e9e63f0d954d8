import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { caddySite } from '../../../scripts/lib/server/caddy.ts';
import { nginxSite } from '../../../scripts/lib/server/nginx.ts';
import type { ServerSettings } from '../../../scripts/lib/server/policy.ts';

/** Real web servers, started with the configuration that people get. */

export interface RunningServer {
  /** `http://127.0.0.1:port`, without a slash at the end. */
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

export type ServerName = 'nginx' | 'caddy';

/** What a test says about its site; a port is found when it names none. */
export type SiteSettings = Omit<ServerSettings, 'hosts' | 'plainAddress'>;

/**
 * Path of a server's program, installed by the system's package manager when it is missing and we may.
 * @throws with what to do when there is none: a server that was not started proves nothing
 */
const program = (name: ServerName): string => {
  const found = find(name);
  if (found) return found;
  if (process.getuid?.() === 0) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update'], { env });
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', name], { env });
  }
  const installed = find(name);
  if (!installed) {
    throw new Error(`There is no ${name} to test with. Install it: apt-get install ${name}`);
  }
  return installed;
};

const find = (name: ServerName): string | undefined =>
  [`/usr/sbin/${name}`, `/usr/bin/${name}`, `/usr/local/bin/${name}`].find(
    (path) => spawnSync(path, [name === 'nginx' ? '-v' : 'version']).status === 0,
  );

export const freePort = async (): Promise<number> => {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || address === null) throw new Error('No port to listen on.');
  return address.port;
};

/**
 * Starts a server for a site.
 * @param folder of its own, for its configuration and logs
 */
export const startServer = async (
  name: ServerName,
  folder: string,
  site: SiteSettings,
): Promise<RunningServer> => {
  const plainPort = site.plainPort ?? (await freePort());
  const settings = { ...site, hosts: ['localhost'], plainPort, plainAddress: '127.0.0.1' };
  mkdirSync(folder, { recursive: true });
  const child = name === 'nginx' ? startNginx(folder, settings) : startCaddy(folder, settings);
  const origin = `http://127.0.0.1:${plainPort}`;
  await answering(origin, child);
  return { origin, stop: () => stop(child) };
};

const startNginx = (folder: string, settings: ServerSettings): ChildProcess => {
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (part) => `${part}_temp_path ${folder}/${part};`,
  );
  writeFileSync(join(folder, 'site.conf'), nginxSite(settings));
  writeFileSync(
    join(folder, 'nginx.conf'),
    `${process.getuid?.() === 0 ? 'user root;\n' : ''}worker_processes 1;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events { worker_connections 512; }
http {
  access_log off;
  ${paths.join('\n  ')}
  include ${folder}/site.conf;
}
`,
  );
  const args = ['-e', `${folder}/error.log`, '-c', `${folder}/nginx.conf`, '-g', 'daemon off;'];
  return spawn(program('nginx'), args, { stdio: 'inherit' });
};

const startCaddy = (folder: string, settings: ServerSettings): ChildProcess => {
  const options = `{\n  admin off\n  auto_https off\n  log {\n    level ERROR\n  }\n}\n`;
  writeFileSync(join(folder, 'Caddyfile'), options + caddySite(settings));
  const args = ['run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')];
  const env = { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  return spawn(program('caddy'), args, { stdio: ['ignore', 'inherit', 'inherit'], env });
};

const answering = async (origin: string, child: ChildProcess): Promise<void> => {
  const until = Date.now() + 30_000;
  while (Date.now() < until) {
    if (child.exitCode !== null) break;
    try {
      await fetch(origin);
      return;
    } catch {
      await setTimeout(50);
    }
  }
  child.kill('SIGKILL');
  throw new Error(`The web server did not start (exit code ${child.exitCode}).`);
};

const stop = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
};
