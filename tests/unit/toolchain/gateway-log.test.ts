import { once } from 'node:events';
import { mkdirSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { journal } from '../../../scripts/gateway/journal.ts';
import { gateway } from '../../../scripts/gateway/service.ts';
import { defaultSettings, places } from '../../../scripts/publish/box.ts';
import { temporaryFolder } from '../../support/folders.ts';

test('a save that cannot be remembered on disk counts as saved, and is not taken twice', () => {
  const box = { dir: temporaryFolder(), settings: defaultSettings };
  const memory = join(box.dir, 'gateway-saves.txt');
  mkdirSync(memory);
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  onTestFinished(() => said.mockRestore());
  const log = journal(box);
  log.remember('first');
  expect(String(said.mock.lastCall)).toMatch(/EISDIR.*gateway-saves/);
  expect(log.hasSeen('first')).toBe(true);
  // With the next save there is room again: both outlast a restart.
  rmdirSync(memory);
  log.remember('second');
  expect(['first', 'second'].map(journal(box).hasSeen)).toEqual([true, true]);
});

test('a log that cannot be written costs its lines; whoever asks is answered all the same', async () => {
  const box = { dir: temporaryFolder(), settings: defaultSettings };
  mkdirSync(join(places(box).logs, 'gateway.log'), { recursive: true });
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  const server = gateway(box).listen(0, '127.0.0.1');
  onTestFinished(() => {
    said.mockRestore();
    server.close();
  });
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  for (const round of [1, 2]) {
    const { status } = await fetch(`http://127.0.0.1:${port}/api/v1/user`);
    expect(status).toBe(401);
    await expect.poll(() => said.mock.calls.length).toBe(round);
  }
  expect(String(said.mock.lastCall)).toMatch(/EISDIR.*gateway\.log/);
});
