import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Box, defaultSettings, places } from '../../../scripts/publish/box.ts';
import { type Outcome, outcomeNamed } from '../../../scripts/publish/outcome.ts';
import { writeAttempt } from '../../../scripts/publish/state.ts';
import { temporaryFolder } from '../../support/folders.ts';
import { keptIn, toldIn } from '../../support/told.ts';

/** A box whose notify command keeps what it is given; all that is noted in it is made up. */
const listeningBox = () => {
  const dir = temporaryFolder();
  const file = join(dir, 'told.txt');
  const box: Box = { dir, settings: { ...defaultSettings, notify: keptIn(file) } };
  mkdirSync(places(box).status);
  const note = (outcome: Outcome): void =>
    writeAttempt(box, {
      commit: 'a1b2c3',
      date: '2026-01-02',
      program: 'p',
      outcome,
      startedAt: '2026-01-02T03:04:00.000Z',
      endedAt: outcome === 'building' ? '' : '2026-01-02T03:05:00.000Z',
      log: 'thu.log',
    });
  const expectTold = (outcomes: readonly string[]) =>
    expect.poll(() => toldIn(file), { timeout: 10_000 }).toEqual(outcomes);
  return { box, note, expectTold };
};

/** What the worker notes, word by word; `!` stands behind what the notify command is to be given. */
test.each([
  ['đăng xong hết lần này đến lần khác', 'building live building live building live'],
  ['hỏng', 'building live building gate!'],
  ['hỏng từ lần đầu', 'building content!'],
  ['hỏng rồi khỏi', 'building gate! building live! building live'],
  ['vẫn hỏng như cũ', 'building disk! building disk building disk building live!'],
  ['hỏng kiểu khác', 'building disk! building gate! building live!'],
  ['đang tốt, mất điện giữa lúc dựng', 'building live building building live'],
  ['đang hỏng, mất điện giữa lúc dựng', 'building gate! building building gate building live!'],
  ['đang tốt, giữ rồi bỏ giữ', 'building live held building live'],
  ['đang hỏng, giữ rồi bỏ giữ', 'building gate! held building live!'],
])('báo khi hỏng và khi khỏi, mỗi chuyện một lần: %s', async (_, notes) => {
  const { note, expectTold } = listeningBox();
  const told: string[] = [];
  // The last word is for whatever was told and should not have been: by then it has arrived.
  for (const word of [...notes.split(' '), 'time!']) {
    const outcome = outcomeNamed(word.replace('!', ''));
    note(outcome);
    if (!word.endsWith('!')) continue;
    told.push(outcome);
    await expectTold(told);
  }
});

test('đĩa đầy đến mức không ghi lại được gì thì vẫn báo', async () => {
  const { box, note, expectTold } = listeningBox();
  mkdirSync(places(box).state);
  expect(() => note('disk')).toThrow();
  await expectTold(['disk']);
});
