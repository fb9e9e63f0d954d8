import type { Catalogue, CommuneRef, Pack, Product } from '../../catalogue/model.ts';
import { officeCommuneOf } from '../../catalogue/related.ts';
import type { PublishedContact } from '../../domain/consent.ts';
import { type CapacityLine, isCounted, type PackSize } from '../../domain/coverage/index.ts';
import { kindOf } from '../../domain/inquiry/kind.ts';
import type { Phrase } from '../../i18n/locale.ts';
import { placeInside } from '../../i18n/place-name.ts';

/** A text in Vietnamese, and in English where it is translated. */
export interface Both {
  vi: string;
  en?: string;
}

/** Addresses of a page in both languages, base path included. */
export interface Addresses {
  vi: string;
  en: string;
}

/** A maker as an inquiry needs it. */
export interface InquiryMaker {
  slug: string;
  name: Both;
  href: Addresses;
  /** Only what the maker agreed to have published. */
  contact?: Pick<PublishedContact, 'email' | 'phone' | 'zalo'>;
}

/** What a list needs to know of a product: one small file for both languages. */
export interface InquiryItem {
  /** Format of this file. */
  v: 1;
  slug: string;
  name: Both;
  href: Addresses;
  /** Product set of the programme. */
  set: { no: number; name: Both };
  /** What it is, in small letters, without whose it is. Not in a file that an older build made. */
  kind?: string;
  maker?: InquiryMaker;
  /** Commune of today where it is made, as it is called inside a sentence. */
  commune?: Both;
  /** No longer made, or its maker is no more. */
  stopped: boolean;
  adultsOnly: boolean;
  packs: readonly PackSize[];
  capacity: readonly CapacityLine[];
  moq?: Both;
  leadDays?: number;
}

/**
 * The files of all products, by slug.
 * @param vi the Vietnamese catalogue, whose words for units and packs are the facts
 */
export const inquiryItems = (vi: Catalogue, en: Catalogue): Map<string, InquiryItem> => {
  const english = new Map(en.products.map((product) => [product.slug, product]));
  const map = mapNames(vi);
  return new Map(
    vi.products.map((product) => [
      product.slug,
      inquiryItem(product, english.get(product.slug) ?? product, map),
    ]),
  );
};

/** Names of the units of today and of old. */
const mapNames = ({ province, former, communes }: Catalogue): string[] => [
  province,
  ...(former ? [former.province, former.district] : []),
  ...communes.flatMap(({ official, formedFrom }) => [official, ...formedFrom.map(nameOf)]),
];

const nameOf = ({ name }: { name: string }): string => name;

const inquiryItem = (vi: Product, en: Product, map: readonly string[]): InquiryItem => {
  const { producer, supply } = vi;
  const commune = officeCommuneOf(vi);
  return {
    v: 1,
    slug: vi.slug,
    name: both(vi.name, en.name),
    href: { vi: vi.href, en: en.href },
    set: { no: vi.set.no, name: both(vi.set.name, en.set.name) },
    kind: kindOf(vi.name.text, [...map, ...ownersOf(vi)]),
    maker: producer && {
      slug: producer.slug,
      name: both(producer.name, en.producer?.name),
      href: { vi: producer.href, en: en.producer?.href ?? producer.href },
      contact: reachable(producer.tradeContact),
    },
    commune: commune && insideBoth(commune),
    stopped: vi.step.stage === 'stopped' || producer?.dissolved !== undefined,
    adultsOnly: vi.duties.adultsOnly,
    packs: vi.packs.filter(isPack).map(({ kind, net }) => ({ kind: kind.text, net })),
    capacity: (supply?.capacity ?? []).map(({ unit, ...line }) => ({ ...line, unit: unit.text })),
    moq: supply?.moq && both(supply.moq, en.supply?.moq),
    leadDays: supply?.leadDays,
  };
};

/** What is sold by weight comes in no packs that could be counted. */
const isPack = ({ net, per }: Pack): boolean =>
  net !== undefined || per === undefined || isCounted(per.text);

/** Whose a product may be by its name. */
const ownersOf = ({ place, village, producer }: Product): string[] => [
  ...(place?.official ?? []),
  ...(village ? [village.name.text] : []),
  ...(producer ? [producer.name.text, ...producer.aliases] : []),
];

const insideBoth = ({ official }: CommuneRef): Both => ({
  vi: placeInside(official, 'vi'),
  en: placeInside(official, 'en'),
});

const both = (vi: Phrase, en: Phrase | undefined): Both => ({
  vi: vi.text,
  en: en?.lang === 'en' ? en.text : undefined,
});

const reachable = (contact: PublishedContact | undefined): InquiryMaker['contact'] => {
  if (!contact) return undefined;
  const { email, phone, zalo } = contact;
  return email || phone || zalo ? { email, phone, zalo } : undefined;
};
