/**
 * Which products are on the current list, as every page asks: a plain text beside the lists, so that
 * a reading page need not carry what reads and checks them.
 */
export const ON = 'inquiry-on';

/** Told on `document` whenever the lists have changed in this tab. */
export const CHANGED = 'inquiry:changed';

/** Products of the current list; none where the device keeps nothing. */
export const productsOn = (): string[] => {
  try {
    return localStorage.getItem(ON)?.split(',').filter(Boolean) ?? [];
  } catch {
    return [];
  }
};
