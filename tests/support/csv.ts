/**
 * A strict reader of CSV (RFC 4180), written from the standard and not from our writer: commas,
 * CRLF after every record, quotes doubled within quotes and nowhere else.
 * @throws where the text breaks a rule
 */
export const readCsv = (text: string): string[][] => {
  const records: string[][] = [];
  let at = 0;
  const quoted = (): string => {
    let value = '';
    for (at += 1; ; at += 1) {
      const char = text[at];
      if (char === undefined) throw new Error('A quoted field does not end.');
      if (char !== '"') value += char;
      else if (text[at + 1] === '"') {
        value += '"';
        at += 1;
      } else break;
    }
    at += 1;
    return value;
  };
  const plain = (): string => {
    const start = at;
    while (at < text.length && !/[,\r\n]/.test(text.charAt(at))) {
      if (text[at] === '"') throw new Error(`A bare quote at ${at}.`);
      at += 1;
    }
    return text.slice(start, at);
  };
  while (at < text.length) {
    const record: string[] = [];
    for (;;) {
      record.push(text[at] === '"' ? quoted() : plain());
      if (text[at] !== ',') break;
      at += 1;
    }
    if (text.slice(at, at + 2) !== '\r\n') throw new Error(`No CRLF at ${at}.`);
    at += 2;
    records.push(record);
  }
  if (new Set(records.map((record) => record.length)).size > 1) {
    throw new Error('Records differ in length.');
  }
  return records;
};
