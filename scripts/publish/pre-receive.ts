/**
 * The gate: git runs it before a push is accepted, `pre-receive.ts BOX`, with one line a branch on
 * standard input. Judges with the installed check; nothing that is pushed is ever run.
 */

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '../../src/check/check.ts';
import { inOneSentence, isError } from '../../src/check/problem.ts';
import { type Box, openBox, places } from './box.ts';
import { contentFolder, extractContent, listContent } from './content-of-commit.ts';
import { type GitOptions, tryGit } from './git.ts';
import { leaveContent } from './judged-content.ts';

const mostTold = 20;
const nothing = /^0+$/;

/** Why a push is refused: sentences that stand by themselves, since the form shows them in one row. */
type Refusals = readonly string[];

const judge = async (box: Box, line: string): Promise<Refusals> => {
  const [before = '', after = '', ref = ''] = line.split(' ');
  const { branch } = box.settings;
  if (ref !== `refs/heads/${branch}`)
    return [`máy này chỉ nhận nhánh ${branch}, không nhận ${ref}`];
  if (nothing.test(after)) return [`không được xoá nhánh ${branch}`];
  const options: GitOptions = { repository: places(box).repository, inHook: true };
  if (
    !nothing.test(before) &&
    tryGit(options, 'merge-base', '--is-ancestor', before, after).code !== 0
  ) {
    return ['bản gửi lên bỏ mất thay đổi của người khác; kéo bản mới về (git pull), rồi gửi lại'];
  }
  return await judgeContent(box, options, after);
};

const judgeContent = async (box: Box, options: GitOptions, commit: string): Promise<Refusals> => {
  const { blobs, refusals } = listContent(options, commit, box.settings);
  if (refusals.length > 0) return refusals;
  const folder = mkdtempSync(join(places(box).work, `check-${process.pid}-`));
  try {
    await extractContent(options, blobs, folder);
    const errors = (await checkContent(folder, places(box).pictures)).filter(isError);
    if (errors.length === 0) leaveContent(box, commit, folder);
    return errors.map((problem) => `${contentFolder}/${inOneSentence(problem)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const refuse = (refusals: Refusals): number => {
  const told = refusals
    .slice(0, mostTold)
    .map((sentence, index) => `${index + 1}. ${sentence.replace(/\.$/, '')}.`);
  const rest = refusals.length - told.length;
  console.error(
    [
      `✗ KHÔNG ĐĂNG ĐƯỢC: có ${refusals.length} lỗi. Trang đang chạy vẫn như cũ.`,
      ...told,
      ...(rest > 0 ? [`… và ${rest} lỗi nữa.`] : []),
    ].join('\n'),
  );
  return 1;
};

const main = async (): Promise<number> => {
  const box = openBox(process.argv[2] ?? '');
  const lines = readFileSync(0, 'utf8').split('\n').filter(Boolean);
  try {
    const refusals: string[] = [];
    for (const line of lines) refusals.push(...(await judge(box, line)));
    return refusals.length === 0 ? 0 : refuse(refusals);
  } catch (error) {
    // The reason is for whoever keeps the machine; the person who pushed can only wait.
    console.error(
      `✗ Máy chủ chưa kiểm tra được, trang đang chạy vẫn như cũ. Hãy báo người giữ máy.`,
    );
    console.error(error instanceof Error ? error.message : String(error));
    return 1;
  }
};

process.umask(0o022);
process.exitCode = await main();
