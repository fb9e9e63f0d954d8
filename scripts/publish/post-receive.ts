/**
 * Git runs it after a push is accepted, `post-receive.ts BOX`: starts the publication apart from the
 * push, so that a dropped connection does not end it, and waits a while to say how it went.
 */

import { lstatSync, readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { openBox, places } from './box.ts';
import { isContained } from './git.ts';
import { type Outcome, sentences } from './outcome.ts';
import { liveRelease } from './releases.ts';
import { startWorker } from './start-worker.ts';
import { readAttempt } from './state.ts';

/** How often is looked whether something has changed, in milliseconds. */
const glance = 150;

const box = openBox(process.argv[2] ?? '');
const { repository } = places(box);
const pushed = readFileSync(0, 'utf8')
  .split('\n')
  .map((line) => line.split(' '))
  .find(([, , ref]) => ref === `refs/heads/${box.settings.branch}`)?.[1];

/** What tells of a change: the link and the note of the last attempt, both replaced as a whole. */
const signs = (): string => {
  const { current, state } = places(box);
  const [link, note] = [current, state].map((path) => lstatSync(path, { throwIfNoEntry: false }));
  return [link, note].map((found) => `${found?.ino} ${found?.mtimeMs}`).join();
};

/** How it went with the pushed commit, or with a later one that has it; `undefined` while unknown. */
const outcomeOf = (commit: string): Outcome | undefined => {
  const live = liveRelease(box);
  if (live && isContained(repository, commit, live.commit)) return 'live';
  const last = readAttempt(box);
  if (!last || last.outcome === 'building' || last.outcome === 'live') return undefined;
  return isContained(repository, commit, last.commit) ? last.outcome : undefined;
};

const report = async (commit: string): Promise<void> => {
  const startedAt = Date.now();
  const until = startedAt + box.settings.waitSeconds * 1000;
  console.error('… Nội dung đúng, đang dựng trang.');
  let seen = '';
  while (Date.now() < until) {
    await setTimeout(glance);
    // Whoever builds needs the processor more than we do.
    const now = signs();
    if (now === seen) continue;
    seen = now;
    const outcome = outcomeOf(commit);
    if (outcome === undefined) continue;
    const seconds = Math.round((Date.now() - startedAt) / 1000);
    console.error(
      outcome === 'live' ? `${sentences.live} Sau ${seconds} giây.` : sentences[outcome],
    );
    return;
  }
  console.error(sentences.building);
};

if (pushed !== undefined) {
  startWorker(box);
  await report(pushed);
}
