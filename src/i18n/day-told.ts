import { fill, formatDate, LOCALES, type Locale, type Words, words } from './index.ts';

/**
 * How pages tell the day of the build. A page that does nothing else with the day stays when it is
 * another day, and what it says in these words is dated anew: so only they may tell it.
 */
const sentences = ({ footer, offline }: Words) => ({
  /** Of which day the data are. */
  data: footer.builtOn,
  /** The same on a copy that is shown because the network is slow or gone. */
  copy: offline.saved,
  /** Which version of a page somebody writes about or holds in the hand. */
  version: footer.version,
});

type Telling = keyof ReturnType<typeof sentences>;

const onDay = (sentence: string, day: string, locale: Locale): string =>
  fill(sentence, { date: formatDate(day, locale) });

/** A sentence with the day in it. @param day ISO day */
export const tellDay = (telling: Telling, day: string, locale: Locale): string =>
  onDay(sentences(words(locale))[telling], day, locale);

/** All that tells a day, in an order that is the same for every day. */
const told = (day: string): readonly string[] => [
  `data-build-date="${day}"`,
  // Of open data (outputs/data).
  `"date": "${day}",\n "publisher": `,
  ...LOCALES.flatMap((locale) =>
    Object.values(sentences(words(locale)))
      .map((sentence) => onDay(sentence, day, locale))
      // The second as it stands in the address of a ready e-mail.
      .flatMap((sentence) => [sentence, encodeURIComponent(sentence)]),
  ),
];

/** Makes a function that dates a page or text of an earlier day anew. @param from ISO day, as `to` */
export const dating = (from: string, to: string): ((text: string) => string) => {
  const after = told(to);
  const pairs = told(from).map((before, index) => [before, after[index] ?? before] as const);
  return (text) => pairs.reduce((dated, [before, now]) => dated.replaceAll(before, now), text);
};
