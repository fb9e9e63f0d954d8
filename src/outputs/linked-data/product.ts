import type { Pack, Producer, Product, Recognition } from '../../catalogue/model.ts';
import { tradeFacts } from '../../catalogue/spec-sheet.ts';
import { showsStars } from '../../domain/recognition.ts';
import { fill, words } from '../../i18n/index.ts';
import { addressOf, type Frame, type Thing, thing } from './thing.ts';

/** Vietnamese đồng (ISO 4217). */
const CURRENCY = 'VND';
/** The most stars of the programme (Decision 26/2026/QĐ-TTg, Art. 4). */
const MOST_STARS = 5;

/**
 * A product. Its rank is a certification, told while it holds and with its last day; readers'
 * ratings do not exist here and are never claimed. Offers are the prices that the page shows as
 * recent, of the maker, not of this site.
 */
export const productThing = (frame: Frame, product: Product): Thing => {
  const { absolute } = frame;
  const facts = tradeFacts(product);
  const maker = product.producer && makerRef(frame, product.producer);
  const gtins = facts.packs.flatMap(({ gtin }) => gtin ?? []);
  const offers = facts.packs.flatMap((pack) => offerOf(pack, maker) ?? []);
  return thing('Product', {
    '@id': `${absolute(product.href)}#product`,
    url: absolute(product.href),
    name: product.name.text,
    alternateName: listed(product.aliases),
    description: facts.summary?.text,
    category: product.set.name.text,
    productID: product.code,
    gtin: gtins.length === 1 ? gtins[0] : undefined,
    image: frame.image,
    manufacturer: maker,
    hasCertification: certificationOf(frame, product),
    offers: listed(offers),
  });
};

const listed = <Item>(items: readonly Item[]): readonly Item[] | undefined =>
  items.length > 0 ? items : undefined;

const makerRef = ({ absolute }: Frame, producer: Producer): Thing =>
  thing(makerType(producer), {
    '@id': `${absolute(producer.href)}#maker`,
    name: producer.name.text,
    url: absolute(producer.href),
  });

/** Businesses by law are told as such; cooperatives, groups and associations as organisations. */
const makerType = ({ form }: Producer): string =>
  form === 'household' || form === 'enterprise' || form === 'farm'
    ? 'LocalBusiness'
    : 'Organization';

const certificationOf = (frame: Frame, product: Product): Thing | undefined => {
  const rank: Recognition | undefined = product.recognition;
  if (!rank?.decision || !showsStars(rank.state) || product.step.stage === 'stopped') {
    return undefined;
  }
  const t = words(frame.all.locale).recognition;
  return thing('Certification', {
    name: `OCOP, ${fill(t.stars, { n: rank.stars })}`,
    certificationIdentification: rank.decision.number,
    issuedBy: thing('Organization', { name: rank.decision.issuer }),
    validFrom: rank.on,
    expires: rank.until,
    certificationStatus: 'https://schema.org/CertificationActive',
    certificationRating: thing('Rating', {
      ratingValue: rank.stars,
      worstRating: 1,
      bestRating: MOST_STARS,
    }),
    url: frame.absolute(rank.decision.href),
  });
};

const offerOf = (pack: Pack, maker: Thing | undefined): Thing | undefined => {
  const { price, priceTo, priceOld, priceRecentUntil, net, kind } = pack;
  if (price === undefined || priceOld) return undefined;
  return thing('Offer', {
    name: [kind.text, net].filter(Boolean).join(' '),
    ...(priceTo === undefined
      ? { price, priceCurrency: CURRENCY }
      : {
          priceSpecification: thing('PriceSpecification', {
            minPrice: price,
            maxPrice: priceTo,
            priceCurrency: CURRENCY,
          }),
        }),
    priceValidUntil: priceRecentUntil,
    gtin: pack.gtin,
    offeredBy: maker,
  });
};

/** A maker. Ways to reach it stand here only when they stand on its page: with consent. */
export const producerThing = (frame: Frame, producer: Producer): Thing => {
  const { absolute } = frame;
  const { contact } = producer;
  const links = [contact?.website, contact?.facebook].flatMap((url) => url ?? []);
  return thing(makerType(producer), {
    '@id': `${absolute(producer.href)}#maker`,
    url: absolute(producer.href),
    name: producer.name.text,
    alternateName: listed(producer.aliases),
    description: producer.summary.text,
    image: frame.image,
    address: addressOf(frame, producer.place, contact?.address),
    foundingDate: producer.founded?.on,
    dissolutionDate: producer.dissolved?.on,
    telephone: contact?.phone,
    email: contact?.email,
    sameAs: listed(links),
  });
};
