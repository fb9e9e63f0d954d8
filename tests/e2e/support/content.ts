import { cp, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { root } from '../../../scripts/lib/install.mjs';

/** Synthetic content folders for the journeys: never real facts. */

/** A folder with the real site, places and taxonomy files and no entries. */
export const emptyContent = async (): Promise<string> => {
  const parent = join(root, '.cache/content');
  await mkdir(parent, { recursive: true });
  const dir = await mkdtemp(join(parent, 'e2e-'));
  for (const file of ['site.yaml', 'places.yaml', 'taxonomy.yaml']) {
    await cp(join(root, 'content', file), join(dir, file));
  }
  return dir;
};

/** Writes an entry into a content folder. */
export const writeEntry = async (dir: string, path: string, text: string): Promise<void> => {
  const file = join(dir, path);
  await mkdir(join(file, '..'), { recursive: true });
  await writeFile(file, text);
};

/** A made-up decision of a day, for products to be recognised by. */
export const madeUpDecision = (dir: string, on: string): Promise<void> =>
  writeEntry(
    dir,
    'decisions/quyet-dinh-thu/index.md',
    `---
number: 1/QĐ-THU
title: Quyết định thử nghiệm
summary: Văn bản giả dùng cho kiểm thử.
issuer: Cơ quan thử nghiệm
kind: recognition
topic: ocop
on: ${on}
from: ${on}
sources: []
---
`,
  );

/** A made-up decision and a product recognised by it on a day. */
export const recognisedProduct = async (dir: string, on: string): Promise<void> => {
  await madeUpDecision(dir, on);
  await writeEntry(
    dir,
    'products/san-pham-thu/index.md',
    `---
name: Sản phẩm thử nghiệm
summary: Sản phẩm giả dùng cho kiểm thử.
set: 4
status:
  - { stage: recognised, on: ${on}, source: thu }
recognitions:
  - { stars: 4, decision: quyet-dinh-thu, on: ${on}, source: thu }
sources:
  - { id: thu, kind: document, title: Nguồn thử nghiệm }
---
`,
  );
};

/**
 * A product with a generated picture and a name of 90 characters.
 * @param photo the picture as JPEG; a plain colour field when left out
 */
export const photographedProduct = async (dir: string, photo?: Buffer): Promise<void> => {
  const name =
    'Sản phẩm thử nghiệm có cái tên rất dài để xem trang có gãy dòng đúng hay không, chín mươi';
  await writeEntry(
    dir,
    'products/san-pham-anh/index.md',
    `---
name: ${name}
summary: Sản phẩm giả dùng cho kiểm thử.
set: 4
status:
  - { stage: potential, on: 2026, source: thu }
photos:
  - { file: ./1.jpg, alt: Ảnh giả một màu, credit: Máy kiểm thử, on: 2026, permission: Ảnh tạo ra để thử }
sources:
  - { id: thu, kind: document, title: Nguồn thử nghiệm }
---
`,
  );
  const picture = sharp({
    create: { width: 1600, height: 1200, channels: 3, background: '#8c2f1b' },
  });
  await writeFile(
    join(dir, 'products/san-pham-anh/1.jpg'),
    photo ?? (await picture.jpeg().toBuffer()),
  );
};
