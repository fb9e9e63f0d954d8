import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { cleanPictures } from '../../src/build/pictures.ts';
import { temporaryFolder } from '../support/folders.ts';
import { photoWithPlace } from '../support/photo.ts';

const folderWith = async (page: string, names: readonly string[]): Promise<string> => {
  const dir = temporaryFolder({ 'index.html': page });
  for (const name of names) writeFileSync(join(dir, name), await photoWithPlace());
  return dir;
};

test('ảnh gốc mà không trang nào dùng thì không lên mạng', async () => {
  const dir = await folderWith('<img src="/dung.abc.jpg">', ['dung.abc.jpg', 'goc.abc.jpg']);
  await cleanPictures(dir);
  expect(existsSync(join(dir, 'dung.abc.jpg'))).toBe(true);
  expect(existsSync(join(dir, 'goc.abc.jpg'))).toBe(false);
});

test('ảnh được dùng thì còn nguyên hình, mất hết điều máy ảnh ghi thêm', async () => {
  const dir = await folderWith('<img src="/ocop/_x/%E1%BA%A3nh.jpg?w=1">', ['ảnh.jpg']);
  const before = await sharp(readFileSync(join(dir, 'ảnh.jpg'))).metadata();
  expect(before.exif).toBeDefined();
  await cleanPictures(dir);
  const bytes = readFileSync(join(dir, 'ảnh.jpg'));
  const after = await sharp(bytes).metadata();
  expect([after.exif, after.xmp, after.iptc]).toEqual([undefined, undefined, undefined]);
  expect(bytes.includes('GPS') || bytes.includes('Exif')).toBe(false);
  // The camera lay on its side: the picture stands upright now that nothing says so any more.
  expect([after.width, after.height]).toEqual([before.height, before.width]);
});

test('trang lấy lại từ lần dựng trước không bị đọc lại: ảnh nó dùng thì vẫn còn, và không bị ghi đè', async () => {
  const dir = await folderWith('Không đọc.', ['cu.abc.jpg', 'thua.abc.jpg']);
  const before = readFileSync(join(dir, 'cu.abc.jpg'));
  const kept = { size: 1, mtimeMs: 1, sum: 'x' };
  const taken = new Map([
    ['index.html', { ...kept, pictures: ['cu.abc.jpg'] }],
    ['cu.abc.jpg', { ...kept, pictures: [] }],
  ]);
  await cleanPictures(dir, taken);
  expect(readFileSync(join(dir, 'cu.abc.jpg'))).toEqual(before);
  expect(existsSync(join(dir, 'thua.abc.jpg'))).toBe(false);
});
