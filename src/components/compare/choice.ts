import { MOST_COMPARED } from '../../domain/limits.ts';
import { CHANGED, comparedKey } from '../../islands/inquiry/on.ts';

/**
 * Keeps for the visit what is chosen to be compared, and tells the page: the comparison that was
 * looked at last, and what was added since. A device that keeps nothing is no error.
 */
export const keepCompared = (kind: string, ids: readonly string[]): void => {
  try {
    sessionStorage.setItem(comparedKey(kind), ids.join(','));
  } catch {
    return;
  }
  document.dispatchEvent(new Event(CHANGED));
};

/** The choice with one more, or without it when it was chosen; nothing when it is full. */
export const toggled = (ids: readonly string[], id: string): readonly string[] | undefined => {
  if (ids.includes(id)) return ids.filter((other) => other !== id);
  return ids.length < MOST_COMPARED ? [...ids, id] : undefined;
};

/** What the address of the comparison says of a choice; `askedIn` reads it. */
export const queryOf = (kind: string, ids: readonly string[]): string =>
  `?${kind}=${ids.join(',')}`;
