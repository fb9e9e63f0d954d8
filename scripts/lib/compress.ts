import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Which encoding to answer with, from an Accept-Encoding header; `undefined` for plain bytes. */
export const chooseEncoding = (accepted: string): Encoding | undefined => {
  const offers = accepted.split(',').map((offer) => offer.trim().toLowerCase());
  const takes = (name: string): boolean =>
    offers.some((offer) => offer === name || (offer.startsWith(`${name};`) && !refused(offer)));
  if (takes('br')) return 'br';
  return takes('gzip') ? 'gzip' : undefined;
};

const refused = (offer: string): boolean => /;\s*q=0(\.0*)?$/.test(offer);

/** Compresses as a common web server does on the fly (brotli 5, gzip 6), not at full strength. */
export const compress = (bytes: Uint8Array, encoding: Encoding): Promise<Buffer> =>
  encoding === 'br'
    ? brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
    : zip(bytes, { level: 6 });
