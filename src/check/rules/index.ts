import type { Rule } from './content.ts';
import { contradictions } from './contradictions.ts';
import { consent, decisions, fairs, places, products } from './facts.ts';
import { ownSources, references } from './references.ts';
import { bodies, claims, pictures, slugs, translations, twins, unicode } from './writing.ts';

export type { CheckedContent, CheckedEntry, Rule } from './content.ts';

/** Rules that an entry and the data files answer by themselves: the form asks them before it saves. */
export const ownRules: readonly Rule[] = [
  slugs,
  ownSources,
  places,
  products,
  fairs,
  decisions,
  contradictions,
  consent,
  claims,
  bodies,
  unicode,
];

/** All rules; each stands alone. */
export const rules: readonly Rule[] = [...ownRules, references, pictures, translations, twins];
