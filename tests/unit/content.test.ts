import { expect, test } from 'vitest';
import { checkContent } from '../../src/check/check.ts';

test('nội dung của trang qua được phần kiểm tra', async () => {
  expect(await checkContent('content')).toEqual([]);
});
