import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { openLookedAt } from '../../src/check/looked-at.ts';
import { lookAtPicture } from '../../src/check/picture.ts';
import { type FileKind, faultOfKind, kindOfBytes } from '../../src/check/picture-kind.ts';
import { temporaryFolder } from '../support/folders.ts';
import { grain, photoWithPlace } from '../support/photo.ts';

const drawn = sharp({ create: { width: 8, height: 8, channels: 3, background: '#7a8' } });
const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>';
const text = (value: string): Uint8Array => Buffer.from(value);

test.each<[string, Uint8Array, FileKind | undefined]>([
  ['JPEG', await drawn.clone().jpeg().toBuffer(), 'jpeg'],
  ['PNG', await drawn.clone().png().toBuffer(), 'png'],
  ['WebP', await drawn.clone().webp().toBuffer(), 'webp'],
  ['AVIF', await drawn.clone().avif().toBuffer(), 'avif'],
  ['GIF', await drawn.clone().gif().toBuffer(), 'gif'],
  ['TIFF', await drawn.clone().tiff().toBuffer(), 'tiff'],
  ['HEIC', text('\0\0\0\x18ftypheic'), 'heic'],
  ['SVG sau một chú thích dài', text(`<!--${' '.repeat(9000)}-->${svg}`), 'svg'],
  ['SVG có không gian tên', text('<svg:svg xmlns:svg="http://www.w3.org/2000/svg"/>'), 'svg'],
  ['SVG viết bằng UTF-16', Buffer.from(`\uFEFF${svg}`, 'utf16le'), 'svg'],
  ['trang HTML', text(' <!DOCTYPE html>'), 'html'],
  ['RIFF không phải WebP', text(`RIFF....WAVE${svg}`), 'svg'],
  ['chữ', text('Ảnh ở nhà'), undefined],
  ['tệp rỗng', new Uint8Array(), 'empty'],
])('loại tệp nhận ra bằng nội dung: %s', (_, bytes, kind) => {
  expect(kindOfBytes(bytes)).toBe(kind);
});

test('tên và nội dung phải khớp nhau; .jpg và .jpeg là một', () => {
  for (const path of ['a/1.jpg', '1.JPEG']) expect(faultOfKind(path, 'jpeg')).toBeUndefined();
  expect(faultOfKind('1.png', 'jpeg')?.remedy).toContain('.jpg');
  expect(faultOfKind('1.jpg', 'svg')?.message).toContain('SVG');
  expect(faultOfKind('1.svg', 'svg')).toBeDefined();
});

test('ảnh đã xem thì không mở lại; ảnh đổi một byte, hoặc bộ nhớ hỏng, thì mở lại', async () => {
  const dir = temporaryFolder();
  const memory = join(dir, 'memory/pictures.json');
  const photo = join(dir, '1.jpg');
  writeFileSync(photo, await photoWithPlace());
  const look = async () => {
    const { remembered, save } = await openLookedAt(memory);
    let opened = 0;
    const facts = await lookAtPicture(photo, (bytes, lookInside) =>
      remembered(bytes, () => {
        opened += 1;
        return lookInside();
      }),
    );
    save();
    return { facts, opened };
  };
  const first = await look();
  expect(first).toMatchObject({ opened: 1, facts: { kind: 'jpeg', whole: true, located: true } });
  expect(await look()).toEqual({ facts: first.facts, opened: 0 });

  writeFileSync(memory, readFileSync(memory, 'utf8').replace('"whole":true', '"whole":"yes"'));
  expect(await look()).toEqual(first);

  const bytes = readFileSync(photo);
  writeFileSync(photo, bytes.subarray(0, bytes.length - 40));
  expect(await look()).toMatchObject({ opened: 1, facts: { whole: false } });
  expect(await look()).toMatchObject({ opened: 0, facts: { whole: false } });
});

test('nơi nhớ không ghi được thì vẫn kiểm tra đúng', async () => {
  const dir = temporaryFolder({ memory: '' });
  writeFileSync(join(dir, '1.jpg'), await photoWithPlace());
  const { remembered, save } = await openLookedAt(join(dir, 'memory/pictures.json'));
  expect((await lookAtPicture(join(dir, '1.jpg'), remembered)).whole).toBe(true);
  expect(save).not.toThrow();
});

test('ảnh hỏng chỗ nào mà bản dựng không vẽ được thì kiểm tra cũng nói vậy, và ngược lại', async () => {
  const photo = join(temporaryFolder(), '1.jpg');
  const sound = await grain(120, 90).blur(2).jpeg().toBuffer();
  const isDrawn = (bytes: Buffer): Promise<boolean> =>
    sharp(bytes)
      .autoOrient()
      .toBuffer()
      .then(
        () => true,
        () => false,
      );
  const said = new Set<boolean>();
  for (let at = 700; at < sound.length; at += 7) {
    const damaged = Buffer.from(sound);
    damaged[at] = 0xff - (damaged[at] ?? 0);
    writeFileSync(photo, damaged);
    const { whole } = await lookAtPicture(photo);
    expect(whole, `byte ${at}`).toBe(await isDrawn(damaged));
    said.add(whole);
  }
  expect(said.size).toBe(2);
});
