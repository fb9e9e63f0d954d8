import { escapeXml } from '../domain/text/index.ts';
/** A feed as Atom 1.0 (RFC 4287) wants it. Addresses are absolute. */
export interface Feed {
  title: string;
  subtitle: string;
  /** Language of all its texts. */
  lang: string;
  /** Who publishes it. */
  author: string;
  /** Page that shows the same things. */
  page: string;
  /** Address of the feed itself. */
  self: string;
  /** ISO day told when there is no entry yet. */
  today: string;
  entries: readonly FeedEntry[];
}

export interface FeedEntry {
  title: string;
  summary: string;
  /** Address of its page, which is also its id: it never changes once published. */
  url: string;
  /** ISO day in Vietnam. */
  on: string;
}

/** Writes the feed; entries keep their order. */
export const atomFeed = (feed: Feed): string => {
  const newest =
    feed.entries
      .map((entry) => entry.on)
      .sort()
      .at(-1) ?? feed.today;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xmlText(feed.lang)}">
  <id>${xmlText(feed.self)}</id>
  <title>${xmlText(feed.title)}</title>
  <subtitle>${xmlText(feed.subtitle)}</subtitle>
  <updated>${moment(newest)}</updated>
  <author><name>${xmlText(feed.author)}</name></author>
  <link rel="self" type="application/atom+xml" href="${xmlText(feed.self)}"/>
  <link rel="alternate" type="text/html" href="${xmlText(feed.page)}"/>
${feed.entries.map(entryXml).join('')}</feed>
`;
};

const entryXml = (entry: FeedEntry): string => `  <entry>
    <id>${xmlText(entry.url)}</id>
    <title>${xmlText(entry.title)}</title>
    <updated>${moment(entry.on)}</updated>
    <link rel="alternate" type="text/html" href="${xmlText(entry.url)}"/>
    <summary>${xmlText(entry.summary)}</summary>
  </entry>
`;

/** News is dated to the day: the moment that day began in Vietnam. */
const moment = (day: string): string => `${day}T00:00:00+07:00`;

/** Text for XML; characters that XML 1.0 cannot carry are dropped. */
const xmlText = (text: string): string =>
  escapeXml(text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, ''));
