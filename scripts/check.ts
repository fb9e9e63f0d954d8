/**
 * `npm run check`: says all that is wrong in the content folder, in Vietnamese, and ends with 1 when
 * there is an error; a warning keeps nothing from being built.
 *
 * --json    one JSON document instead of sentences, for other programs
 * --watch   once more whenever a file changes, until Ctrl+C
 */

import { existsSync, watch } from 'node:fs';
import { checkContent } from '../src/check/check.ts';
import { isError, type Problem } from '../src/check/problem.ts';
import { contentDir } from '../src/env.ts';
import { shownFolder } from './lib/shown-folder.ts';

const dir = contentDir();
const asJson = process.argv.includes('--json');
const watching = process.argv.includes('--watch');

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

const inWords = ({ file, line, field, message, remedy, warning }: Problem): string => {
  const place = `${shownFolder(dir)}/${file}:${line}${field && ` · ${field}`}`;
  return `${place}\n  ${warning ? 'Nên xem: ' : ''}${capital(message)}.\n  Cách sửa: ${remedy}.\n`;
};

const tell = (problems: readonly Problem[]): void => {
  const errors = problems.filter(isError);
  const warnings = problems.length - errors.length;
  if (asJson) {
    const list = problems.map(({ warning, ...rest }) => ({ level: level(warning), ...rest }));
    console.log(JSON.stringify({ errors: errors.length, warnings, problems: list }, null, 2));
    return;
  }
  for (const problem of problems) console.error(inWords(problem));
  if (warnings > 0) console.error(`Có ${warnings} chỗ nên xem lại; không chặn việc đăng.`);
  if (errors.length > 0) {
    console.error(`Có ${errors.length} lỗi. Chưa có gì được đăng; trang đang chạy vẫn như cũ.`);
  } else {
    console.log('Nội dung không có lỗi.');
  }
};

const level = (warning: true | undefined): string => (warning ? 'warning' : 'error');

/** Checks once. @returns exit code */
const check = async (): Promise<number> => {
  try {
    const problems = await checkContent(dir);
    tell(problems);
    return problems.some(isError) ? 1 : 0;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code !== 'ENOENT' && code !== 'ENOTDIR') throw error;
    console.error(`Không thấy thư mục nội dung ${dir}. Đặt CONTENT_DIR cho đúng.`);
    return 1;
  }
};

process.exitCode = await check();
if (watching && existsSync(dir)) {
  let running: Promise<unknown> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  // An editor saves in several steps: wait until it is quiet.
  watch(dir, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(() => {
        console.log(`\n── ${new Date().toLocaleTimeString('vi')} ──`);
        return check();
      });
    }, 200);
  });
  console.log('Đang chờ tệp thay đổi. Bấm Ctrl+C để dừng.');
}
