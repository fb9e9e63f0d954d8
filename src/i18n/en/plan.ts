import type { Words } from '../vi.ts';

export const plan: Words['plan'] = {
  due: 'The plan then: ranking done before {date}',
  title: 'The plan of {year} and what came of it',
  intro:
    'Goods registered for standardising in {year}: what was planned and what result was found.',
  planned: 'Plan',
  before: 'ranking done before {date}',
  noDue: 'No deadline given',
  result: 'Result',
  none: 'No result found',
  byYear: 'Steps by year',
  byYearNote:
    'Each cell counts the products that took the step in that year, by the sources. A product may take several.',
  year: 'Year',
};
