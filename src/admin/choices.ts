import { fill } from '../i18n/index.ts';
import { adminWords } from '../i18n/vi/admin.ts';
import type { Places, Taxonomy } from '../schema/index.ts';

/** One value a field may take, and what it is called. */
export interface Choice {
  readonly value: string | number | boolean;
  readonly label: string;
}

/** Choices that the content itself offers: product sets, communes of today and of before. */
export interface ContentChoices {
  readonly sets: readonly Choice[];
  readonly units: readonly Choice[];
  readonly communes: readonly Choice[];
}

/** Reads the choices from the content's own tables, so that staff pick a name and not a number. */
export const choicesOf = (places: Places, taxonomy: Taxonomy): ContentChoices => {
  const communes = places.communes.map(({ code, name }) => ({
    value: code,
    label: fill(adminWords.place, { name, code }),
  }));
  const former = places.communes.flatMap(({ formedFrom }) =>
    formedFrom.map(({ code, name }) => ({
      value: code,
      label: fill(adminWords.placeOld, { name, code }),
    })),
  );
  return {
    sets: taxonomy.groups.flatMap(({ subgroups }) =>
      subgroups.flatMap(({ sets }) =>
        sets.map(({ no, name }) => ({ value: no, label: `${no}. ${name.vi}` })),
      ),
    ),
    communes,
    units: oneLabelACode([...communes, ...former]),
  };
};

/** A code that is both an old unit and a commune of today stands once; `era` then tells which. */
const oneLabelACode = (choices: readonly Choice[]): readonly Choice[] =>
  [...Map.groupBy(choices, ({ value }) => value)].map(([value, same]) => ({
    value,
    label: [...new Set(same.map(({ label }) => label))].join(' / '),
  }));

const named: Readonly<Record<string, string>> = adminWords.options;

/** What a value of a field is called; the value itself where it already is a word, like kg. */
export const optionLabel = (field: string, value: string): string =>
  named[`${field}.${value}`] ?? named[value] ?? value;
