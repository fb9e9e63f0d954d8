import type { Problem } from '../../src/check/problem.ts';

/** Words by which a library's own English sentence would show. */
const ENGLISH =
  /\b(?:invalid|expected|received|required|must|should|unexpected|unrecognized|missing|error|input|too|undefined|null|NaN|object|string|number|array)\b/i;

const ACCENTED = /[à-ỹđ]/i;

/** Whether a problem's sentences are not plain Vietnamese, leaving aside what they quote. */
export const notInVietnamese = ({ message, remedy }: Problem): boolean =>
  [message, remedy].some((sentence) => {
    const own = sentence.replace(/“[^”]*”/g, '').replace(/chọn một trong: .*/, 'chọn một trong');
    return ENGLISH.test(own) || !ACCENTED.test(own) || own.endsWith('.');
  });
