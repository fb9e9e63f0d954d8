const PRIME = 16777619;

/**
 * FNV-1a, 32 bits. The same text gives the same number for ever: codes on jars and marks in files
 * are made of it.
 */
export const hash = (text: string, start = 2166136261): number => {
  let value = start;
  for (let at = 0; at < text.length; at++) {
    value = Math.imul(value ^ text.charCodeAt(at), PRIME);
  }
  // The last rounds spread every letter over all bits.
  value = Math.imul(value ^ (value >>> 15), 2246822519);
  return (value ^ (value >>> 13)) >>> 0;
};
