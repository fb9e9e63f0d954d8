import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import sharp from 'sharp';
import { outDir } from '../../src/env.ts';
import { onePageOfEachKind } from './support/pages.ts';

/** The `content` of the page's meta tags by `property` or `name`. */
const metaOf = (page: string): ReadonlyMap<string, string> => {
  const html = readFileSync(join(outDir(), page, 'index.html'), 'utf8');
  const tags = html.matchAll(/<meta (?:property|name)="([^"]+)" content="([^"]*)"/g);
  return new Map([...tags].map(([, name = '', content = '']) => [name, content]));
};

const isPrinted = (page: string): boolean => !metaOf(page).has('og:title');

test('mỗi loại trang, cả hai thứ tiếng, có ảnh chia sẻ 1200 × 630 mở được', async () => {
  const pages = onePageOfEachKind(outDir()).filter((page) => !isPrinted(page));
  expect(pages.length).toBeGreaterThan(60);
  for (const page of pages) {
    const meta = metaOf(page);
    const address = new URL(meta.get('og:image') ?? '');
    expect(address.pathname, page).toMatch(/\/share\/[0-9a-f]{16}\.(png|jpg)$/);
    const file = join(outDir(), 'share', address.pathname.split('/').at(-1) ?? '');
    expect(await sharp(file).metadata(), page).toMatchObject({ width: 1200, height: 630 });
    expect(meta.get('og:image:alt'), page).not.toBe('');
    expect(meta.get('og:locale')).toBe(page.startsWith('/en/') ? 'en_GB' : 'vi_VN');
    expect(meta.get('og:locale:alternate')).toBe(page.startsWith('/en/') ? 'vi_VN' : 'en_GB');
    expect(meta.get('twitter:card')).toBe('summary_large_image');
  }
});
