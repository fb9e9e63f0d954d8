import type { Catalogue } from '../../catalogue/model.ts';
import { llmsHref } from '../../i18n/href.ts';
import { phraseIn, words } from '../../i18n/index.ts';
import { otherLocale } from '../../i18n/locale.ts';
import { fileOf } from '../data/files.ts';
import { kindName } from '../data/kind-name.ts';
import { KINDS } from '../data/schemas.ts';
import { plainTexts } from './index.ts';
import { link, plain } from './write.ts';

/** Entries of a kind that are listed one by one; all others are in the open data. */
const MOST = 500;

/**
 * `/llms.txt` (llmstxt.org): what the site is and where its plain texts and data lie, for programs
 * that read language.
 * @param absolute makes a path of the site a full address
 */
export const llmsText = (all: Catalogue, absolute: (path: string) => string): string => {
  const { locale, site } = all;
  const t = words(locale);
  const texts = plainTexts(all, absolute);
  const titles: Readonly<Record<string, string>> = {
    products: t.product.all,
    producers: t.producer.all,
    villages: t.visit.title,
    routes: t.visit.routes,
    fairs: t.fair.all,
    programme: t.programme.title,
    decisions: t.programme.decisions,
    news: t.news.title,
  };
  const sections = Object.entries(texts).flatMap(([kind, entries]) => {
    if (entries.length === 0) return [];
    const lines = entries.slice(0, MOST).map(({ href, entry, lead }) => {
      const told = lead();
      return `- ${link(entry.name.text, absolute(href))}${told ? `: ${plain(told)}` : ''}`;
    });
    return [`## ${titles[kind]}`, lines.join('\n')];
  });
  const data = KINDS.map(
    (kind) => `- ${link(kindName(kind, locale), absolute(fileOf.collection(kind)))}: JSON`,
  );
  const other = otherLocale(locale);
  return `${[
    `# ${plain(site.name)}`,
    `> ${plain(phraseIn(site.intro, locale).text)}`,
    [t.openData.noteUnknown, t.openData.noteStars, t.openData.noteSource].join('\n\n'),
    `${t.footer.noSale} ${t.footer.licence} ${link(site.licence.name, site.licence.url)}.`,
    ...sections,
    `## ${t.data.title}`,
    data.join('\n'),
    '## Optional',
    `- ${link(words(other).lang, absolute(llmsHref(other)))}`,
  ].join('\n\n')}\n`;
};
