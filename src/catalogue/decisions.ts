import { keysOf } from '../domain/keys.ts';
import { words } from '../i18n/index.ts';
import { grouped } from './grouped.ts';
import type { Catalogue, Decision, Product } from './model.ts';
import { lookup } from './reads.ts';

export type Topic = Decision['topic'];

/** The decisions that gave stars, newest first. */
export const recognitionDecisions = ({ decisions }: Catalogue): Decision[] =>
  decisions.filter((decision) => decision.kind === 'recognition');

/** All other texts by what they are about, newest first; a topic without a text is left out. */
export const lawsByTopic = ({
  decisions,
  locale,
}: Catalogue): { topic: Topic; decisions: readonly Decision[] }[] =>
  keysOf(words(locale).programme.topics)
    .map((topic) => ({
      topic,
      decisions: decisions.filter(
        (decision) => decision.topic === topic && decision.kind !== 'recognition',
      ),
    }))
    .filter((group) => group.decisions.length > 0);

/** The products a decision gave stars to, be it their latest or one of former years. */
export const productsUnder = (all: Catalogue, decision: Decision): readonly Product[] =>
  decided(all, decision.slug) ?? [];

const decided = lookup('products of a decision', ({ products }) =>
  grouped(products, ({ decidedBy }) => decidedBy),
);

const pageOf = lookup(
  'page of a text',
  ({ decisions }) => new Map(decisions.toReversed().map(({ number, href }) => [number, href])),
);

/** The text the groups and sets come from, with its page in the register when it is there. */
export const taxonomyText = (all: Catalogue) => {
  const { number } = all.taxonomy.decision;
  return { number, href: pageOf(all, number) };
};
