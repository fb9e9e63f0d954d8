import type { Taxonomy } from '../schema/index.ts';

type Group = Taxonomy['groups'][number];

/** All product sets of a group. */
export const setsOf = (group: Group) => group.subgroups.flatMap((subgroup) => subgroup.sets);
