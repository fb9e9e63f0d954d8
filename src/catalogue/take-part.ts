import { keysOf } from '../domain/keys.ts';
import { nextRounds } from '../domain/rounds.ts';
import { words } from '../i18n/index.ts';
import type { Catalogue } from './model.ts';

/** The four questions of somebody who wants to take part, each with the page that answers it. */
export const answersOf = ({ pages, locale }: Pick<Catalogue, 'pages' | 'locale'>) =>
  keysOf(words(locale).takePart.questions).map((question) => ({
    question,
    page: pages.find(({ answers }) => answers === question),
  }));

/** The rounds of assessment where each can next be reached, the nearest first. */
export const deadlinesOf = ({ taxonomy, today }: Pick<Catalogue, 'taxonomy' | 'today'>) =>
  nextRounds(taxonomy.dossier.rounds, today);
