/** What is tried on every page for people who see, hear, move or read differently. */
const accessChecks = [
  'rules',
  'dark',
  'reflow',
  'spacing',
  'stillness',
  'focus',
  'keyboard',
  'ownColours',
] as const;

export type AccessCheck = (typeof accessChecks)[number];

/**
 * What the accessibility page tells. The browser tests hold it to the truth: a check stands here if
 * and only if it passes, and a fault that is known stands under `failing` until it is gone.
 */
export const accessRecord: {
  /** ISO day of the last change of this record. */
  readonly on: string;
  /** Version of axe-core, whose rules `rules` and `dark` ask. */
  readonly axe: string;
  readonly passed: readonly AccessCheck[];
  readonly failing: readonly AccessCheck[];
} = {
  on: '2026-11-24',
  axe: '4.14.1',
  passed: accessChecks,
  failing: [],
};
