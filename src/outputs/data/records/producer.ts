import type { Producer, Product } from '../../../catalogue/model.ts';
import type { Published } from '../../../schema/published/index.ts';
import {
  type Both,
  contactIf,
  countedIf,
  idsOf,
  pagesOf,
  placeIf,
  sourcesOf,
  statementIf,
  statementsOf,
  termOf,
  textIf,
  textOf,
} from '../both.ts';

/** A maker as data. The catalogue has dropped every contact without consent. */
export const producerRecord = (
  producer: Both<Producer>,
  products: readonly Product[],
  absolute: (path: string) => string,
): Published<'producers'> => {
  const { vi, en } = producer;
  return {
    id: vi.slug,
    page: pagesOf(producer, absolute),
    name: textOf(vi.name, en.name),
    aliases: [...vi.aliases],
    summary: textOf(vi.summary, en.summary),
    form: termOf(vi.form, (all) => all.producer.forms[vi.form]),
    place: placeIf(vi.place, en.place),
    founded: vi.founded && { on: vi.founded.on, source: vi.founded.source?.id },
    dissolved: vi.dissolved && {
      on: vi.dissolved.on,
      note: textIf(vi.dissolved.note, en.dissolved?.note),
      source: vi.dissolved.source?.id,
    },
    members: countedIf(vi.members, en.members),
    head: vi.head && {
      name: vi.head.name,
      role: textOf(vi.head.role, en.head?.role ?? vi.head.role),
      source: vi.head.source?.id,
    },
    visits: statementIf(vi.visits, en.visits),
    contact: contactIf(vi),
    products: idsOf(products),
    facts: statementsOf(vi.facts, en.facts),
    sources: sourcesOf(vi.sources, en.sources),
  };
};
