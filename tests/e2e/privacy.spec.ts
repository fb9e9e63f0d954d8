import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { PLACE, photoWithPlace } from '../support/photo.ts';
import { CONTACT, writeConsentingMaker } from './support/consent.ts';
import { emptyContent, photographedProduct } from './support/content.ts';
import { buildSite } from './support/site.ts';

// Nothing is looked at in a browser: once is enough.
test.skip(({ viewport }) => (viewport?.width ?? 0) < 1000, 'không phụ thuộc cỡ màn hình');

/** Contents of all files of a site, those packed with gzip or as WebAssembly's data unpacked too. */
const contentsOf = (dir: string): { file: string; bytes: Buffer }[] =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap((entry) => {
      const file = join(entry.parentPath, entry.name);
      const bytes = readFileSync(file);
      const unpacked = [gunzipSync, inflateSync, brotliDecompressSync].flatMap((unpack) => {
        try {
          return [{ file, bytes: unpack(bytes) }];
        } catch {
          return [];
        }
      });
      return [{ file, bytes }, ...unpacked];
    });

test('rút lại sự đồng ý bằng một dòng: không tệp nào của trang còn số điện thoại, thư, địa chỉ', async () => {
  // Every writing of the same thing: as typed, split for reading, in an address, in JSON.
  const traces = Object.values(CONTACT).flatMap((value) => [
    value,
    encodeURIComponent(value),
    JSON.stringify(value)
      .slice(1, -1)
      .replace(/[\u0080-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`),
    value.replace(/^(\d{4})(\d{3})(\d{3})$/, '$1 $2 $3'),
    value.replace(/^(\d{4})(\d{3})(\d{3})$/, '$1.$2.$3'),
    value.replace(/^0/, '+84'),
    value.replace(/^https:\/\//, '').replace(/\/$/, ''),
  ]);
  const filesWithTrace = async (withdrawnOn?: string): Promise<string[]> => {
    const contentDir = await emptyContent();
    await writeConsentingMaker(contentDir, withdrawnOn);
    const dir = await buildSite({ contentDir, buildDate: '2026-11-24' });
    return contentsOf(dir)
      .filter(({ bytes }) => traces.some((trace) => bytes.includes(trace)))
      .map(({ file }) => file);
  };
  const published = await filesWithTrace();
  expect(published.some((file) => file.endsWith('chu-the/chu-the-thu/index.html'))).toBe(true);
  expect(published.some((file) => file.endsWith('du-lich/diem-thu/index.html'))).toBe(true);
  expect(await filesWithTrace('2026-11-24')).toEqual([]);
});

test('ảnh điện thoại có GPS: không tệp nào trên trang còn toạ độ, tên máy, ảnh gốc', async () => {
  const contentDir = await emptyContent();
  await photographedProduct(contentDir, await photoWithPlace(1600, 1200));
  const dir = await buildSite({ contentDir, buildDate: '2026-11-24' });
  const pictures = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(jpe?g|png|webp|avif)$/.test(file),
  );
  expect(pictures.length).toBeGreaterThan(0);
  for (const picture of pictures) {
    const bytes = readFileSync(join(dir, picture)).toString('latin1');
    expect(bytes.includes('Exif') || bytes.includes(PLACE.owner), picture).toBe(false);
  }
});
