import {
  cpSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { filesBelow, weigh } from '../../../scripts/lib/files.ts';
import { precompress } from '../../../scripts/lib/precompress.ts';
import { temporaryFolder, writeFiles } from '../../support/folders.ts';

const page = (title: string): string => `<!doctype html><html><title>${title}</title>`.repeat(40);
const site = {
  'index.html': page('Home'),
  'honey/index.html': page('Honey'),
  'events.ics': 'BEGIN:VCALENDAR\r\n'.repeat(100),
  'robots.txt': 'User-agent: *',
  'photo.webp': 'p'.repeat(2000),
};
const texts = ['index.html', 'honey/index.html', 'events.ics'];

/** A site that was compressed an hour ago, and the next one as a build leaves it. */
const sites = async (bring: (from: string, to: string) => void) => {
  const folder = temporaryFolder();
  const earlier = join(folder, 'earlier');
  const next = join(folder, 'next');
  writeFiles(earlier, site);
  for (const file of filesBelow(earlier)) setTime(join(earlier, file), -3600);
  await precompress(earlier);
  for (const file of Object.keys(site)) {
    mkdirSync(dirname(join(next, file)), { recursive: true });
    bring(join(earlier, file), join(next, file));
  }
  return { folder, earlier, next };
};

const copied = (from: string, to: string): void => cpSync(from, to);
const linked = (from: string, to: string): void => linkSync(from, to);

/** Sets the time of a file to so many seconds from now. */
const setTime = (path: string, seconds: number): void => {
  const time = Date.now() / 1000 + seconds;
  utimesSync(path, time, time);
};

/** Writes a new file in place of another, which may have other names. */
const replace = (path: string, text: string): void => {
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
};

const isOneFile = (a: string, b: string): boolean => statSync(a).ino === statSync(b).ino;

/** What both compressed forms of a file say. */
const formsOf = (path: string): readonly string[] => [
  brotliDecompressSync(readFileSync(`${path}.br`)).toString(),
  gunzipSync(readFileSync(`${path}.gz`)).toString(),
];

test('text gets compressed forms, small and packed files get none', async () => {
  const { earlier } = await sites(copied);
  for (const file of texts) {
    const text = readFileSync(join(earlier, file), 'utf8');
    expect(formsOf(join(earlier, file))).toEqual([text, text]);
  }
  expect(filesBelow(earlier)).toHaveLength(Object.keys(site).length + 2 * texts.length);
});

test.each([
  ['copied', copied],
  ['linked', linked],
])('a file that the build has %s is one with the earlier, forms and time too', async (_, bring) => {
  const { earlier, next } = await sites(bring);
  const { mtimeMs } = statSync(join(earlier, 'index.html'));
  const { compressed, linked: count } = await precompress(next, { dir: earlier });
  expect({ compressed, count }).toEqual({ compressed: 0, count: Object.keys(site).length });
  expect(filesBelow(next)).toEqual(filesBelow(earlier));
  for (const file of filesBelow(next)) {
    expect(isOneFile(join(next, file), join(earlier, file)), file).toBe(true);
  }
  expect(statSync(join(next, 'index.html')).mtimeMs).toBe(mtimeMs);
});

test.each([
  ['copied', copied],
  ['linked', linked],
])('a file of the same size but other bytes is another, among %s ones', async (_, bring) => {
  const { earlier, next } = await sites(bring);
  const text = page('Hom3');
  replace(join(next, 'index.html'), text);
  const { mtime } = statSync(join(earlier, 'index.html'));
  utimesSync(join(next, 'index.html'), mtime, mtime);
  const { compressed } = await precompress(next, { dir: earlier });
  expect(compressed).toBe(1);
  expect(formsOf(join(next, 'index.html'))).toEqual([text, text]);
  expect(formsOf(join(earlier, 'index.html'))).toEqual([site['index.html'], site['index.html']]);
});

test('forms older than what was written into the file itself are not its forms', async () => {
  const { earlier, next } = await sites(linked);
  const text = page('Hom3');
  writeFileSync(join(next, 'index.html'), text);
  setTime(join(next, 'index.html'), 3600);
  await precompress(next, { dir: earlier });
  expect(formsOf(join(next, 'index.html'))).toEqual([text, text]);
});

test('a file that lacks a form is compressed again', async () => {
  const { earlier, next } = await sites(linked);
  rmSync(join(earlier, 'index.html.gz'));
  const { compressed } = await precompress(next, { dir: earlier });
  expect(compressed).toBe(1);
  expect(formsOf(join(next, 'index.html'))).toEqual([site['index.html'], site['index.html']]);
});

test('a file that the build keeps stays untouched, and is the very same next time', async () => {
  const { folder, earlier, next } = await sites(copied);
  const [kept, ours, third] = ['kept', 'next', 'third'].map((dir) =>
    join(folder, dir, 'index.html'),
  );
  if (!kept || !ours || !third) return;
  mkdirSync(dirname(kept));
  linkSync(ours, kept);
  const { mtimeMs } = statSync(kept);
  expect((await precompress(next, { dir: earlier })).compressed).toBe(0);
  expect(isOneFile(ours, kept)).toBe(true);
  expect(statSync(kept).mtimeMs).toBe(mtimeMs);
  expect(formsOf(ours)).toEqual([site['index.html'], site['index.html']]);

  mkdirSync(dirname(third));
  linkSync(kept, third);
  expect((await precompress(dirname(third), { dir: next })).compressed).toBe(0);
  for (const ending of ['', '.br', '.gz'])
    expect(isOneFile(third + ending, ours + ending)).toBe(true);
});

test('what lay in another place is found there', async () => {
  const { earlier, next } = await sites(copied);
  mkdirSync(join(next, 'honey-2'));
  renameSync(join(next, 'honey/index.html'), join(next, 'honey-2/index.html'));
  const placeOf = (file: string): string | undefined =>
    file.startsWith('honey-2/') ? file.replace('-2', '') : undefined;
  const { compressed } = await precompress(next, { dir: earlier, placeOf });
  expect(compressed).toBe(0);
  const [there, here] = [join(earlier, 'honey/index.html'), join(next, 'honey-2/index.html')];
  for (const ending of ['', '.br', '.gz'])
    expect(isOneFile(here + ending, there + ending)).toBe(true);
});

test('the bytes are those of all files', async () => {
  const { earlier, next } = await sites(linked);
  for (let number = 0; number < 20; number += 1) {
    writeFiles(next, { [`${number}.html`]: page(`Page ${number}`.repeat(number)) });
  }
  const { bytes } = await precompress(next, { dir: earlier });
  expect(bytes).toBe(weigh(next).bytes);
});

test('nothing is replaced as long as somebody reads the site', async () => {
  const { earlier, next } = await sites(copied);
  const { promise: read, resolve: hasRead } = Promise.withResolvers<void>();
  const compression = precompress(next, { dir: earlier }, undefined, read);
  await setTimeout(100);
  expect(formsOf(join(next, 'index.html'))).toEqual([site['index.html'], site['index.html']]);
  expect(isOneFile(join(next, 'index.html'), join(earlier, 'index.html'))).toBe(false);
  hasRead();
  await compression;
  expect(isOneFile(join(next, 'index.html'), join(earlier, 'index.html'))).toBe(true);
});

test('a site that its reader refuses stays as it was built', async () => {
  const { earlier, next } = await sites(copied);
  const refused = Promise.reject(new Error('refused'));
  await expect(precompress(next, { dir: earlier }, undefined, refused)).rejects.toThrow('refused');
  expect(isOneFile(join(next, 'index.html'), join(earlier, 'index.html'))).toBe(false);
});
