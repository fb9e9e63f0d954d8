/** Address part of the pile of things whose value is not known. */
export const UNKNOWN = 'chua-ro';
