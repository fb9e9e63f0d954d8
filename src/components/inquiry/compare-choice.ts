/** What a person has chosen to compare: up to four of a kind, kept for the visit. */
const MOST = 4;

/**
 * Adds one; of five the first goes. Where nothing can be kept, the one alone is the choice.
 * @param kind name of the parameter in the address of the comparison
 */
export const choose = (kind: string, id: string): readonly string[] => {
  const key = `compare-${kind}`;
  try {
    const kept = sessionStorage.getItem(key)?.split(',') ?? [];
    const ids = [...kept.filter((other) => other !== id), id].slice(-MOST);
    sessionStorage.setItem(key, ids.join(','));
    return ids;
  } catch {
    return [id];
  }
};
