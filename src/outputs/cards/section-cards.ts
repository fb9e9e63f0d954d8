import type { Catalogue } from '../../catalogue/model.ts';
import { phraseIn, words } from '../../i18n/index.ts';
import type { Section } from '../../i18n/sections.ts';
import type { PhotoCard } from './entry-cards.ts';

/** The card of a part: its name and what it is for. */
export const sectionCard = (all: Catalogue, section: Section): PhotoCard => {
  const t = words(all.locale);
  const site = all.site;
  const told: Record<Section, { name: string; text: string }> = {
    home: {
      name: phraseIn(site.heading, all.locale).text,
      text: phraseIn(site.intro, all.locale).text,
    },
    products: { name: t.product.all, text: t.product.intro },
    producers: { name: t.producer.all, text: t.producer.intro },
    communes: { name: t.commune.all, text: all.communes.map(({ name }) => name).join(', ') },
    trade: { name: t.trade.title, text: t.trade.intro },
    visit: { name: t.visit.title, text: t.visit.intro },
    fairs: { name: t.fair.all, text: t.fair.intro },
    programme: { name: t.programme.title, text: t.programme.intro },
    news: { name: t.news.title, text: t.news.intro },
    data: { name: t.data.title, text: t.openData.intro },
  };
  const { name, text } = told[section];
  return {
    site: site.name,
    kind: '',
    name,
    facts: text ? [text] : [],
    cloth: { slug: section, palette: section === 'visit' ? 'tourism' : 'craft' },
  };
};
