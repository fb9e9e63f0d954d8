import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { madeOnce } from '../../src/build/content.ts';

/** Stands in for Astro's reader of pictures, which is another one for each entry. */
const readerOf = (entry: string) => () =>
  z.string().transform((path) => (path.startsWith('.') ? path : `${entry}/${path}`));

test('lược đồ chỉ làm một lần, mà ảnh của mục nào vẫn là của mục ấy', () => {
  let times = 0;
  const schema = madeOnce(({ image }) => {
    times += 1;
    return z.object({ file: image() });
  });
  const read = (entry: string, file: string): unknown =>
    Reflect.apply(schema, undefined, [{ image: readerOf(entry) }]).parse({ file });
  expect(read('a', './1.jpg')).toEqual({ file: './1.jpg' });
  expect(read('b', '1.jpg')).toEqual({ file: './1.jpg' });
  expect(times).toBe(1);
});

test('lược đồ để mô tả không lẫn với lược đồ để đọc', () => {
  const schema = madeOnce(({ image }) => z.object({ file: image() }));
  const of = (image: () => z.ZodType) => Reflect.apply(schema, undefined, [{ image }]);
  const described = of(() => z.string());
  const read = of(readerOf('a'));
  expect(read).not.toBe(described);
  expect(of(readerOf('b'))).toBe(read);
});
