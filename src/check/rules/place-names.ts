import { bareName } from '../../domain/places.ts';
import { fold, normalise, placedWords } from '../../domain/text/index.ts';
import type { Places } from '../../schema/index.ts';
import { bodyProblem, problem, type Rule, texts } from './content.ts';

const AREA = /^(?:Tỉnh|Huyện|Thành phố|Thị xã|Quận)\s+/;

/** Names of places as the official list writes them, those of two words or more. */
const officialNames = ({ province, former, communes }: Places): string[] => [
  ...new Set(
    [
      province.name,
      ...(former ? [former.province, former.district] : []),
      ...communes.flatMap(({ name, formedFrom }) => [name, ...formedFrom.map((u) => u.name)]),
    ]
      .map((name) => bareName(name).replace(AREA, ''))
      .filter((name) => name.includes(' ')),
  ),
];

/** Another spelling of a place in a text. */
interface Variant {
  index: number;
  written: string;
  official: string;
}

/**
 * Other spellings of the same name: the tone mark on the other vowel (Hoà, Hòa), i for y, no
 * accents at all. Words that only sound alike are other words: the accents must agree. A
 * quotation is left as it stands.
 */
export const findVariants = (text: string, names: readonly string[]): Variant[] => {
  const found = placedWords(text);
  const capital = found.map(({ word }) => /^\p{Lu}/u.test(word));
  return names.flatMap((official) => {
    const wanted = official.split(' ');
    const likeOfficial = normalise(official);
    const bare = fold(official);
    return found.flatMap((first, at) => {
      const last = found[at + wanted.length - 1];
      // Names begin with capitals; a common word of the same sound does not.
      if (!last || !capital.slice(at, at + wanted.length).every(Boolean)) return [];
      const written = text.slice(first.start, last.end);
      const isOfficial = written === official || written === official.toLocaleUpperCase('vi');
      const inQuotes = text.lastIndexOf('“', first.start) > text.lastIndexOf('”', first.start);
      if (isOfficial || inQuotes) return [];
      // “Da Bac CBT” is the name of a company.
      const goesOn = /^\s+\p{Lu}/u.test(text.slice(last.end));
      const same =
        normalise(written.replace(/[\s-]+/g, ' ')) === likeOfficial ||
        (written === bare && !goesOn);
      return same ? [{ index: first.start, written, official }] : [];
    });
  });
};

/** Fields that hold no words of ours: addresses, references, quotations, other names on purpose. */
const NOT_OURS = ['sources', 'aliases', 'contact', 'links'];

/** A place is spelled one way on all pages, the way the official list spells it. */
export const placeNames: Rule = (content) => {
  if (!content.places) return [];
  const names = officialNames(content.places.data);
  return [...content.entries, ...content.translations].flatMap(({ file, data }) => {
    const say = ({ written, official }: Variant) =>
      [`“${written}” viết khác danh mục chính thức`, `viết “${official}”`] as const;
    return [
      ...[...texts(data)]
        .filter(({ path }) => !NOT_OURS.includes(String(path[0])))
        .flatMap(({ text, path }) =>
          findVariants(text, names).map((variant) => problem(file, path, ...say(variant))),
        ),
      ...findVariants(file.body, names).map((variant) =>
        bodyProblem(file, variant.index, ...say(variant)),
      ),
    ];
  });
};
