import type { APIContext } from 'astro';
import { catalogue } from '../../catalogue/store.ts';
import { LOCALES, type Locale, otherLocale } from '../../i18n/locale.ts';
import { searchRecords } from '../../outputs/search-records.ts';

/** Hands the records of a language to the index builder, which removes the file. */
export const getStaticPaths = () =>
  LOCALES.map((locale) => ({ params: { locale }, props: { locale } }));

export const GET = async ({ props }: APIContext<{ locale: Locale }>): Promise<Response> => {
  const { locale } = props;
  const records = searchRecords(await catalogue(locale), await catalogue(otherLocale(locale)));
  return Response.json(records);
};
