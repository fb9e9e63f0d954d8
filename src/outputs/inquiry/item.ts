import type { Product } from '../../catalogue/model.ts';
import type { PublishedContact } from '../../domain/consent.ts';
import type { CapacityLine, PackSize } from '../../domain/coverage/index.ts';
import type { Phrase } from '../../i18n/locale.ts';

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
  /** Product set: what is made of the same kind. */
  set: { no: number; name: Both };
  maker?: InquiryMaker;
  /** No longer made, or its maker is no more. */
  stopped: boolean;
  adultsOnly: boolean;
  packs: readonly PackSize[];
  capacity: readonly CapacityLine[];
  moq?: Both;
  leadDays?: number;
}

/**
 * The file of a product.
 * @param vi the product in the Vietnamese catalogue, whose words for units and packs are the facts
 * @param en the same product in the English catalogue
 */
export const inquiryItem = (vi: Product, en: Product): InquiryItem => {
  const { producer, supply } = vi;
  return {
    v: 1,
    slug: vi.slug,
    name: both(vi.name, en.name),
    href: { vi: vi.href, en: en.href },
    set: { no: vi.set.no, name: both(vi.set.name, en.set.name) },
    maker: producer && {
      slug: producer.slug,
      name: both(producer.name, en.producer?.name),
      href: { vi: producer.href, en: en.producer?.href ?? producer.href },
      contact: reachable(producer.contact),
    },
    stopped: vi.step.stage === 'stopped' || producer?.dissolved !== undefined,
    adultsOnly: vi.duties.adultsOnly,
    packs: vi.packs.map(({ kind, net }) => ({ kind: kind.text, net })),
    capacity: (supply?.capacity ?? []).map(({ unit, ...line }) => ({ ...line, unit: unit.text })),
    moq: supply?.moq && both(supply.moq, en.supply?.moq),
    leadDays: supply?.leadDays,
  };
};

const both = (vi: Phrase, en: Phrase | undefined): Both => ({
  vi: vi.text,
  en: en?.lang === 'en' ? en.text : undefined,
});

const reachable = (contact: PublishedContact | undefined): InquiryMaker['contact'] => {
  if (!contact) return undefined;
  const { email, phone, zalo } = contact;
  return email || phone || zalo ? { email, phone, zalo } : undefined;
};
