import { words } from '../../i18n/index.ts';
import { LOCALES } from '../../i18n/locale.ts';
import type { PublishedKind } from '../../schema/published/index.ts';
import { tablesOf } from './columns.ts';
import { fileOf } from './files.ts';
import { kindName } from './kind-name.ts';
import { MEDIA } from './media.ts';
import { aboutFile, type OpenData } from './open-data.ts';
import { KINDS } from './schemas.ts';

/** A text in both languages as JSON-LD tells it. */
const inBoth = (pick: (locale: (typeof LOCALES)[number]) => string) =>
  LOCALES.map((locale) => ({ '@language': locale, '@value': pick(locale) }));

/**
 * The data set described for catalogues of open data (DCAT 3, W3C), as JSON-LD that needs no file
 * from elsewhere. Sizes are left out: they are known only when everything has been written.
 */
export const dcatCatalogue = (data: OpenData): object => {
  const { absolute, vi } = data;
  const about = aboutFile(data, 'products');
  const publisher = { '@type': 'foaf:Organization', 'foaf:name': about.publisher };
  const shared = {
    'dct:publisher': publisher,
    'dct:license': { '@id': about.licence.url },
    'dct:language': [...LOCALES],
    'dct:modified': { '@type': 'xsd:date', '@value': about.date },
    'dcat:landingPage': { '@id': absolute(data.page.vi) },
  };
  const file = (address: string, media: string, conformsTo?: string) => ({
    '@type': 'dcat:Distribution',
    '@id': absolute(address),
    'dcat:downloadURL': { '@id': absolute(address) },
    'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${media}` },
    'dct:license': { '@id': about.licence.url },
    ...(conformsTo && { 'dct:conformsTo': { '@id': absolute(conformsTo) } }),
  });
  const dataset = (kind: PublishedKind) => ({
    '@type': 'dcat:Dataset',
    '@id': `${absolute(data.page.vi)}#${kind}`,
    'dct:identifier': kind,
    'dct:title': inBoth((locale) => kindName(kind, locale)),
    ...shared,
    'dcat:distribution': [
      file(fileOf.collection(kind), MEDIA.json, fileOf.schema(kind)),
      ...tablesOf(kind).map((table) => file(fileOf.table(table), MEDIA.csv)),
      file(fileOf.workbook(kind), MEDIA.xlsx),
    ],
  });
  return {
    '@context': {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
    '@type': 'dcat:Catalog',
    '@id': absolute(fileOf.catalogue()),
    'dct:title': inBoth((locale) => `${vi.site.name}: ${words(locale).data.title}`),
    'dct:description': inBoth((locale) => words(locale).openData.intro),
    ...shared,
    'foaf:homepage': { '@id': absolute(data.page.vi) },
    'dcat:dataset': [
      ...KINDS.map(dataset),
      {
        '@type': 'dcat:Dataset',
        '@id': `${absolute(data.page.vi)}#places`,
        'dct:identifier': 'places',
        'dct:title': inBoth((locale) => words(locale).openData.places),
        ...shared,
        'dcat:distribution': [file(fileOf.places(), MEDIA.geojson, fileOf.schema('places'))],
      },
    ],
  };
};
