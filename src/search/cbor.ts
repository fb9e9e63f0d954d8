/**
 * The few pieces of CBOR (RFC 8949) that Pagefind's files consist of: numbers, texts, arrays and
 * null. Items are passed on as they lie in the bytes; only what is changed is decoded.
 */

/** Where an item lies in its bytes. */
export interface Item {
  readonly start: number;
  readonly end: number;
}

interface Head {
  /** 0 and 1: numbers, 3: text, 4: array, 7: simple values and fractions. */
  readonly kind: number;
  readonly value: number;
  readonly end: number;
}

const NEGATIVE = 1;
const TEXT = 3;
const ARRAY = 4;

const readHead = (bytes: Uint8Array, at: number): Head => {
  const first = bytes[at];
  if (first === undefined) throw new Error('CBOR ends in the middle of an item.');
  const kind = first >> 5;
  const short = first & 31;
  if (short < 24) return { kind, value: short, end: at + 1 };
  const size = { 24: 1, 25: 2, 26: 4 }[short];
  if (size === undefined) throw new Error(`CBOR item of unknown length ${short}.`);
  let value = 0;
  for (let index = 0; index < size; index++) value = value * 256 + (bytes[at + 1 + index] ?? 0);
  return { kind, value, end: at + 1 + size };
};

const skip = (bytes: Uint8Array, at: number): number => {
  const { kind, value, end } = readHead(bytes, at);
  if (kind === 2 || kind === TEXT) return end + value;
  if (kind !== ARRAY) return end;
  let next = end;
  for (let index = 0; index < value; index++) next = skip(bytes, next);
  return next;
};

/** The items of the array that starts at `at`. @throws when there is no array */
export const itemsOf = (bytes: Uint8Array, at = 0): Item[] => {
  const { kind, value, end } = readHead(bytes, at);
  if (kind !== ARRAY) throw new Error(`CBOR array expected, found kind ${kind}.`);
  const items: Item[] = [];
  let start = end;
  for (let index = 0; index < value; index++) {
    const next = skip(bytes, start);
    items.push({ start, end: next });
    start = next;
  }
  return items;
};

/** The text that starts at `at`. @throws when there is no text */
export const textAt = (bytes: Uint8Array, at: number): string => {
  const { kind, value, end } = readHead(bytes, at);
  if (kind !== TEXT) throw new Error(`CBOR text expected, found kind ${kind}.`);
  return new TextDecoder().decode(bytes.subarray(end, end + value));
};

/** The whole number that starts at `at`. @throws when there is none */
export const numberAt = (bytes: Uint8Array, at: number): number => {
  const { kind, value } = readHead(bytes, at);
  if (kind > NEGATIVE) throw new Error(`CBOR number expected, found kind ${kind}.`);
  return kind === NEGATIVE ? -1 - value : value;
};

/** Puts the head of an item behind the bytes there are: thousands of them become one array. */
const putHead = (bytes: number[], kind: number, value: number): void => {
  const high = kind << 5;
  if (value < 24) bytes.push(high | value);
  else if (value < 256) bytes.push(high | 24, value);
  else if (value < 65536) bytes.push(high | 25, value >> 8, value & 255);
  else bytes.push(high | 26, value >>> 24, (value >> 16) & 255, (value >> 8) & 255, value & 255);
};

/** Puts a whole number behind the bytes there are. */
export const putNumber = (bytes: number[], value: number): void =>
  value < 0 ? putHead(bytes, NEGATIVE, -1 - value) : putHead(bytes, 0, value);

/** Puts behind the bytes there are that an array of so many items follows. */
export const putArray = (bytes: number[], items: number): void => putHead(bytes, ARRAY, items);

const head = (kind: number, value: number): Uint8Array => {
  const bytes: number[] = [];
  putHead(bytes, kind, value);
  return Uint8Array.from(bytes);
};

/** A text as CBOR. */
export const text = (value: string): Uint8Array => {
  const bytes = new TextEncoder().encode(value);
  return joined([head(TEXT, bytes.length), bytes]);
};

/** An array of items that are CBOR already. */
export const array = (items: readonly Uint8Array[]): Uint8Array =>
  joined([head(ARRAY, items.length), ...items]);

const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};
