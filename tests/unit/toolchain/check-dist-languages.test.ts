import { expect, test } from 'vitest';
import { check, goodSite, home, origin, page, saying } from '../../support/built-site.ts';

/** What is wrong with the English home page with this in its body. */
const englishWith = async (body: string, head = '') =>
  saying(await check({ 'en/index.html': page('en', '', { title: 'Home', body, head }) }));

test.each([
  '<p>Dried in the sun: chưa có giá.</p>',
  '<p><img src="/anh.jpg" alt="Người hái chè"></p>',
  '<p><a href="/en/mat-ong/" aria-label="Xem mật ong thật ngon">Honey</a></p>',
  '<p>See <b>mật</b> ong.</p>',
  '<p>It is cold, rét đậm rét hại ngoài trời hôm nay (very).</p>',
])('Vietnamese that an English page does not mark is found: %s', async (body) => {
  expect(await englishWith(body)).toContainEqual(
    expect.stringContaining('en/index.html: English text has the Vietnamese word'),
  );
});

test('English that is not there yet keeps nobody from publishing', async () => {
  const body = '<p>Dried in the sun: chưa có giá.</p>';
  const problems = await check({ 'en/index.html': page('en', '', { title: 'Home', body }) });
  expect(problems).toMatchObject([{ mild: true }]);
});

test('Vietnamese in the description of an English page is found', async () => {
  const problems = await englishWith('', '<meta name="description" content="Của núi, của hồ">');
  expect(problems.join()).toContain('the Vietnamese word "núi"');
});

test.each([
  '<p lang="vi">Chưa có <b>giá</b> nào.</p>',
  '<p>The Đà Giang cooperative in Tiền Phong sells it at 20,000 đồng.</p>',
  '<p>We had rượu cần (communal straw rice wine) and dổi-seed salt.</p>',
  '<p>The mark “Cá sông Mẫu” is protected.</p>',
  '<p>Mật ong, honey in English, has a page of its own.</p>',
  '<p lang="vi">măng khô, măng ngâm</p><p>People call it măng khô too.</p>',
])('names, glosses, quotations and what is marked pass: %s', async (body) => {
  expect(await englishWith(body)).toEqual([]);
});

test.each([
  ['<link rel="canonical" href="https://example.org/">', '', 'exactly one canonical link'],
  [
    '<link rel="canonical" href="https://example.org/">',
    '<link rel="canonical" href="/">',
    'no full',
  ],
  [
    'rel="canonical" href="https://example.org/"',
    'rel="canonical" href="https://example.org/en/"',
    'in its language',
  ],
  [
    'hreflang="x-default" href="https://example.org/"',
    'hreflang="x-default" href="https://example.org/en/"',
    'hreflang="x-default" does not name',
  ],
  ['hreflang="x-default"', 'hreflang="en-GB"', 'hreflang="x-default" does not name'],
])('a wrong address for search engines is found: %s → %s', async (before, after, message) => {
  const text = goodSite['index.html'];
  expect(text).toContain(before);
  const problems = saying(await check({ 'index.html': text.replace(before, after) }));
  expect(problems).toContainEqual(expect.stringContaining(message));
});

const listed = (path: string, more = '', alternates = path) =>
  `<url><loc>${origin}/${path}</loc>${more}${[
    ['vi', alternates],
    ['en', `en/${alternates}`],
    ['x-default', alternates],
  ]
    .map(([lang, to]) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${origin}/${to}"/>`)
    .join('')}</url>`;

test.each([
  ['a page', listed('') + listed('mat-ong/', '<lastmod>2026-01-02T03:04:05.000Z</lastmod>'), []],
  ['no page', listed('khong-co/'), ['lists https://example.org/khong-co/, which is no page']],
  ['one twice', listed('') + listed(''), ['lists https://example.org/ twice']],
  ['other languages', listed('', '', 'mat-ong/'), ['other languages than the page itself']],
  ['no date', listed('', '<lastmod>hôm qua</lastmod>'), ['no date for https://example.org/']],
])('a sitemap lists pages of the site as they are: %s', async (_, entries, messages) => {
  const problems = saying(await check({ 'sitemap-0.xml': `<urlset>${entries}</urlset>` }));
  expect(problems).toEqual(messages.map((message) => expect.stringContaining(message)));
});

test('a page that asks not to be found is not in the sitemap', async () => {
  const hidden = page('vi', '', {
    ...home,
    head: `${home.head}<meta name="robots" content="noindex">`,
  });
  const problems = saying(
    await check({ 'index.html': hidden, 'sitemap-0.xml': `<urlset>${listed('')}</urlset>` }),
  );
  expect(problems).toEqual([expect.stringContaining('asks not to be found')]);
});
