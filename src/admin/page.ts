import { adminWords } from '../i18n/vi/admin.ts';

/**
 * The content policy of the form's page alone. It is wider than that of the site where the form
 * cannot live without: `style-src 'unsafe-inline'` (its components style themselves), `blob:` and
 * `data:` (photos before they are saved, shown, shrunk in a worker and read back), and
 * `'wasm-unsafe-eval'` (the WebP encoder). No script but our own files, nothing to be framed, and
 * no other host than the one that keeps the content.
 * @param hosts origins of the store of the content, if it is not this site
 */
export const adminPolicy = (hosts: readonly string[]): string =>
  [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    ['connect-src', "'self'", 'blob:', 'data:', ...hosts].join(' '),
    "worker-src 'self' blob:",
    "media-src 'self' blob:",
    "frame-src 'self' blob:",
    "manifest-src 'self' blob: data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/**
 * The page of the form. It is not one of the site's pages: no search engine, no route, no layout.
 * @param icon address of the site's emblem
 */
export const adminPage = (hosts: readonly string[], icon: string): string => `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="content-security-policy" content="${adminPolicy(hosts)}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex, nofollow" />
    <meta name="referrer" content="no-referrer" />
    <title>${adminWords.title}</title>
    <link rel="icon" href="${icon}" />
    <link rel="stylesheet" href="admin.css" />
    <script type="module" src="main.js"></script>
  </head>
  <body>
    <p data-state>${adminWords.loading}</p>
    <noscript><p>${adminWords.noScript}</p></noscript>
  </body>
</html>
`;
