import { addresses } from './addresses.ts';
import { characters } from './characters.ts';
import { codes } from './codes.ts';
import type { Rule } from './content.ts';
import { contradictions } from './contradictions.ts';
import { communes, synonyms } from './data-files.ts';
import { sameCodes, sameNames, samePhones, twins } from './duplicates.ts';
import { fairCalendars, routeStops } from './events.ts';
import { consent, decisions, fairs, places, products } from './facts.ts';
import { links } from './links.ts';
import { numbers, undatedPrices } from './numbers.ts';
import { contactsInText, draftContacts, withdrawnContacts } from './people.ts';
import {
  locatedPictures,
  pictureFiles,
  pictures,
  smallPictures,
  unnamedPictures,
} from './photos.ts';
import { placeNames } from './place-names.ts';
import { decisionDays, steps } from './recognitions.ts';
import { ownSources, references } from './references.ts';
import { closures, futureDates, spans } from './time.ts';
import { staleTranslations } from './translations.ts';
import { bodies, claims, slugs, translations } from './writing.ts';

export type { CheckedContent, CheckedEntry, Rule } from './content.ts';

/** Rules over what is written; only those over picture files are missing. The form asks them. */
export const writtenRules: readonly Rule[] = [
  slugs,
  ownSources,
  places,
  products,
  codes,
  fairs,
  fairCalendars,
  decisions,
  contradictions,
  numbers,
  spans,
  consent,
  contactsInText,
  draftContacts,
  bodies,
  characters,
  claims,
  references,
  addresses,
  links,
  routeStops,
  decisionDays,
  translations,
  twins,
  sameCodes,
  communes,
];

/** All rules; each stands alone. What they find keeps the site from being built. */
export const rules: readonly Rule[] = [...writtenRules, pictures, pictureFiles];

/** What is worth a look and no more. */
export const hints: readonly Rule[] = [
  staleTranslations,
  placeNames,
  futureDates,
  closures,
  steps,
  undatedPrices,
  withdrawnContacts,
  smallPictures,
  locatedPictures,
  unnamedPictures,
  sameNames,
  samePhones,
  synonyms,
];
