import { setsOf } from '../domain/sets.ts';
import type { Taxonomy } from '../schema/index.ts';

type Group = Taxonomy['groups'][number];

/** The sets that narrow a group down: a group with a single set is that set already. */
export const setsBelow = (group: Group) => {
  const sets = setsOf(group);
  return sets.length > 1 ? sets : [];
};
