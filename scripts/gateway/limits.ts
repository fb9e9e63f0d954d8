/** How often something may happen, counted in memory and forgotten after a while. */
export interface Limit {
  /** Counts one more. @returns whether it is still allowed */
  readonly take: (key: string) => boolean;
  /** Whether the next would still be allowed; counts nothing. */
  readonly allows: (key: string) => boolean;
}

/** Keys remembered; beyond it the oldest is forgotten, so that strangers cannot fill the memory. */
const mostKeys = 10_000;

/**
 * So many in a window of time, a key.
 * @param seconds length of the window, which begins with the first
 * @param now milliseconds, for tests
 */
export const limit = (most: number, seconds: number, now: () => number = Date.now): Limit => {
  const windows = new Map<string, { readonly from: number; count: number }>();
  const windowOf = (key: string) => {
    const found = windows.get(key);
    return found && now() - found.from < seconds * 1000 ? found : undefined;
  };
  return {
    allows: (key) => (windowOf(key)?.count ?? 0) < most,
    take: (key) => {
      const current = windowOf(key) ?? { from: now(), count: 0 };
      current.count += 1;
      windows.delete(key);
      windows.set(key, current);
      const [oldest] = windows.keys();
      if (windows.size > mostKeys && oldest !== undefined) windows.delete(oldest);
      return current.count <= most;
    },
  };
};
