import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { chooseEncoding, compress } from './compress.ts';
import { mediaType } from './mime.ts';

/** One answer to give: a file, how it went and how long it may be kept. */
export interface FileAnswer {
  readonly path: string;
  readonly status: 200 | 404;
  readonly cacheControl: string;
}

/** Compressing smaller files costs more than it saves. */
const smallestToCompress = 1000;
/** Compressed files kept in memory. */
const mostKept = 2000;

/**
 * Makes a sender of files that compresses text on the way, keeps the result in memory and answers
 * "not changed" to those who have the file.
 */
export const fileSender = () => {
  const kept = new Map<string, Buffer>();

  return async (
    { path, status, cacheControl }: FileAnswer,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> => {
    const plain = await readIfThere(path);
    if (!plain) {
      response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('404\n');
      return;
    }
    const { type, compressible } = mediaType(path);
    const worthIt = compressible && plain.length >= smallestToCompress;
    const encoding = worthIt ? chooseEncoding(header(request, 'accept-encoding')) : undefined;
    const digest = createHash('sha256').update(plain).digest('hex').slice(0, 16);
    const tag = `"${digest}${encoding ? `-${encoding}` : ''}"`;

    response.setHeader('Cache-Control', cacheControl);
    response.setHeader('ETag', tag);
    if (compressible) response.setHeader('Vary', 'Accept-Encoding');
    if (status === 200 && header(request, 'if-none-match') === tag) {
      response.writeHead(304).end();
      return;
    }
    let body = plain;
    if (encoding) {
      body = kept.get(tag) ?? (await compress(plain, encoding));
      keep(kept, tag, body);
      response.setHeader('Content-Encoding', encoding);
    }
    response.writeHead(status, { 'Content-Type': type, 'Content-Length': body.length });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
};

const keep = (kept: Map<string, Buffer>, tag: string, body: Buffer): void => {
  kept.set(tag, body);
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
};

const header = (request: IncomingMessage, name: string): string => {
  const value = request.headers[name];
  return typeof value === 'string' ? value : '';
};

const readIfThere = async (path: string): Promise<Buffer | undefined> => {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
};
