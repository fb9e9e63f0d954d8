import { MOST_COMPARED } from '../../domain/limits.ts';

/** What a person has chosen to compare: as many of a kind as fit, kept for the visit. */

/**
 * Adds one; of one too many the first goes. Where nothing can be kept, the one alone is the choice.
 * @param kind name of the parameter in the address of the comparison
 */
export const choose = (kind: string, id: string): readonly string[] => {
  const key = `compare-${kind}`;
  try {
    const kept = sessionStorage.getItem(key)?.split(',') ?? [];
    const ids = [...kept.filter((other) => other !== id), id].slice(-MOST_COMPARED);
    sessionStorage.setItem(key, ids.join(','));
    return ids;
  } catch {
    return [id];
  }
};
