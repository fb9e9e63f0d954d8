import { publishedContact } from '../domain/consent.ts';
import { href } from '../i18n/href.ts';
import type { CONSENT_PURPOSES } from '../schema/producer.ts';
import {
  type Context,
  type EntryContext,
  entryBase,
  entryContext,
  photosOf,
  placeOf,
} from './context.ts';
import type { Counted, Producer } from './model.ts';
import { categoryOf } from './product.ts';
import type { RawData, RawEntry } from './raw.ts';

/**
 * Joins a producer with its place; its cloth takes the palette of its first product.
 * @param first that product, if it has one
 */
export const toProducer = (
  context: Context,
  raw: RawEntry<'producers'>,
  first: RawEntry<'products'> | undefined,
): Producer => {
  const { data } = raw;
  const entry = entryContext(context, raw);
  const contactFor = (purpose: (typeof CONSENT_PURPOSES)[number]) =>
    publishedContact(data.contact, purpose, context.today);
  const contact = contactFor('catalogue');
  return {
    ...entryBase(entry, raw, {
      ...data,
      href: href('producer', context.locale, { slug: raw.slug }),
    }),
    aliases: data.aliases,
    form: data.form,
    place: data.origin && placeOf(entry, data.origin),
    founded: data.founded && {
      on: data.founded.on,
      source: entry.source(data.founded.source),
    },
    dissolved: data.dissolved && {
      on: data.dissolved.on,
      note: entry.sayIf(data.dissolved.note),
      source: entry.source(data.dissolved.source),
    },
    members: countedOf(entry, data.members),
    head: data.head && {
      name: data.head.name,
      role: entry.say(data.head.role),
      source: entry.source(data.head.source),
    },
    facts: data.facts.map((fact) => entry.sourced(fact.text, fact.source, fact.on)),
    visits: data.visits && entry.sourced(data.visits.text, data.visits.source, data.visits.on),
    contact,
    // Whatever the site holds is public: without a yes for its pages nothing is there.
    tradeContact: contact && contactFor('trade'),
    printContact: contact && contactFor('print'),
    contactOn: contact && data.contact?.consent?.on,
    photos: photosOf(entry, data.photos),
    palette: first ? categoryOf(context, first.data.set).palette : 'craft',
  };
};

/** A counted thing with its witness. */
export const countedOf = (
  entry: EntryContext,
  count: RawData<'producers'>['members'],
): Counted | undefined =>
  count && {
    value: count.value,
    max: count.max,
    note: entry.sayIf(count.note),
    on: count.on,
    source: entry.source(count.source),
  };
