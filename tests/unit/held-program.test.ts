import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { holdProgram } from '../../scripts/lib/process.ts';

/** What the process has been told to print, as text. */
const printed = () => {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  return () => write.mock.calls.map(([chunk]) => String(chunk)).join('');
};

afterEach(() => vi.restoreAllMocks());

describe('a program that is held', () => {
  it('says nothing before it is wanted, and everything then, though it has ended meanwhile', async () => {
    const said = printed();
    const { wanted } = holdProgram('biome', ['--version']);
    await wait(1500);
    expect(said()).not.toMatch(/^Version/);
    expect(await wanted()).toBe(0);
    expect(said()).toMatch(/^Version/);
  });

  it('tells how it ended when that was badly', async () => {
    printed();
    expect(await holdProgram('biome', ['--no-such-option']).wanted()).toBe(1);
  });

  it('is ended unheard', async () => {
    const said = printed();
    await holdProgram('biome', ['--version']).unwanted();
    expect(said()).not.toMatch(/^Version/);
  });
});
