import type { Duty } from './duties.ts';

/** What a stall has to have at hand. Words for people are in i18n; the reasons are these. */
export type StallNeed =
  /** Business registration and proof of safe premises: evidence in form 02, Decision 26/2026/QĐ-TTg, annex III. */
  | 'papers'
  /** A label with name, maker and date of use; food advertising names both, Decree 342/2025/NĐ-CP. */
  | 'label'
  /** Stars only with a decision that still holds: Decision 26/2026/QĐ-TTg, Art. 7 and 8. */
  | 'stars'
  /** No advertising, no promotion, nobody under 18: Law 44/2019/QH14, Art. 5. */
  | 'spirits'
  /** Registration, confirmed advertising and the fixed sentence: Decree 15/2018/NĐ-CP, Art. 27. */
  | 'health';

/** What a class of goods asks of a stall, beyond what the organiser wants. */
const stallNeeds = (duty: Duty | undefined): StallNeed[] => [
  'papers',
  'label',
  'stars',
  ...(duty ? [duty] : []),
];

/** What a stall with goods of several classes needs, each once. */
export const needsOfStall = (duties: readonly (Duty | undefined)[]): StallNeed[] => [
  ...new Set([undefined, ...duties].flatMap(stallNeeds)),
];
