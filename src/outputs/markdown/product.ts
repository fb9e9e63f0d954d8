import { capacityLine, packPriceLine, packText } from '../../catalogue/figures.ts';
import type { Catalogue, Pack, Product } from '../../catalogue/model.ts';
import { officeCommuneOf } from '../../catalogue/related.ts';
import { tradeFacts } from '../../catalogue/spec-sheet.ts';
import { standingOf, verdictOf } from '../../catalogue/standing.ts';
import { fill, formatDate, formatMonths, phraseIn, words } from '../../i18n/index.ts';
import { officeIn } from '../../i18n/office.ts';
import { link, mark, type Origin, plain, running, said, type Text } from './write.ts';

const or = (text: string): string | undefined => text || undefined;

/** A product as its page tells it; of goods with duties the bare facts only. */
export const productText = (all: Catalogue, product: Product, { absolute }: Origin): Text => {
  const { locale } = all;
  const t = words(locale);
  const p = t.product;
  const trade = tradeFacts(product);
  const { duties, place, producer, step } = product;
  return {
    entry: product,
    lead: trade.summary?.text,
    notices: noticesOf(all, product),
    facts: [
      {
        label: p.producer,
        value: producer && link(producer.name.text, absolute(producer.href)),
        source: product.producerSource,
      },
      { label: p.origin, value: place && plain(place.full), source: place?.source },
      { label: p.group, value: plain(`${product.group.name.text} · ${product.set.name.text}`) },
      ...(duties.bareFacts
        ? []
        : [
            {
              label: p.packs,
              value: or(trade.packs.map((pack) => packLine(all, pack)).join('; ')),
            },
            {
              label: p.capacity,
              value: or(capacityOf(all, product)),
              source: trade.supply?.source,
            },
            { label: p.season, value: or(seasonOf(all, product)), source: trade.season?.source },
          ]),
      {
        label: p.papers,
        value: or(
          product.papers
            .map(({ name, number, until, source }) => {
              const term = until && fill(t.recognition.until, { date: formatDate(until, locale) });
              return `${plain([name.text, number, term].filter(Boolean).join(', '))}${mark(source)}`;
            })
            .join('; '),
        ),
      },
      ...(product.code ? [{ label: p.code, value: plain(product.code) }] : []),
    ],
    parts: [
      { title: p.story, text: running(product.body, product, absolute) ?? '' },
      { title: p.making, text: said(product.making) },
      {
        title: p.history,
        text: product.history
          .map(
            ({ stage, on, source }) =>
              `- ${formatDate(on, locale)}: ${t.stage[stage]}${mark(source)}`,
          )
          .join('\n'),
      },
      ...(step.stage === 'stopped' ? [] : [{ title: p.contact, text: contactOf(all, product) }]),
    ],
  };
};

/** State, decision and the sentences that a class of goods must carry. */
const noticesOf = (all: Catalogue, product: Product): string[] => {
  const { locale } = all;
  const t = words(locale);
  const { duties, recognition, step } = product;
  const verdict = step.stage === 'stopped' ? undefined : verdictOf(product, locale);
  const decision =
    recognition?.decision && recognition.on
      ? fill(t.recognition.decision, {
          number: recognition.decision.number,
          date: formatDate(recognition.on, locale),
          issuer: recognition.decision.issuer,
        })
      : undefined;
  return [
    [standingOf(product, locale).word, verdict?.line, decision].filter(Boolean).join('. '),
    ...(recognition && !decision ? [t.recognition.noDecision] : []),
    ...(step.stage === 'stopped' ? [t.stageText.stopped] : []),
    ...(duties.healthNotice ? [phraseIn(all.taxonomy.healthNotice, locale).text] : []),
    ...(duties.duty === 'health' && duties.bareFacts ? [t.product.nameOnly] : []),
    ...(duties.duty === 'spirits' && duties.bareFacts
      ? [fill(t.product.spirits, { abv: all.taxonomy.spiritsFromAbv })]
      : []),
  ];
};

const packLine = ({ locale }: Catalogue, pack: Pack): string => {
  const { text } = packPriceLine(pack, locale) ?? packText(pack);
  return plain(text) + mark(pack.source);
};

const capacityOf = ({ locale }: Catalogue, { supply }: Product): string =>
  (supply?.capacity ?? []).map((capacity) => plain(capacityLine(capacity, locale).text)).join('; ');

const seasonOf = ({ locale }: Catalogue, { season }: Product): string => {
  const t = words(locale).months;
  return (['harvest', 'sale', 'best'] as const)
    .flatMap((kind) => {
      const months = season?.[kind] ?? [];
      return months.length > 0 ? [`${t[kind]}: ${formatMonths(months, locale)}`] : [];
    })
    .join('; ');
};

const contactOf = (all: Catalogue, product: Product): string => {
  const t = words(all.locale);
  const lines = contactLines(all, product.producer?.contact);
  if (lines !== '') return lines;
  const office = officeIn(officeCommuneOf(product)?.official, all.site.contact.office, all.locale);
  return plain(fill(t.product.contactNone, { office: office.text }));
};

/** Ways to reach somebody, as far as the catalogue has them: with consent only. */
export const contactLines = (
  { locale }: Catalogue,
  contact: NonNullable<Product['producer']>['contact'],
): string => {
  const t = words(locale).contact;
  return (['phone', 'zalo', 'email', 'website', 'facebook', 'address'] as const)
    .flatMap((way) => (contact?.[way] ? [`- ${t[way]}: ${plain(contact[way])}`] : []))
    .join('\n');
};
