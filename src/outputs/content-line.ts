/** Lines as iCalendar and vCard write them. */

/** A text value (RFC 5545, 3.3.11; RFC 6350, 3.4); control characters that it cannot carry are dropped. */
export const textValue = (value: string): string =>
  value
    .replace(/\r\n?/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .replace(/[\u0000-\u0009\u000B-\u001F\u007F]/g, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

const MOST_OCTETS = 75;
/** Octets of a UTF-16 unit in UTF-8, at most. */
const MOST_OF_A_UNIT = 3;

/** A content line cut into pieces of 75 octets at most, never within a character (3.1). */
export const folded = (line: string): string => {
  if (line.length * MOST_OF_A_UNIT <= MOST_OCTETS) return line;
  let pieces = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > MOST_OCTETS) {
      pieces += '\r\n ';
      octets = 1;
    }
    pieces += character;
    octets += size;
  }
  return pieces;
};

const octetsOf = (code: number): number => {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
};
