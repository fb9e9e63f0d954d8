/** Milliseconds after which something is done even when the browser has no time to spare. */
const LATEST = 200;

/** Does something once the browser has nothing better to do: drawn is what stands, heard the reader. */
export const whenFree = (task: () => void): void => {
  // Safari has no such thing.
  if ('requestIdleCallback' in window) requestIdleCallback(task, { timeout: LATEST });
  else setTimeout(task, 1);
};
