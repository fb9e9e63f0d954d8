import type { DraftNotWhole } from '../check/drafts.ts';
import { escapeXml } from '../domain/text/index.ts';
import { formHref, href } from '../i18n/href.ts';
import { words } from '../i18n/index.ts';
import type { Locale } from '../i18n/locale.ts';
import type { RouteName } from '../i18n/routes.ts';

/**
 * The page of a draft that is not whole: its name, what it says so far, and what it still lacks in
 * the check's own sentences. It uses nothing of the site's layout, which needs whole entries.
 * @param route page that the entry will have
 * @param form whether this build has the form
 */
export const outlinePage = (
  { file, kind, name, says, filled }: DraftNotWhole,
  route: RouteName,
  locale: Locale,
  form: boolean,
): string => {
  const t = words(locale).preview;
  const other: Locale = locale === 'vi' ? 'en' : 'vi';
  const title = name ?? t.unnamed;
  const facts = filled.map(
    ({ label, value }) => `<dt>${escapeXml(label)}</dt><dd>${escapeXml(value)}</dd>`,
  );
  const body = file.body.trim();
  return `<!doctype html>
<html lang="${locale}" data-page="draft">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'self'">
<title>${escapeXml(title)}</title>
</head>
<body class="preview-outline">
<main>
<h1${name ? ' lang="vi"' : ''}>${escapeXml(title)}</h1>
<p>${t.outline}</p>
<h2>${t.missing}</h2>
<ul lang="vi">${says.map((sentence) => `<li>${escapeXml(sentence)}</li>`).join('')}</ul>
${facts.length > 0 ? `<h2>${t.filled}</h2>\n<dl lang="vi">${facts.join('')}</dl>` : ''}
${body === '' ? '' : `<pre lang="vi">${escapeXml(body)}</pre>`}
<p>${form ? `<a href="${formHref({ kind, slug: file.slug })}">${t.edit}</a> · ` : ''}<a href="${href(route, other, { slug: file.slug })}" hreflang="${other}" lang="${other}">${t.other}</a></p>
</main>
</body>
</html>
`;
};
