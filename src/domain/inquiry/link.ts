import { type Ask, type InquiryList, LIMITS, productsOf, readAsk, tidy } from './shelf.ts';

/**
 * A list as a piece of an address: what stands behind # is never sent to a server. The text is
 * compressed and carries a sum of itself, so that a link cut off by a chat program is noticed.
 */

const VERSION = 1;

/** Longest link that is read; 300 products fit. */
const MOST_CHARACTERS = 24_000;
/** Most bytes a link may unfold to. */
const MOST_BYTES = 64_000;

/** Why a link was not read: made by a newer site, damaged, or larger than any list. */
export type LinkFault = 'version' | 'broken' | 'tooLarge';

export type ReadLink = { ok: true; list: Omit<InquiryList, 'id'> } | { ok: false; why: LinkFault };

/** The fragment that holds a list, with its #. */
export const linkFragment = async (list: InquiryList): Promise<string> => {
  const body = new TextEncoder().encode(textOf(list));
  const bytes = new Uint8Array(body.length + 4);
  new DataView(bytes.buffer).setUint32(0, sumOf(body));
  bytes.set(body, 4);
  const packed = await through(bytes, new CompressionStream('deflate-raw'), Infinity);
  return `#l=${VERSION}.${toBase64Url(packed)}`;
};

/** Whether a fragment claims to hold a list. */
export const isLinkFragment = (fragment: string): boolean => fragment.startsWith('#l=');

/** Reads the fragment of a link; says why when it cannot. */
export const readLink = async (fragment: string): Promise<ReadLink> => {
  const [, version, packed] = /^#l=(\d{1,4})\.([\w-]+)$/.exec(fragment) ?? [];
  if (version === undefined || packed === undefined) return { ok: false, why: 'broken' };
  if (Number(version) > VERSION) return { ok: false, why: 'version' };
  if (packed.length > MOST_CHARACTERS) return { ok: false, why: 'tooLarge' };
  try {
    const bytes = await through(
      fromBase64Url(packed),
      new DecompressionStream('deflate-raw'),
      MOST_BYTES,
    );
    const body = bytes.subarray(4);
    if (new DataView(bytes.buffer).getUint32(0) !== sumOf(body))
      return { ok: false, why: 'broken' };
    const list = listOf(new TextDecoder('utf-8', { fatal: true }).decode(body));
    return list ? { ok: true, list } : { ok: false, why: 'broken' };
  } catch {
    // Not base64, not deflate, too few bytes, not UTF-8: for a reader it is all the same.
    return { ok: false, why: 'broken' };
  }
};

/** First line the name, then a line an ask: `300|kg|10|slug,slug`; a line of slugs not yet placed. */
const textOf = ({ name, asks, added }: InquiryList): string =>
  [
    name.replace(/\s+/g, ' '),
    ...asks.map(
      ({ amount, unit, month, products }) =>
        `${amount ?? ''}|${unit}|${month ?? ''}|${products.join(',')}`,
    ),
    ...(added.length > 0 ? [added.join(',')] : []),
  ].join('\n');

const listOf = (text: string): Omit<InquiryList, 'id'> | undefined => {
  const [name = '', ...lines] = text.split('\n');
  const asks: Ask[] = [];
  const added: string[] = [];
  for (const line of lines) {
    const parts = line.split('|');
    const [amount = '', unit = '', month = '', products = ''] = parts.length === 4 ? parts : [];
    const ask = readAsk({
      products: (parts.length === 1 ? line : products).split(','),
      amount: amount === '' ? undefined : Number(amount),
      unit: parts.length === 1 ? 'kg' : unit,
      month: month === '' ? undefined : Number(month),
    });
    if (!ask) return undefined;
    if (parts.length === 1) added.push(...ask.products);
    else asks.push(ask);
  }
  const list = tidy({ id: 0, name: name.slice(0, LIMITS.name), asks, added });
  return productsOf(list).length > 0 ? list : undefined;
};

/** FNV-1a, 32 bits: finds damage, is no seal. */
const sumOf = (bytes: Uint8Array): number => {
  let sum = 0x811c9dc5;
  for (const byte of bytes) sum = Math.imul(sum ^ byte, 0x01000193) >>> 0;
  return sum;
};

const through = async (
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
  most: number,
): Promise<Uint8Array<ArrayBuffer>> => {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > most) {
      await reader.cancel();
      throw new RangeError(`More than ${most} bytes.`);
    }
    chunks.push(value);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
};

const toBase64Url = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

const fromBase64Url = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) =>
    char.charCodeAt(0),
  );
