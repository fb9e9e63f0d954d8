import { dutiesOf } from '../domain/duties.ts';
import { priceAge } from '../domain/prices.ts';
import { codesOf } from '../domain/product-code.ts';
import { paperHolds } from '../domain/readiness.ts';
import {
  lapsedEvenIfTrue,
  lastValidDay,
  rankOn,
  recognitionState,
  statesAfter,
} from '../domain/recognition.ts';
import { setsOf } from '../domain/sets.ts';
import { currentStep } from '../domain/status.ts';
import { href } from '../i18n/href.ts';
import { words } from '../i18n/index.ts';
import { type Phrase, phraseIn } from '../i18n/locale.ts';
import type { Context, EntryContext } from './context.ts';
import { entryBase, entryContext, photosOf, placeOf } from './context.ts';
import type {
  Category,
  Pack,
  Palette,
  Paper,
  Producer,
  Product,
  Recognition,
  StatusStep,
  Supply,
} from './model.ts';
import type { RawData, RawEntry } from './raw.ts';
import { decisionRef, refTo } from './refs.ts';
import { setsBelow } from './taxonomy.ts';

/**
 * Joins a product with its maker, place, group and decisions.
 * @throws when a set, place or village does not exist; the check refuses such content before
 */
export const toProduct = (
  context: Context,
  raw: RawEntry<'products'>,
  producers: ReadonlyMap<string, Producer>,
): Product => {
  const { data } = raw;
  const entry = entryContext(context, raw);
  const place = data.origin && placeOf(entry, data.origin);
  const { group, set, palette, duty } = categoryOf(context, data.set);
  const duties = dutiesOf(
    { duty, abv: data.abv, registered: data.registration !== undefined },
    context.raw.taxonomy.spiritsFromAbv,
  );
  // What a class of goods forbids to be told is not there for any page or output.
  const bare = duties.bareFacts;
  const history = data.status.map(
    (step): StatusStep => ({
      stage: step.stage,
      on: step.on,
      due: step.due,
      note: entry.sayIf(step.note),
      source: entry.source(step.source),
    }),
  );
  const base = entryBase(entry, raw, {
    ...data,
    href: href('product', context.locale, { slug: raw.slug }),
  });
  return {
    ...base,
    summary: bare ? set.name : base.summary,
    body: bare ? undefined : base.body,
    aliases: data.aliases,
    group,
    set,
    palette,
    code: data.code,
    codes: codesOf({ ...data, slug: raw.slug }),
    producer: data.producer === undefined ? undefined : producers.get(data.producer),
    producerSource: entry.source(data.producerSource),
    village: data.village === undefined ? undefined : refTo(context, 'villages', data.village),
    place,
    step: currentStep(history),
    history,
    recognition: countingRecognition(entry, data.recognitions),
    decidedBy: data.recognitions.flatMap(({ decision }) => decision ?? []),
    season:
      bare || !data.season
        ? undefined
        : { ...data.season, source: entry.source(data.season.source) },
    making: bare ? [] : data.making.map((fact) => entry.sourced(fact.text, fact.source)),
    packs: (bare ? [] : data.packs).map(
      (pack): Pack => ({
        ...pack,
        ...(pack.price !== undefined && priceAge(pack.pricedOn, context.today)),
        kind: entry.say(pack.kind),
        recorded: pack.kind,
        per: entry.sayIf(pack.per),
        source: entry.source(pack.source),
      }),
    ),
    supply: bare ? undefined : data.supply && supplyOf(entry, data.supply),
    papers: data.papers.map(
      (paper): Paper => ({
        ...paper,
        name: paper.name ? entry.say(paper.name) : paperName(context, paper.kind),
        holds: paperHolds(paper, context.today),
        source: entry.source(paper.source),
      }),
    ),
    marks: data.marks.map((mark) =>
      entry.sourced(
        [mark.name, mark.number, mark.owner].filter(Boolean).join(', '),
        mark.source,
        mark.on,
      ),
    ),
    abv: data.abv,
    registration: data.registration && {
      ...data.registration,
      source: entry.source(data.registration.source),
    },
    duties,
    photos: bare ? [] : photosOf(entry, data.photos),
    revisions: context.raw.revisions?.get(raw.slug) ?? [],
    links: (bare ? [] : data.links).map((link) => ({
      label: entry.say(link.label),
      url: link.url,
    })),
  };
};

/** Group, set, palette and duty of a set number. */
export const categoryOf = (context: Context, no: number) => {
  const category = (slug: string, name: { vi: string; en?: string }, page = slug): Category => ({
    slug,
    name: phraseIn(name, context.locale),
    href: href('productsByGroup', context.locale, { value: page }),
  });
  for (const group of context.raw.taxonomy.groups) {
    const set = setsOf(group).find((candidate) => candidate.no === no);
    if (!set) continue;
    const palette: Palette = group.palette;
    return {
      group: {
        ...category(group.slug, group.name),
        short: phraseIn(group.short, context.locale),
      },
      set: {
        ...category(set.slug, set.name, setsBelow(group).includes(set) ? set.slug : group.slug),
        no,
      },
      palette,
      duty: set.duty,
    };
  }
  throw new Error(`taxonomy.yaml has no product set ${no}.`);
};

const countingRecognition = (
  entry: EntryContext,
  recognitions: RawData<'products'>['recognitions'],
): Recognition | undefined => {
  const { term } = entry.raw.taxonomy;
  const ranks = recognitions.map((recognition) => {
    const file = entry.raw.decisions.find(({ slug }) => slug === recognition.decision);
    return { ...recognition, file, decided: file !== undefined };
  });
  const rank = rankOn(ranks, term, entry.today);
  if (!rank) return undefined;
  const { stars, file, on, reportedOn, revokedOn } = rank;
  return {
    stars,
    state: recognitionState(rank, term, entry.today),
    decision: file && {
      ...decisionRef(entry, file),
      issuer: entryContext(entry, file).say(file.data.issuer).text,
    },
    on,
    until: lastValidDay(rank, term),
    reportedOn,
    revokedOn,
    later: statesAfter(rank, term, entry.today),
    lapsed: !rank.decided && lapsedEvenIfTrue(reportedOn, term, entry.today),
    source: entry.source(rank.source),
  };
};

const supplyOf = (
  entry: EntryContext,
  supply: NonNullable<RawData<'products'>['supply']>,
): Supply => ({
  ...supply,
  capacity: supply.capacity.map((capacity) => ({
    ...capacity,
    kind: capacity.unit,
    unit: entry.say(capacity.unit),
  })),
  moq: entry.sayIf(supply.moq),
  delivery: entry.sayIf(supply.delivery),
  source: entry.source(supply.source),
});

const paperName = (
  context: Context,
  kind: RawData<'products'>['papers'][number]['kind'],
): Phrase => ({
  text: words(context.locale).papers[kind],
  lang: context.locale,
});
