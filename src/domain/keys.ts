/** The keys of an object of ours, in the order they are written. */
export const keysOf = <T extends object>(object: T): (keyof T & string)[] =>
  Object.keys(object).filter((key): key is keyof T & string => Object.hasOwn(object, key));
