import type { Rule } from './content.ts';
import { consent, decisions, fairs, places, products } from './facts.ts';
import { ownSources, references } from './references.ts';
import { bodies, claims, pictures, slugs, translations, twins, unicode } from './writing.ts';

export type { CheckedContent, CheckedEntry } from './content.ts';

/** Rules across fields and files; each stands alone. */
export const rules: readonly Rule[] = [
  slugs,
  ownSources,
  references,
  places,
  products,
  fairs,
  decisions,
  consent,
  claims,
  bodies,
  unicode,
  pictures,
  translations,
  twins,
];
