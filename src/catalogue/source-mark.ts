import { escapeXml } from '../domain/text/index.ts';
import { fill, type Locale, type Phrase, words } from '../i18n/index.ts';
import type { Source } from './model.ts';

/** Address of a source in its page's list. */
export const sourceAnchor = (source: Source): string => `nguon-${source.n}`;

/** Id of what the source's mark opens. */
export const sourceCard = (source: Source): string => `${sourceAnchor(source)}-the`;

/** What its title says in the page's language; the title itself where nobody translated it. */
export const sourceTitle = ({ title, lang, meaning }: Source, locale: Locale): Phrase =>
  meaning === undefined ? { text: title, lang } : { text: meaning, lang: locale };

/**
 * The number that stands beside a fact, as HTML: it opens the source's card, without a script. A
 * browser that knows no popovers is shown the link to the list instead (parts.css).
 */
export const sourceMark = (source: Source, locale: Locale): string => {
  const t = words(locale).witness;
  const { text, lang } = sourceTitle(source, locale);
  // A voice that reads English would garble a Vietnamese title; the card has it, marked as such.
  const isForeign = locale === 'en' && lang === 'vi';
  const label = escapeXml(
    isForeign ? fill(t.number, { n: source.n }) : fill(t.label, { n: source.n, title: text }),
  );
  const button = `<button type="button" popovertarget="${sourceCard(source)}" aria-label="${label}">${source.n}</button>`;
  return `<sup class="source-mark">${button}<a href="#${sourceAnchor(source)}">${source.n}</a></sup>`;
};
