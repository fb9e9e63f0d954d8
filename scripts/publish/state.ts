import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { type Box, places } from './box.ts';
import { type Outcome, outcomeNamed, sentences } from './outcome.ts';
import { liveRelease } from './releases.ts';
import { readKeys, textIn, writeWhole } from './whole-file.ts';

/** The last attempt to publish. What is live is told by the link, not by this. */
export interface Attempt {
  readonly commit: string;
  readonly date: string;
  readonly program: string;
  readonly outcome: Outcome;
  /** ISO times; `endedAt` is empty while it runs. */
  readonly startedAt: string;
  readonly endedAt: string;
  /** File in `logs/`. */
  readonly log: string;
}

export const readAttempt = (box: Box): Attempt | undefined => {
  const keys = readKeys(places(box).state);
  if (keys.size === 0) return undefined;
  return {
    commit: textIn(keys, 'commit'),
    date: textIn(keys, 'date'),
    program: textIn(keys, 'program'),
    outcome: outcomeNamed(textIn(keys, 'outcome')),
    startedAt: textIn(keys, 'startedAt'),
    endedAt: textIn(keys, 'endedAt'),
    log: textIn(keys, 'log'),
  };
};

/**
 * Notes an attempt, in the file and on the status page. Whoever wants to know is told when it breaks
 * what was well, breaks it in another way, or mends it.
 */
export const writeAttempt = (box: Box, attempt: Attempt): void => {
  const { state, status } = places(box);
  const before = textIn(readKeys(state), 'failure');
  const failure = failureAfter(before, attempt.outcome);
  // First of all: on a full disk nothing below can be written.
  if (failure !== before) tell(box, attempt);
  writeWhole(state, `${JSON.stringify({ ...attempt, failure }, null, 1)}\n`);
  const live = liveRelease(box);
  writeWhole(
    join(status, 'status.json'),
    `${JSON.stringify({ live: live && { commit: live.commit, date: live.date, builtAt: live.builtAt, pages: live.pages }, attempt }, null, 1)}\n`,
  );
  writeWhole(join(status, 'index.html'), statusPage(attempt, live?.builtAt ?? ''));
};

/**
 * The failure since which nothing has gone live; empty when all is well. A build under way, which may
 * be cut off, and a hold change nothing about it.
 */
const failureAfter = (before: string, outcome: Outcome): string => {
  if (outcome === 'live') return '';
  return isFailure(outcome) ? outcome : before;
};

export const isFailure = (outcome: Outcome): boolean =>
  outcome !== 'live' && outcome !== 'held' && outcome !== 'building';

/** Says nothing about people: the page may be public. */
const statusPage = (
  { commit, outcome, startedAt, endedAt }: Attempt,
  builtAt: string,
): string => `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="robots" content="noindex">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Tình trạng đăng trang</title>
</head>
<body>
<h1>Tình trạng đăng trang</h1>
<p>${sentences[outcome]}</p>
<ul>
<li>Bản đang chạy dựng lúc: ${builtAt || 'chưa có'}</li>
<li>Lần gần nhất: bắt đầu ${startedAt}, xong ${endedAt || '…'}</li>
<li>Thay đổi: ${commit.slice(0, 10)}</li>
</ul>
</body>
</html>
`;

/** Seconds after which a program that was to be told is given up. */
const patience = 20;

/** Starts the program of the box's settings and does not wait for it: an alarm must not stop a site. */
const tell = (box: Box, attempt: Attempt): void => {
  const [program, ...args] = box.settings.notify;
  if (program === undefined) return;
  const child = spawn('timeout', [String(patience), program, ...args], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  child.on('error', () => {});
  child.stdin.on('error', () => {});
  child.stdin.end(JSON.stringify({ ...attempt, sentence: sentences[attempt.outcome] }));
  child.unref();
};
