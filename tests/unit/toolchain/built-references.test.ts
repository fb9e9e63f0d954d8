import { join } from 'node:path';
import { expect, test } from 'vitest';
import { destinationOf } from '../../../scripts/lib/built-site/references.ts';
import { readSite } from '../../../scripts/lib/built-site/site.ts';
import { goodSite, origin, page } from '../../support/built-site.ts';
import { temporaryFolder, writeFiles } from '../../support/folders.ts';

const folder = 'san-pham/măng khô/';
const readTestSite = () => {
  const dir = join(temporaryFolder(), 'dist');
  writeFiles(dir, { ...goodSite, [`${folder}index.html`]: page('vi', '', { title: 'Măng' }) });
  return readSite({ dir, publicDir: join(dir, 'none'), base: '/' });
};

const paths = [
  '',
  '/',
  '/a',
  '/a/b.css',
  '/a.b.c',
  '/.a',
  '/a/.',
  '/./a',
  '/a/../b',
  '/a/..',
  '/..',
];
const odd = [
  '//a',
  '/a//b',
  '//',
  '/\\a',
  '/%C3%A0',
  '/à',
  '/a%2Fb',
  '/%',
  '/a b',
  '/a?x=1',
  '?x=1',
];
const fragments = ['', '#', '#a-1', '#a%20b', '#à', '#a=b', '#:~:text=a', '#%'];
const others = ['a/', './a', '..', 'mailto:a@b.vn', 'https:', 'http://[', `${origin}.vn/a`, 'x'];

test.each(['', `${folder}`])('addresses on "/%s" lead where a browser goes', (below) => {
  const site = readTestSite();
  const from = site.pages.find(({ path }) => path === `/${below}`);
  if (!from) throw new Error('The page is missing.');
  const ways = [...paths, ...odd].flatMap((path) => fragments.map((end) => path + end));
  for (const href of [...ways, ...ways.map((way) => origin + way), ...others]) {
    const url = URL.parse(href, new URL(from.path, origin));
    const said = destinationOf(site, from, href);
    if (said.kind !== 'here') {
      expect(url?.origin === origin && isDecodable(url), href).toBe(false);
      continue;
    }
    expect({ ...said, origin: url?.origin }, href).toEqual({
      kind: 'here',
      path: decodeURIComponent(url?.pathname ?? ''),
      fragment: decodeURIComponent(url?.hash.slice(1) ?? ''),
      origin,
    });
  }
});

const isDecodable = ({ pathname, hash }: URL): boolean => {
  try {
    decodeURIComponent(pathname + hash);
    return true;
  } catch {
    return false;
  }
};
