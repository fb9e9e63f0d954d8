import type { Body, Entry, Source, Sourced } from '../../catalogue/model.ts';
import { withSiteLinks } from '../../domain/text/index.ts';
import { tellDay } from '../../i18n/day-told.ts';
import { formatDate, type Locale, words } from '../../i18n/index.ts';

/** One line of what is known; without a value it says so. */
export interface Fact {
  label: string;
  value?: string;
  source?: Source;
}

/** An entry as plain text: facts, then parts with their own headings. */
export interface Text {
  entry: Entry;
  lead?: string;
  /** What has to stand before everything else: states, warnings. */
  notices: readonly string[];
  facts: readonly Fact[];
  parts: readonly { title: string; text: string }[];
}

/** What a text says about where it came from. */
export interface Origin {
  locale: Locale;
  licence: { name: string; url: string };
  /** Makes a path of the site a full address. */
  absolute(path: string): string;
}

/** Words as Markdown: what people write is text, never markup, and keeps to its line. */
export const plain = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|]/g, '\\$&');

/** The number of the source that says so. */
export const mark = (source: Source | undefined): string => (source ? ` [${source.n}]` : '');

const ADDRESS: Readonly<Record<string, string>> = {
  '(': '%28',
  ')': '%29',
  '<': '%3C',
  '>': '%3E',
  ' ': '%20',
};

/** A link; its address cannot end early. */
export const link = (text: string, address: string): string =>
  `[${plain(text)}](${address.replace(/[()<> ]/g, (letter) => ADDRESS[letter] ?? letter)})`;

/** Statements with their sources, one a line. */
export const said = (items: readonly Sourced[]): string =>
  items.map(({ phrase, source }) => `- ${plain(phrase.text)}${mark(source)}`).join('\n');

/** Running text as it was written, with numbers in place of the names of sources. */
export const running = (body: Body | undefined, entry: Entry, absolute: Origin['absolute']) =>
  body?.markdown &&
  withSiteLinks(body.markdown, absolute)
    .replace(/\s*\[\^([^\]\s]+)\]/g, (found, id: string) => {
      const source = entry.sources.find((candidate) => candidate.id === id);
      return source ? mark(source) : found;
    })
    .trim();

const sourceLine = (source: Source, locale: Locale): string => {
  const t = words(locale).witness;
  const parts = [
    t[source.kind],
    source.publisher
      ? `${plain(source.publisher.text)}: ${plain(source.title)}`
      : plain(source.title),
    source.on ? formatDate(source.on, locale) : t.undated,
  ];
  const where = source.url ? ` ${link(t.open, source.url)}` : '';
  return `${source.n}. ${parts.join(' · ')}${where}`;
};

/** Writes an entry as Markdown, with its sources and its page; `withDay` says of which day it is. */
export const writeText = (text: Text, origin: Origin): string => {
  const { entry, lead, notices, facts, parts } = text;
  const { locale, licence, absolute } = origin;
  const t = words(locale);
  const factLines = facts.map(
    ({ label, value, source }) => `- ${label}: ${value ?? t.unknown}${value ? mark(source) : ''}`,
  );
  const sources =
    entry.sources.length === 0
      ? t.witness.none
      : entry.sources.map((source) => sourceLine(source, locale)).join('\n');
  return [
    `# ${plain(entry.name.text)}`,
    ...(lead ? [plain(lead)] : []),
    ...notices.map((notice) => `**${plain(notice)}**`),
    ...(factLines.length > 0 ? [factLines.join('\n')] : []),
    ...parts
      .filter((part) => part.text !== '')
      .flatMap(({ title, text: own }) => [`## ${title}`, own]),
    `## ${t.product.sources}`,
    sources,
    '---',
    [
      link(absolute(entry.href), absolute(entry.href)),
      `${t.footer.licence} ${link(licence.name, licence.url)}.`,
    ].join('\n\n'),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
};

/** A written entry with the day of its data at its end. @param day ISO day */
export const withDay = (text: string, day: string, locale: Locale): string =>
  `${text}\n${tellDay('data', day, locale)}.\n`;
