/**
 * Publishing on one Linux machine, `npm run publish:COMMAND -- BOX`:
 *
 * setup     makes the box (a folder) or brings it up to date, then publishes
 *           --host NAME --cert F --key F | --port N   for the web server's configuration
 *           --from REPOSITORY                         first content; this project when left out
 *           --url, --base, --brotli, --gateway N
 * now       publishes the newest commit if it is not live; --tick for timers, --allow-shrink when half
 *           of the pages are meant to go
 * rollback  shows the release before, or the one named next, and holds it
 * resume    ends the hold and publishes the newest commit
 * status    says how the box is; the exit code is the alarm
 */

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './lib/install.mjs';
import { type Box, type BoxSettings, defaultSettings, openBox, places } from './publish/box.ts';
import { healthOf } from './publish/health.ts';
import { endHold } from './publish/hold.ts';
import { rollBack } from './publish/rollback.ts';
import { missingPrograms, type SetupWishes, setUpBox, writeServerFiles } from './publish/setup.ts';
import { runWorker } from './publish/start-worker.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    host: { type: 'string', multiple: true },
    cert: { type: 'string' },
    key: { type: 'string' },
    port: { type: 'string' },
    from: { type: 'string' },
    url: { type: 'string' },
    base: { type: 'string' },
    brotli: { type: 'boolean' },
    gateway: { type: 'string' },
    tick: { type: 'boolean' },
    'allow-shrink': { type: 'boolean' },
  },
});
const [command = '', folder = '', release] = positionals;

const numberOf = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : Number(text);

const setup = (): number => {
  const missing = missingPrograms();
  if (missing.length > 0) {
    console.error(`Thiếu chương trình / Missing programs: ${missing.join(', ')}`);
    return 1;
  }
  const dir = resolve(folder);
  const known: BoxSettings = existsSync(places({ dir }).settings)
    ? openBox(dir).settings
    : defaultSettings;
  const settings = { ...known, url: values.url ?? known.url, base: values.base ?? known.base };
  const box: Box = { dir, settings };
  const { cert, key } = values;
  const wishes: SetupWishes = {
    from: resolve(values.from ?? root),
    hosts: values.host ?? [],
    certificate: cert && key ? { file: cert, key } : undefined,
    plainPort: numberOf(values.port),
    brotli: values.brotli,
    gatewayPort: numberOf(values.gateway),
  };
  setUpBox(box, wishes);
  const published = runWorker(box, []);
  // Once more: the redirects of the site are known now.
  writeServerFiles(box, wishes);
  console.log(`Gửi nội dung tới / Push content to: ${places(box).repository}`);
  console.log(`Cấu hình máy chủ / Server configuration: ${places(box).server}`);
  return published;
};

const now = (): number =>
  runWorker(openBox(folder), [
    ...(values.tick ? ['--tick'] : []),
    ...(values['allow-shrink'] ? ['--allow-shrink'] : []),
  ]);

const rollback = (): number => {
  const shown = rollBack(openBox(folder), release);
  console.log(
    `Đang chạy và được giữ / Live and held: ${shown.name} (${shown.commit.slice(0, 10)})`,
  );
  console.log(`Bỏ giữ / End the hold: npm run publish:resume -- ${folder}`);
  return 0;
};

const resume = (): number => {
  const box = openBox(folder);
  endHold(box);
  return runWorker(box, []);
};

const status = (): number => {
  const { code, text } = healthOf(openBox(folder), new Date());
  console.log(text);
  return code;
};

const commands = new Map([
  ['setup', setup],
  ['now', now],
  ['rollback', rollback],
  ['resume', resume],
  ['status', status],
]);

const run = commands.get(command);
if (!run || folder === '') {
  console.error(`Usage: npm run publish:${[...commands.keys()].join('|')} -- FOLDER`);
  process.exitCode = 1;
} else {
  try {
    process.umask(0o022);
    process.exitCode = run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
