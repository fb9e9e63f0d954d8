import { getImage } from 'astro:assets';
import type { APIContext } from 'astro';
import type { Product } from '../../catalogue/model.ts';
import { catalogue } from '../../catalogue/store.ts';
import { LOCALES, type Locale, otherLocale } from '../../i18n/locale.ts';
import { type SmallPhoto, searchRecords } from '../../outputs/search-records.ts';

/** Hands the records of a language to the index builder, which removes the file. */
export const getStaticPaths = () =>
  LOCALES.map((locale) => ({ params: { locale }, props: { locale } }));

export const GET = async ({ props }: APIContext<{ locale: Locale }>): Promise<Response> => {
  const { locale } = props;
  const [own, other] = [await catalogue(locale), await catalogue(otherLocale(locale))];
  return Response.json(searchRecords(own, other, await smallPhotos(own.products)));
};

/** The first photo of every product in the size of a card. */
const smallPhotos = async (
  products: readonly Product[],
): Promise<ReadonlyMap<string, SmallPhoto>> => {
  const photos = new Map<string, SmallPhoto>();
  for (const {
    slug,
    photos: [photo],
  } of products) {
    if (!photo) continue;
    const { src } = await getImage({ src: photo.image, width: 480, height: 360, fit: 'cover' });
    photos.set(slug, { src, alt: photo.alt });
  }
  return photos;
};
