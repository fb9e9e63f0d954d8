import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { withLock } from '../../../scripts/lib/lock.ts';
import { temporaryFolder } from '../../support/folders.ts';

const silent = (): void => {};

test('two tasks with one lock never run at once', async () => {
  const path = join(temporaryFolder(), 'deep/build.lock');
  const events: string[] = [];
  const waits: number[] = [];
  const task = (name: string) =>
    withLock(
      path,
      (holder) => waits.push(holder),
      async () => {
        events.push(`${name} begins`);
        await setTimeout(50);
        events.push(`${name} ends`);
      },
    );
  await Promise.all([task('first'), task('second')]);
  expect(events).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
  expect(waits).toEqual([process.pid]);
  expect(existsSync(path)).toBe(false);
});

test('a lock is given back when the task fails', async () => {
  const path = join(temporaryFolder(), 'build.lock');
  const failing = withLock(path, silent, () => Promise.reject(new Error('no')));
  await expect(failing).rejects.toThrow('no');
  expect(existsSync(path)).toBe(false);
});

test.each(['1073741824', 'not a number'])(
  'the lock of a dead process (%s) is taken over',
  async (holder) => {
    const path = join(temporaryFolder(), 'build.lock');
    writeFileSync(path, holder);
    expect(await withLock(path, silent, () => Promise.resolve('done'))).toBe('done');
  },
);
