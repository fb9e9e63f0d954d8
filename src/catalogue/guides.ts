import { href } from '../i18n/href.ts';
import { LOCALES } from '../i18n/locale.ts';
import { routes } from '../i18n/routes.ts';
import type { Catalogue, Page } from './model.ts';

const ofGuide = (address: string): string => address.replace(/\[\w+\]$/, '');

/** Address parts beside the guides that other pages of the route table hold, in any language. */
export const takenBesideGuides: ReadonlySet<string> = new Set(
  LOCALES.flatMap((locale) =>
    Object.values(routes)
      .filter(
        (route) =>
          route !== routes.guide && route[locale].startsWith(ofGuide(routes.guide[locale])),
      )
      .flatMap(
        (route) => route[locale].slice(ofGuide(routes.guide[locale]).length).split('/')[0] ?? [],
      ),
  ),
);

/**
 * Running texts that are read under the programme: all that have no address of their own in the
 * route table.
 * @throws when one would stand at the address of another page
 */
export const guidesOf = ({ pages, locale }: Pick<Catalogue, 'pages' | 'locale'>): Page[] => {
  const guides = pages.filter((page) => page.href === href('guide', locale, { slug: page.slug }));
  for (const { slug } of guides) {
    if (takenBesideGuides.has(slug)) {
      throw new Error(`content/pages/${slug}: another page has this address; rename the folder.`);
    }
  }
  return guides;
};
