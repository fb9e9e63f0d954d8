const named = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
]);

const ENTITY = /&(?:#(\d+)|#x([\da-f]+)|([a-z]+));/gi;

/** Decodes the entities that Astro and React write: numbers and the few named ones. */
export const decodeEntities = (text: string): string =>
  text.includes('&')
    ? text.replace(ENTITY, (whole, decimal, hexadecimal, name) => {
        if (decimal) return String.fromCodePoint(Number(decimal));
        if (hexadecimal) return String.fromCodePoint(Number.parseInt(hexadecimal, 16));
        return named.get(name) ?? whole;
      })
    : text;
