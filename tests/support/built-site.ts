import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkDist } from '../../scripts/check-dist.ts';
import type { Problem } from '../../scripts/lib/built-site/problem.ts';
import { temporaryFolder, writeFiles } from './folders.ts';

// A built site made up for the tests of its check.

interface PageParts {
  readonly title: string;
  readonly kind?: string;
  readonly body?: string;
  readonly head?: string;
}

export const origin = 'https://example.org';
/** Directives as a page of ours has them. */
export const directives =
  "default-src 'none';img-src 'self' data:;font-src 'self';connect-src 'self';base-uri 'none';form-action 'self' mailto:;require-trusted-types-for 'script';trusted-types drawing; script-src 'self' 'wasm-unsafe-eval' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; style-src 'self'";
export const policy = `<meta http-equiv="content-security-policy" content="${directives}">`;

/** A page as the layout would print it; `path` is the Vietnamese address without the first slash. */
export const page = (
  lang: 'vi' | 'en',
  path: string,
  { title, kind = 'page', body = '', head = '' }: PageParts,
) => `<!doctype html>
<html lang="${lang}" data-page="${kind}">
<head>
<meta charset="utf-8">
${policy}
<title>${title}</title>
<link rel="canonical" href="${origin}/${lang === 'en' ? 'en/' : ''}${path}">
<link rel="alternate" hreflang="vi" href="${origin}/${path}">
<link rel="alternate" hreflang="en" href="${origin}/en/${path}">
<link rel="alternate" hreflang="x-default" href="${origin}/${path}">
${head}
</head>
<body>
<h1>${title}</h1>
${body}
</body>
</html>
`;

export const home = {
  title: 'Nhà',
  head: '<link rel="stylesheet" href="/_astro/a.css"><script type="module" src="/_astro/a.js"></script>',
  body: `<p><a href="/mat-ong/#gia">Giá</a> <a href="mat-ong/?x=1#list=a">Danh sách</a>
<a href="https://elsewhere.example/">Nơi khác</a> <a href="tel:+84912345678">Gọi</a></p>
<svg viewBox="0 0 1 1" aria-hidden="true"><title>x</title><g id="motif"/><use href="#motif"/></svg>`,
};
export const product = { title: 'Mật ong', kind: 'product', body: '<h2 id="gia">Giá</h2>' };

/** A site of two pages in two languages, with nothing wrong. */
export const goodSite = {
  'index.html': page('vi', '', home),
  'en/index.html': page('en', '', { title: 'Home' }),
  'mat-ong/index.html': page('vi', 'mat-ong/', product),
  'en/mat-ong/index.html': page('en', 'mat-ong/', { ...product, title: 'Honey' }),
  '404.html': `<!doctype html>
<html lang="vi" data-page="missing"><head>${policy}<title>Không thấy</title></head>
<body><h1>Không thấy</h1><p><a href="/">Nhà</a></p></body></html>`,
  'cu/index.html': `<!doctype html><title>Redirecting</title>
<meta http-equiv="refresh" content="0;url=/mat-ong/"><link rel="canonical" href="${origin}/mat-ong/">
<body><a href="/mat-ong/">Redirecting</a></body>`,
  'admin/index.html': '<p style="color:red" onclick="go()">another program',
  '_astro/a.css': '@font-face{src:url(/_astro/f.woff2)}',
  '_astro/a.js': 'import{b}from"./b.js";',
  '_astro/b.js': 'export let b',
  '_astro/f.woff2': 'font',
  'weave/emblem.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
};

/** What the check says of the good site with these files changed. */
export const check = async (
  changes: Readonly<Record<string, string>> = {},
  base = '/',
  photo?: Buffer,
): Promise<readonly Problem[]> => {
  const folder = temporaryFolder({ 'public/admin/index.html': '' });
  const dir = join(folder, 'dist');
  writeFiles(dir, { ...goodSite, ...changes });
  if (photo) writeFileSync(join(dir, 'anh.jpg'), photo);
  return (await checkDist({ dir, publicDir: join(folder, 'public'), base })).problems;
};

/** Problems as `file: message`, in order. */
export const saying = (problems: readonly Problem[]): readonly string[] =>
  problems.map(({ file, message }) => `${file}: ${message}`).sort();
