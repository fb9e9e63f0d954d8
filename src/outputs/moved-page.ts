import { escapeXml as html } from '../domain/text/index.ts';
import type { Locale, Phrase } from '../i18n/locale.ts';

/** A page that only sends the browser on, for servers that know no redirects. */
export interface MovedPage {
  locale: Locale;
  title: string;
  /** Address to go to, as a browser follows it. */
  href: string;
  /** The same address in full. */
  canonical: string;
  name: Phrase;
}

/** Writes the page; without automatic forwarding it is a link. */
export const movedPage = ({ locale, title, href, canonical, name }: MovedPage): string =>
  `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${html(title)}: ${html(name.text)}</title>
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${html(href)}">
<link rel="canonical" href="${html(canonical)}">
</head>
<body><h1>${html(title)}</h1><p><a href="${html(href)}" lang="${name.lang}">${html(name.text)}</a></p></body>
</html>
`;
