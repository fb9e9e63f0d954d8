/**
 * What a person has put aside, as every page shows it: products on the current list, and what is
 * chosen to be compared. Plain texts beside the lists, so that a reading page need not carry what
 * reads, checks and changes them.
 */
export const ON = 'inquiry-on';

/** Where a choice is kept; a kind is the name of the parameter in the address of the comparison. */
export const comparedKey = (kind: string): string => `compare-${kind}`;

/** Told on `document` whenever something of this has changed in this tab. */
export const CHANGED = 'inquiry:changed';

const idsIn = (read: () => string | null): string[] => {
  try {
    return read()?.split(',').filter(Boolean) ?? [];
  } catch {
    return [];
  }
};

/** Products of the current list; none where the device keeps nothing. */
export const productsOn = (): string[] => idsIn(() => localStorage.getItem(ON));

/** What is chosen of a kind to be compared; none where the device keeps nothing. */
export const comparedOf = (kind: string): string[] =>
  idsIn(() => sessionStorage.getItem(comparedKey(kind)));
