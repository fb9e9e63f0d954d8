import type { Letter, Undecided } from '../catalogue/renewal.ts';
import { fill, formatDate, type Locale, words } from '../i18n/index.ts';

/** A part of a letter: a sentence, and the products it is about. */
export interface Paragraph {
  text: string;
  lines: readonly string[];
}

/**
 * The letter about a maker's stars, in plain words.
 * @param number of the decision the file is handed in under
 * @param locale the language of the letter, whose names the products must bear
 */
export const letterText = (letter: Letter, number: string, locale: Locale): Paragraph[] => {
  const t = words(locale).renewal;
  const day = (iso: string): string => formatDate(iso, locale);
  const plain = (text: string): Paragraph => ({ text, lines: [] });
  const about = (text: string, lines: readonly string[]): Paragraph[] =>
    lines.length > 0 ? [{ text, lines }] : [];
  const due = letter.due.map(({ product, stars, until, window }) =>
    fill(t.dueLine, {
      name: product.name.text,
      n: stars,
      until: day(until),
      from: day(window.from),
      to: day(window.to),
    }),
  );
  const lapsed = letter.lapsed.map(({ product, stars, until }) =>
    fill(t.lapsedLine, { name: product.name.text, n: stars, until: day(until) }),
  );
  const undecided = letter.undecided.map((one) =>
    fill(t.undecidedLine, { name: one.product.name.text, told: reportedText(one, locale) }),
  );
  return [
    plain(fill(t.greeting, { name: letter.producer.name.text })),
    ...about(t.dueText, due),
    ...about(t.lapsedText, lapsed),
    ...about(t.undecidedAsk, undecided),
    ...(due.length + lapsed.length > 0 ? [plain(fill(t.file, { number }))] : []),
    plain(t.place),
    plain(t.sign),
  ];
};

/** What a source says of a rank without a decision: “3 sao, 2022”. */
export const reportedText = ({ recognition }: Undecided, locale: Locale): string => {
  const { stars: n, reportedOn } = recognition;
  const t = words(locale).renewal;
  return reportedOn
    ? fill(t.reportedStars, { n, date: formatDate(reportedOn, locale) })
    : fill(t.reportedUndated, { n });
};

/** The letter as an e-mail draft, to the maker's published address or to nobody yet. */
export const letterMail = (
  letter: Letter,
  paragraphs: readonly Paragraph[],
  locale: Locale,
): string => {
  const body = paragraphs
    .map(({ text, lines }) => [text, ...lines.map((line) => `- ${line}`)].join('\n'))
    .join('\n\n');
  const subject = fill(words(locale).renewal.mailSubject, { name: letter.producer.name.text });
  const mail = new URLSearchParams({ subject, body });
  // Mail programs read %20, not +, as a space.
  return `mailto:${letter.producer.contact?.email ?? ''}?${mail.toString().replaceAll('+', '%20')}`;
};
