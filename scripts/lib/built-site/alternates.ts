import { type PageElement, words } from './html.ts';
import { kept } from './intern.ts';

/** What a page says of its other addresses. */
export interface Alternates {
  /** Its canonical links; there should be one. */
  readonly canonicals: readonly string[];
  /** Its versions in other languages, as [hreflang, address], in the order of the page. */
  readonly alternates: readonly (readonly [string, string])[];
}

export const readAlternates = (elements: readonly PageElement[]): Alternates => {
  const links = elements.filter(({ tag }) => tag === 'link');
  const hrefOf = ({ attributes }: PageElement): string => kept(attributes.get('href') ?? '');
  return {
    canonicals: links.filter((link) => words(link, 'rel').includes('canonical')).map(hrefOf),
    alternates: links.flatMap((link) => {
      const language = link.attributes.get('hreflang');
      if (language === undefined || !words(link, 'rel').includes('alternate')) return [];
      return [[kept(language), hrefOf(link)] as const];
    }),
  };
};

/** The addresses that a page names as its versions in a language. */
export const alternatesOf = ({ alternates }: Alternates, language: string): readonly string[] =>
  alternates.flatMap(([lang, href]) => (lang === language ? [href] : []));
