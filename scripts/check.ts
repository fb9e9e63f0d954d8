import { checkContent } from '../src/check/check.ts';
import { contentDir } from '../src/env.ts';
import { shownFolder } from './lib/shown-folder.ts';

// `npm run check`: says all that is wrong in the content folder, in Vietnamese, and exits 1.
const dir = contentDir();
const problems = await checkContent(dir).catch((error: NodeJS.ErrnoException) => {
  if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error;
  console.error(`Không thấy thư mục nội dung ${dir}. Đặt CONTENT_DIR cho đúng.`);
  process.exit(1);
});
const folder = shownFolder(dir);
const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
for (const problem of problems) {
  const field = problem.field && ` · ${problem.field}`;
  console.error(
    `${folder}/${problem.file}:${problem.line}${field}\n  ${capital(problem.message)}.\n  Cách sửa: ${problem.remedy}.\n`,
  );
}
if (problems.length > 0) {
  console.error(`Có ${problems.length} lỗi. Chưa có gì được đăng; trang đang chạy vẫn như cũ.`);
  process.exit(1);
}
console.log('Nội dung không có lỗi.');
