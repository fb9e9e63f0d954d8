import type { Pack, Product, Recognition, Supply } from '../../../catalogue/model.ts';
import { tradeFacts } from '../../../catalogue/spec-sheet.ts';
import type { Taxonomy } from '../../../schema/index.ts';
import type { Published } from '../../../schema/published/index.ts';
import {
  type Both,
  entryIf,
  pagesOf,
  pairs,
  placeIf,
  sourcesOf,
  statementsOf,
  termOf,
  textIf,
  textOf,
} from '../both.ts';

/**
 * A product as data. Stars are told by word, dates and decision; what is only reported says so in
 * its state.
 */
export const productRecord = (
  product: Both<Product>,
  taxonomy: Taxonomy,
  absolute: (path: string) => string,
): Published<'products'> => {
  const { vi, en } = product;
  const facts = { vi: tradeFacts(vi), en: tradeFacts(en) };
  const { duty, healthNotice, bareFacts } = vi.duties;
  const { season } = facts.vi;
  return {
    id: vi.slug,
    page: pagesOf(product, absolute),
    name: textOf(vi.name, en.name),
    aliases: [...vi.aliases],
    summary: textIf(facts.vi.summary, facts.en.summary),
    group: textOf(vi.group.name, en.group.name),
    set: { no: vi.set.no, name: textOf(vi.set.name, en.set.name) },
    code: vi.code,
    duty: duty && termOf(duty, (all) => all.openData.duties[duty]),
    notice: healthNotice ? taxonomy.healthNotice : undefined,
    producer: entryIf(vi.producer, en.producer),
    village: entryIf(vi.village, en.village),
    place: placeIf(vi.place, en.place),
    stage: termOf(vi.step.stage, (all) => all.stage[vi.step.stage]),
    stageOn: vi.step.on,
    recognition: vi.recognition && recognitionOf(vi.recognition),
    season: season && {
      harvest: [...season.harvest],
      sale: [...season.sale],
      best: [...season.best],
      source: season.source?.id,
    },
    abv: vi.abv,
    registration: vi.registration && {
      number: vi.registration.number,
      on: vi.registration.on,
      adConfirmation: vi.registration.adConfirmation,
      source: vi.registration.source?.id,
    },
    history: pairs(vi.history, en.history).map(({ vi: step, en: english }) => ({
      stage: termOf(step.stage, (all) => all.stage[step.stage]),
      on: step.on,
      note: textIf(step.note, english.note),
      source: step.source?.id,
    })),
    making: statementsOf(vi.making, en.making),
    packs: pairs(facts.vi.packs, facts.en.packs).map(packOf),
    supply: facts.vi.supply && supplyOf(facts.vi.supply, facts.en.supply ?? facts.vi.supply),
    papers: pairs(vi.papers, en.papers).map(({ vi: paper, en: english }) => ({
      name: textOf(paper.name, english.name),
      number: paper.number,
      issuer: paper.issuer,
      on: paper.on,
      until: paper.until,
      source: paper.source?.id,
    })),
    marks: statementsOf(vi.marks, en.marks),
    links: pairs(facts.vi.links, facts.en.links).map(({ vi: link, en: english }) => ({
      label: textOf(link.label, english.label),
      url: link.url,
    })),
    sources: sourcesOf(vi.sources, en.sources, !bareFacts),
  };
};

const recognitionOf = (r: Recognition) => ({
  stars: r.stars,
  state: termOf(r.state, (all) => all.recognition[r.state]),
  decisionId: r.decision?.slug,
  decisionNumber: r.decision?.number,
  issuer: r.decision?.issuer,
  on: r.on,
  until: r.until,
  reportedOn: r.reportedOn,
  revokedOn: r.revokedOn,
  source: r.source?.id,
});

const packOf = ({ vi, en }: Both<Pack>) => ({
  net: vi.net,
  kind: textOf(vi.kind, en.kind),
  price: vi.price,
  priceTo: vi.priceTo,
  per: textIf(vi.per, en.per),
  pricedOn: vi.pricedOn,
  priceOld: vi.priceOld,
  gtin: vi.gtin,
  source: vi.source?.id,
});

const supplyOf = (vi: Supply, en: Supply) => ({
  capacity: pairs(vi.capacity, en.capacity).map(({ vi: each, en: english }) => ({
    amount: each.amount,
    unit: textOf(each.unit, english.unit),
    per: termOf(each.per, (all) => all.product.capacityPer[each.per]),
    months: [...each.months],
    on: each.on,
  })),
  moq: textIf(vi.moq, en.moq),
  leadDays: vi.leadDays,
  shelfLifeDays: vi.shelfLifeDays,
  sample: vi.sample,
  delivery: textIf(vi.delivery, en.delivery),
  invoice: vi.invoice,
  contract: vi.contract,
  source: vi.source?.id,
});
