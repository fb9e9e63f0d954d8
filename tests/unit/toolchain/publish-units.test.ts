import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../../scripts/lib/install.mjs';
import { type Box, defaultSettings } from '../../../scripts/publish/box.ts';
import { cronLines, serviceUnits } from '../../../scripts/publish/units.ts';
import { cronWord, unitCommand, unitLine, unitWord } from '../../../scripts/publish/words.ts';

/** A made-up folder with all that a shell, cron and systemd read otherwise. */
const dir = '/srv/ocop xã 100%';
const box: Box = { dir, settings: defaultSettings };
const publish = join(root, 'scripts/publish.ts');

/** The command of a crontab as cron hands it to the shell: an unescaped % would end it. */
const handedOver = (line: string): string => {
  const command = line.split(' ').slice(5).join(' ');
  expect(command).not.toMatch(/(?<!\\)%/);
  return command.replaceAll('\\%', '%');
};

const wordsOf = (command: string): readonly string[] =>
  spawnSync('sh', ['-c', `printf '%s\\n' ${command}`], { encoding: 'utf8' })
    .stdout.trimEnd()
    .split('\n');

test('cron is given each path as one word', () => {
  const [line = ''] = cronLines(box)
    .split('\n')
    .filter((text) => text.startsWith('*/5'));
  const [command = '', log = ''] = handedOver(line).split(' >> ');
  expect(wordsOf(command)).toEqual([process.execPath, publish, 'now', dir, '--tick']);
  expect(wordsOf(log.replace(' 2>&1', ''))).toEqual([`${dir}/logs/publish.log`]);
});

test('a % of a cron word is one for a cron that takes the backslash away and for one that leaves it', () => {
  const word = cronWord(`${dir}'s $HOME`);
  expect(wordsOf(word)).toEqual([`${dir}'s $HOME`]);
  expect(wordsOf(word.replaceAll('\\%', '%'))).toEqual([`${dir}'s $HOME`]);
});

test('systemd is given each path as one word, and no specifier', () => {
  const units = serviceUnits(box);
  const quoted = '"/srv/ocop xã 100%%"';
  const publishes = units['ocop-publish.service']?.split('\n');
  expect(publishes).toContain(
    `ExecStart=${unitWord(process.execPath)} ${unitWord(publish)} "now" ${quoted} "--tick"`,
  );
  expect(publishes).toContain(`ReadWritePaths=${quoted} ${unitWord(root)}`);
  expect(publishes).toContain('Description=Publish the newest content of /srv/ocop xã 100%%');
  expect(publishes).toContain(`WorkingDirectory=${unitLine(root)}`);
  const gateway = units['ocop-gateway.service']?.split('\n');
  const program = [process.execPath, join(root, 'scripts/gateway.ts')].map(unitWord).join(' ');
  expect(gateway).toContain(`ExecStart=${program} "serve" ${quoted} "--port" "4180"`);
  expect(gateway).toContain(`ReadWritePaths=${quoted} ${unitWord(root)}`);
  expect(gateway).toContain('Description=Editing gateway of /srv/ocop xã 100%%');
});

test('systemd finds nothing of its own in a word, a command or a line', () => {
  expect(unitWord('/srv/a "b" \\c 5%')).toBe('"/srv/a \\"b\\" \\\\c 5%%"');
  // The name of the program is not looked through for variables, so there a $ stands for itself.
  expect(unitCommand(['/opt/$n/node', '/srv/$HOME'])).toBe('"/opt/$n/node" "/srv/$$HOME"');
  expect(unitLine('/srv/ocop xã 100%/')).toBe('/srv/ocop xã 100%%/');
});
