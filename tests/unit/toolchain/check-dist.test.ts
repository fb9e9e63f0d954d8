import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { checkForPublication } from '../../../scripts/check-dist.ts';
import {
  check,
  directives,
  goodSite,
  home,
  page,
  policy,
  product,
  saying,
} from '../../support/built-site.ts';
import { temporaryFolder } from '../../support/folders.ts';
import { photoWithPlace } from '../../support/photo.ts';

/** The Vietnamese home page with this in its body. */
const homeWith = (body: string, head = ''): Readonly<Record<string, string>> => ({
  'index.html': page('vi', '', { title: 'Nhà', body, head: home.head + head }),
});

test('a good site has no problem', async () => {
  expect(await check()).toEqual([]);
});

test.each([
  ['<a href="/khong-co/">a</a>', '"/khong-co/" leads nowhere'],
  ['<a href="/mat-ong">a</a>', '"/mat-ong" is a detour'],
  ['<a href="https://example.org/khong-co/">a</a>', 'leads nowhere'],
  ['<a href="http://bao.example/bai">a</a>', 'a page that is not encrypted'],
  ['<a href="/mat-ong/#khong-co">a</a>', 'points at an id that mat-ong/index.html does not have'],
  ['<a href="#khong-co">a</a>', 'points at an id that index.html does not have'],
  ['<a href="http://[">a</a>', 'is no address'],
  ['<img src="/a.jpg" srcset="/b.jpg 1x, /c.jpg 2x" alt="a">', '"/c.jpg" leads nowhere'],
  ['<a href="/admin/khong-co.html">a</a>', 'leads nowhere'],
])('a broken link is found: %s', async (body, message) => {
  expect(saying(await check(homeWith(body)))).toContainEqual(expect.stringContaining(message));
});

test('a redirect must lead somewhere', async () => {
  const redirect = goodSite['cu/index.html'].replaceAll('/mat-ong/', '/khong-co/');
  const problems = saying(await check({ 'cu/index.html': redirect }));
  expect(problems).toContain('cu/index.html: "/khong-co/" leads nowhere');
});

test('a link that leaves the folder of the site is found', async () => {
  const problems = saying(await check({}, '/ocop/'));
  expect(problems).toContain('index.html: "/mat-ong/#gia" leaves the site\'s folder /ocop/');
});

test.each([
  ['<html lang="vi" data-page="page">', '<html data-page="page">', '<html> has no lang'],
  ['data-page="page"', '', '<html> has no data-page'],
  [policy, '', 'no content security policy'],
  ['<title>Nhà</title>', '', 'does not have exactly one filled <title>'],
  ['<h1>Nhà</h1>', '', 'has 0 <h1>'],
  ['<h1>Nhà</h1>', '<h1>Nhà</h1><h1>Nhà</h1>', 'has 2 <h1>'],
  ['hreflang="en"', 'hreflang="fr"', 'names no page of this site for hreflang="en"'],
  ['/en/">', '/">', 'names index.html for hreflang="en", which is in "vi"'],
  ['/en/">', '/en/mat-ong/">', 'is not named in return by its twin en/mat-ong/index.html'],
  ['<p>', '<p style="color:red">', '<p> has style="", which the policy blocks'],
  ['<use ', '<use style="color:red" ', '<use> has style="", which the policy blocks'],
  ['<p>', '<p onclick="go()">', '<p> has onclick="", which the policy blocks'],
  ['<p>', '<p><script>alert(1)</script>', 'an inline script is not in the policy'],
  ['<p>', '<p><iframe src="/"></iframe>', '<iframe> is on the page'],
  ['<p>', '<p><a href=" Java&#10;Script:alert(1)">a</a>', 'begins with javascript:'],
  ['<p>', '<p><a href="data:text/html,x">a</a>', 'begins with data:'],
  ['<use href="#motif"/>', '<use href="data:image/svg+xml,x"/>', 'begins with data:'],
  ['<p>', '<p id="motif">', 'the id "motif" is there twice'],
  [
    '<p>',
    '<p><script src="https://cdn.example/a.js"></script>',
    'loads something from cdn.example',
  ],
  ['<p>', '<p><img src="//cdn.example/a.png" alt="">', 'loads something from cdn.example'],
  ['</head>', '<style>@import "https://cdn.example/a.css"</style></head>', 'from cdn.example'],
  ['</head>', '<link rel="preconnect" href="https://cdn.example"></head>', 'from cdn.example'],
  ['<p>', '<p><div>', "close-order: Unclosed element '<div>'"],
  ['<p>', '<p <b>', 'cannot be read as HTML'],
  ['<p>', '<p><blink>a</blink>', 'deprecated: <blink> is deprecated'],
])('a fault of a page is found: %s → %s', async (before, after, message) => {
  const text = goodSite['index.html'];
  expect(text).toContain(before);
  const problems = saying(await check({ 'index.html': text.replace(before, after) }));
  expect(problems).toContainEqual(expect.stringMatching(/^index\.html: /));
  expect(problems.join('\n')).toContain(message);
});

test.each([
  ["default-src 'none';", '', 'the policy says nothing of default-src'],
  ["default-src 'none'", "default-src 'self'", "lets in 'self' by default-src"],
  ["script-src 'self'", "script-src 'self' 'unsafe-inline'", "lets in 'unsafe-inline' by script"],
  ["script-src 'self'", "script-src 'unsafe-eval'", "lets in 'unsafe-eval' by script-src"],
  ["script-src 'self'", 'script-src https://cdn.example', 'lets in https://cdn.example by script'],
  ["script-src 'self'", 'script-src *', 'lets in * by script-src'],
  ["script-src 'self'", 'script-src data:', 'lets in data: by script-src'],
  ["script-src 'self'", "script-src 'nonce-abc'", "lets in 'nonce-abc' by script-src"],
  ["script-src 'self'", "SCRIPT-SRC 'strict-dynamic'", "lets in 'strict-dynamic' by script-src"],
  ["style-src 'self'", "style-src 'unsafe-inline'", "lets in 'unsafe-inline' by style-src"],
  ["connect-src 'self'", "connect-src 'self' wss:", 'lets in wss: by connect-src'],
  ["base-uri 'none';", '', 'the policy says nothing of base-uri'],
  ["form-action 'self' mailto:;", '', 'the policy says nothing of form-action'],
  ["require-trusted-types-for 'script';", '', 'says nothing of require-trusted-types-for'],
  ['trusted-types drawing', 'trusted-types drawing default', 'lets in default by trusted-types'],
  ['trusted-types drawing', "trusted-types drawing 'allow-duplicates'", "'allow-duplicates' by"],
  ["font-src 'self'", "frame-src 'self'", 'has frame-src, which no page of ours needs'],
  ["style-src 'self'", "script-src-elem 'self'", 'has script-src-elem, which no page of ours'],
])('a policy that is wider than ours is refused: %s → %s', async (before, after, message) => {
  expect(directives).toContain(before);
  const wide = policy.replace(before, after);
  const text = goodSite['index.html'].replace(policy, wide);
  const said = saying(await check({ 'index.html': text }));
  expect(said).toEqual([expect.stringContaining(message)]);
});

test.each([
  ['a script', '<title>Nhà</title>', `<script src="/_astro/a.js"></script><title>Nhà</title>`],
  [
    'a sheet',
    '<title>Nhà</title>',
    '<link rel="stylesheet" href="/_astro/a.css"><title>Nhà</title>',
  ],
])('a policy that comes after %s is no policy', async (_, before, after) => {
  const text = goodSite['index.html'].replace(policy, '').replace(before, after + policy);
  expect(saying(await check({ 'index.html': text }))).toEqual([
    'index.html: the content security policy comes after what it is to govern',
  ]);
});

test.each(['_astro/anh.1x2y.svg', 'anh.SVG', 'weave/khac.svgz'])(
  'an SVG that the site has not drawn itself is refused, also at the gate: %s',
  async (file) => {
    const found = `${file}: an SVG that the site has not drawn itself`;
    expect(saying(await check({ [file]: '<svg><script>alert(1)</script></svg>' }))).toEqual([
      found,
    ]);
    const dir = temporaryFolder({ ...goodSite, [file]: '<svg/>' });
    const site = { dir, publicDir: temporaryFolder(), base: '/' };
    expect(saying(checkForPublication(site).problems)).toEqual([found]);
  },
);

test('a fault comes with its line', async () => {
  const [problem] = await check(homeWith('<p>\n<a href="/khong-co/">a</a></p>'));
  expect(problem).toMatchObject({ file: 'index.html', line: 16 });
});

test('two pages of one language should not have one title; it keeps nobody from publishing', async () => {
  const problems = await check({
    'mat-ong/index.html': page('vi', 'mat-ong/', { ...product, title: 'Nhà' }),
  });
  expect(problems.every(({ mild }) => mild)).toBe(true);
  expect(saying(problems)).toEqual([
    'index.html: the title "Nhà" is used on 2 pages in vi',
    'mat-ong/index.html: the title "Nhà" is used on 2 pages in vi',
  ]);
});

test('a style sheet must not load from elsewhere', async () => {
  const css = '@font-face{src:url("https://fonts.example/a.woff2")}';
  expect(saying(await check({ '_astro/a.css': css }))).toEqual([
    '_astro/a.css: loads something from fonts.example',
  ]);
});

/** Text that gzip cannot make smaller than this many bytes. */
const heavy = (bytes: number): string => randomBytes(bytes).toString('hex');

test('a heavy product page is found', async () => {
  const body = `${product.body}<p>${heavy(31_000)}</p>`;
  const problems = saying(
    await check({ 'mat-ong/index.html': page('vi', 'mat-ong/', { ...product, body }) }),
  );
  expect(problems).toEqual([
    expect.stringMatching(
      /^mat-ong\/index\.html: HTML of a product page: \d+\.\d kB, more than 30/,
    ),
  ]);
});

test('JavaScript that is imported counts, what is fetched on demand does not', async () => {
  const script = `export let b="${heavy(8_000)}"`;
  expect(saying(await check({ '_astro/b.js': script }))).toEqual([
    expect.stringMatching(/^index\.html: JavaScript of a reading page: .* more than 8\.0 kB/),
  ]);
  const onDemand = { '_astro/a.js': 'import("./b.js")', '_astro/b.js': script };
  expect(await check(onDemand)).toEqual([]);
  const explorer = page('vi', '', { ...home, kind: 'products' });
  expect(await check({ '_astro/b.js': script, 'index.html': explorer })).toEqual([]);
});

test('heavy fonts are found', async () => {
  const problems = saying(await check({ '_astro/g.woff2': heavy(60_000) }));
  expect(problems).toEqual([expect.stringContaining('all fonts together: 120.0 kB')]);
});

test('heavy style sheets are found on every page that loads them', async () => {
  const css = `a{--x:"${heavy(17_000)}"}`;
  expect(saying(await check({ '_astro/a.css': css }))).toEqual([
    expect.stringMatching(/^index\.html: style sheets: 18\.\d kB, more than 16\.0 kB/),
  ]);
});

test('a printed catalogue may be long', async () => {
  const whole = page('vi', 'mat-ong/', {
    ...product,
    kind: 'printCatalogue',
    body: `${product.body}<p>${heavy(31_000)}</p>`,
  });
  expect(await check({ 'mat-ong/index.html': whole })).toEqual([]);
});

test('a photo that tells where it was taken is found', async () => {
  const problems = saying(await check({}, '/', await photoWithPlace()));
  expect(problems).toEqual([expect.stringContaining('anh.jpg: the picture carries metadata')]);
});
