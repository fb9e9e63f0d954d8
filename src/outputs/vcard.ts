import type { Catalogue, Producer } from '../catalogue/model.ts';
import { productsOf } from '../catalogue/related.ts';
import { href } from '../i18n/href.ts';
import { fill, formatDate, phraseIn, words } from '../i18n/index.ts';
import { folded, textValue } from './content-line.ts';

/** Products named in the note: a phone shows a few lines of it. */
const MOST_NAMED = 12;

/**
 * A maker as a vCard 3.0 (RFC 2426), the version that phones of both kinds read; UTF-8. Without the
 * maker's consent it carries name, place and whom to ask, and no line of contact: the catalogue has
 * dropped them already. The same content and day give the same bytes.
 * @param url absolute address of the maker's page
 */
export const vcard = (catalogue: Catalogue, producer: Producer, url: string): string => {
  const { contact } = producer;
  const name = textValue(producer.name.text);
  const phone = contact?.phone;
  const zalo = contact?.zalo === phone ? undefined : contact?.zalo;
  return [
    'BEGIN:VCARD',
    'VERSION:3.0',
    // The same in both languages, so that a phone keeps one card.
    `UID:${new URL(href('producer', 'vi', { slug: producer.slug }), url).href}`,
    `FN:${name}`,
    // The version demands a name in parts; an organisation has one part.
    `N:${name};;;;`,
    `ORG:${name}`,
    'X-ABSHOWAS:COMPANY',
    ...(phone ? [`TEL;TYPE=WORK,VOICE:${phone}`] : []),
    ...(zalo ? [`TEL;TYPE=CELL:${zalo}`] : []),
    ...(contact?.email ? [`EMAIL;TYPE=INTERNET:${textValue(contact.email)}`] : []),
    ...addressLine(catalogue, producer),
    ...[contact?.website, contact?.facebook, url].flatMap((each) => (each ? [`URL:${each}`] : [])),
    `NOTE:${textValue(noteOf(catalogue, producer, url))}`,
    `REV:${catalogue.today}T00:00:00Z`,
    'END:VCARD',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
};

/** Street as the maker agreed to publish it; hamlet, commune and province as they are known. */
const addressLine = ({ province }: Catalogue, { contact, place }: Producer): string[] => {
  const street = contact?.address ?? place?.village;
  if (!street && !place) return [];
  const parts = [street ?? '', place?.commune?.name ?? place?.short ?? '', place ? province : ''];
  return [`ADR;TYPE=WORK:;;${parts.map(textValue).join(';')};;`];
};

const noteOf = (catalogue: Catalogue, producer: Producer, url: string): string => {
  const { locale } = catalogue;
  const t = words(locale);
  const products = productsOf(catalogue, producer);
  const named = products.slice(0, MOST_NAMED).map((product) => product.name.text);
  const list = named.join(', ');
  const rest = products.length - named.length;
  const office = phraseIn(catalogue.site.contact.office, locale).text;
  return [
    `${t.producer.forms[producer.form]}. ${producer.place?.full ?? ''}`.trim(),
    ...(producer.dissolved ? [t.vcard.dissolved] : []),
    ...(named.length > 0
      ? [
          fill(t.vcard.products, {
            products: rest > 0 ? fill(t.vcard.moreProducts, { products: list, n: rest }) : list,
          }),
        ]
      : []),
    ...(producer.contact?.zalo ? [`${t.contact.zalo}: ${producer.contact.zalo}`] : []),
    ...(producer.contact ? [] : [fill(t.vcard.noContact, { office })]),
    fill(t.vcard.version, { date: formatDate(catalogue.today, locale), url }),
  ].join('\n');
};
