import { hasVietnamese } from '../../../src/domain/text/index.ts';
import type { Document } from './document.ts';
import type { PageElement } from './html.ts';
import { kept } from './intern.ts';
import type { Problem } from './problem.ts';
import type { Page, Site } from './site.ts';

/**
 * Nothing on an English page is silently Vietnamese: words of ours that are not translated stand in
 * an element with lang="vi", where a reader is told and a screen reader changes its voice.
 *
 * Names keep their language. A word with a Vietnamese letter counts as a name when it begins with a
 * capital; when it is part of a name known to the site, be it a heading of a Vietnamese page or
 * something that an English page marks as Vietnamese elsewhere; in quotation marks; when a gloss
 * follows, in brackets or after a hyphen; and the currency, which English has taken over.
 */
export const checkLanguages = ({ pages }: Site): readonly Problem[] => {
  const names = namesOf(pages);
  return pages.flatMap((page) => checkPage(page, names));
};

/** What a page says about its languages. */
export interface NamesAndDoubts {
  /** Names that keep their language on other pages, too. */
  readonly names: readonly string[];
  /** On an English page: texts with Vietnamese words that only a name can excuse. */
  readonly doubts: readonly Doubt[];
}

interface Doubt {
  readonly line: number;
  /** All texts of one element. */
  readonly texts: readonly string[];
}

export const readLanguages = ({ elements, lang }: Document): NamesAndDoubts => ({
  names: elements.flatMap((element) => namesIn(lang, element)).map(kept),
  doubts: lang === 'en' ? elements.flatMap(doubtsIn) : [],
});

/** Attributes that are read out or shown. */
const SPOKEN = ['alt', 'aria-label', 'title', 'placeholder'];

/** Metadata that is shown where the page is linked. */
const SHOWN_META = ['description', 'og:title', 'og:description'];

/** Their contents are no words for people. */
const SILENT = new Set(['script', 'style']);

type Names = ReadonlyMap<string, readonly string[]>;

const doubtsIn = (element: PageElement): readonly Doubt[] => {
  if (element.lang === 'vi' || SILENT.has(element.tag)) return [];
  const texts = textsOf(element).filter((text) => wordsToExcuse(text).length > 0);
  return texts.length > 0 ? [{ line: element.line, texts: texts.map(kept) }] : [];
};

const checkPage = ({ file, doubts }: Page, names: Names): readonly Problem[] =>
  doubts.flatMap(({ line, texts }) => {
    const [word] = texts.flatMap((text) => unmarkedIn(text, names));
    return word === undefined
      ? []
      : [
          {
            file,
            line,
            message: `English text has the Vietnamese word "${word}" without lang="vi"`,
            remedy: 'translate it, mark it with lang, or put a gloss in brackets after it',
            // Staff who write a Vietnamese entry must not be kept from publishing by its English.
            mild: true as const,
          },
        ];
  });

const textsOf = (element: PageElement): readonly string[] => {
  const { attributes, tag } = element;
  const meta =
    tag === 'meta' &&
    SHOWN_META.includes(attributes.get('name') ?? attributes.get('property') ?? '')
      ? [attributes.get('content') ?? '']
      : [];
  const spoken = attributes.size > 0 ? SPOKEN.map((name) => attributes.get(name) ?? '') : [];
  return [element.ownText(), ...spoken, ...meta].filter(hasVietnamese);
};

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const QUOTED = /“[^”]*”|"[^"]*"/gu;
/** Up to four words between one word and the bracket, or the hyphen, of its gloss. */
const GLOSS = /^(?:\s[\p{L}\p{M}]+){0,3}\s\(|^-\p{L}/u;
const TAKEN_OVER = 'đồng';

/** The Vietnamese words of a text that nothing excuses. */
const unmarkedIn = (text: string, names: Names): readonly string[] =>
  wordsToExcuse(text).flatMap(({ word, index }) =>
    isNamed(text, index, names.get(word)) ? [] : [word],
  );

/** The Vietnamese words of a text that nothing in the text itself excuses. */
const wordsToExcuse = (text: string): readonly { word: string; index: number }[] => {
  const words = [...text.matchAll(WORD)].filter(
    ([word]) => /^\p{Ll}/u.test(word) && hasVietnamese(word) && word !== TAKEN_OVER,
  );
  if (words.length === 0) return [];
  const quoted = [...text.matchAll(QUOTED)].map((match) => [
    match.index,
    match.index + match[0].length,
  ]);
  return words.flatMap(({ 0: word, index }) => {
    const end = index + word.length;
    const isQuoted = quoted.some(([from = 0, to = 0]) => from < index && end < to);
    return isQuoted || GLOSS.test(text.slice(end)) ? [] : [{ word, index }];
  });
};

/** Whether one of the names that have the word stands there in full. */
const isNamed = (text: string, index: number, candidates: readonly string[] = []): boolean =>
  candidates.some((name) => {
    for (let at = text.indexOf(name); at >= 0 && at <= index; at = text.indexOf(name, at + 1)) {
      if (index < at + name.length) return true;
    }
    return false;
  });

/** Names by the words in them that would not pass by themselves. */
const namesOf = (pages: readonly Page[]): Names => {
  const names = new Set(pages.flatMap((page) => page.names));
  const byWord = new Map<string, string[]>();
  for (const name of names) {
    for (const [word] of name.matchAll(WORD)) {
      if (!hasVietnamese(word)) continue;
      const others = byWord.get(word);
      if (others) others.push(name);
      else byWord.set(word, [name]);
    }
  }
  return byWord;
};

/** Longer texts are prose, not names. */
const LONGEST_NAME = 200;

const namesIn = (pageLang: string, element: PageElement): readonly string[] => {
  const { tag, attributes } = element;
  const isName = pageLang === 'vi' ? tag === 'h1' : attributes.get('lang') === 'vi';
  if (!isName) return [];
  const name = element.text().trim();
  return name.length > LONGEST_NAME ? [] : [name, ...name.split(', ')].filter(hasVietnamese);
};
