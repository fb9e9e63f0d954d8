import { href } from '../../i18n/href.ts';
import { phraseIn, words } from '../../i18n/index.ts';
import { tablesOf } from '../data/columns.ts';
import { fileOf } from '../data/files.ts';
import { kindName } from '../data/kind-name.ts';
import { MEDIA } from '../data/media.ts';
import { KINDS } from '../data/schemas.ts';
import { type Frame, publisherOf, type Thing, thing } from './thing.ts';

/** The site, and how one searches it. */
export const siteThing = (frame: Frame): Thing => {
  const { all, absolute } = frame;
  const { locale, site } = all;
  return thing('WebSite', {
    '@id': `${absolute(href('home', locale))}#site`,
    url: absolute(href('home', locale)),
    name: site.name,
    description: phraseIn(site.intro, locale).text,
    inLanguage: locale,
    license: site.licence.url,
    publisher: publisherOf(frame),
    potentialAction: thing('SearchAction', {
      target: thing('EntryPoint', {
        urlTemplate: `${absolute(href('search', locale))}?q={q}`,
      }),
      'query-input': 'required name=q',
    }),
  });
};

/** The open data: one data set, a file each kind and format. */
export const dataThing = (frame: Frame): Thing => {
  const { all, absolute } = frame;
  const t = words(all.locale);
  const page = absolute(href('data', all.locale));
  return thing('Dataset', {
    '@id': `${page}#data`,
    url: page,
    name: `${all.site.name}: ${t.data.title}`,
    description: t.openData.intro,
    license: all.site.licence.url,
    dateModified: all.today,
    inLanguage: ['vi', 'en'],
    isAccessibleForFree: true,
    creator: publisherOf(frame),
    distribution: KINDS.flatMap((kind) =>
      [
        { address: fileOf.collection(kind), encodingFormat: MEDIA.json },
        ...tablesOf(kind).map((table) => ({
          address: fileOf.table(table),
          encodingFormat: MEDIA.csv,
        })),
        { address: fileOf.workbook(kind), encodingFormat: MEDIA.xlsx },
      ].map(({ address, encodingFormat }) =>
        thing('DataDownload', {
          name: kindName(kind, all.locale),
          contentUrl: absolute(address),
          encodingFormat,
        }),
      ),
    ),
  });
};
