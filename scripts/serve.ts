/**
 * A static web server for the built site: used by `npm start`, the browser tests and the
 * measurements, so that all three see the bytes, types and addresses that a real server would send.
 */

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import { locate } from './lib/locate.ts';
import { fileSender } from './lib/send-file.ts';
import {
  askEachTime,
  forever,
  framePolicy,
  isImmutable,
  policyHeader,
  policyOf,
  securityHeaders,
} from './lib/server/policy.ts';

export interface ServeOptions {
  /** Folder to serve. */
  readonly dir: string;
  /** Port on 127.0.0.1; 0 takes a free one. */
  readonly port: number;
  /** Address of that folder, with a slash at both ends; `/` when left out. */
  readonly base?: string;
}

export interface Served {
  /** Address of the start page, such as `http://localhost:4321/`. */
  readonly url: string;
  /** Ends open connections and frees the port. */
  readonly close: () => Promise<void>;
}

/**
 * Serves a folder on 127.0.0.1 until closed.
 * @throws the error of listening, such as EADDRINUSE when the port is taken
 */
export const serve = async ({ dir, port, base = '/' }: ServeOptions): Promise<Served> => {
  const answer = answerer(resolve(dir), base);
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', done);
  });
  const address = server.address();
  const taken = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://localhost:${taken}${base}`,
    close: () =>
      new Promise((done, fail) => {
        server.close((error) => (error ? fail(error) : done()));
        server.closeAllConnections();
      }),
  };
};

const answerer = (dir: string, base: string) => {
  const send = fileSender();

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    response.setHeader(policyHeader, framePolicy);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const [pathname = '/', query] = (request.url ?? '/').split('?', 2);
    const found = locate(dir, base, pathname);
    if (found.kind === 'malformed') {
      response.writeHead(400).end();
    } else if (found.kind === 'redirect') {
      const to = query === undefined ? found.to : `${found.to}?${query}`;
      response.writeHead(301, { Location: to }).end();
    } else if (found.kind === 'missing') {
      const path = join(dir, '404.html');
      await send({ path, status: 404, cacheControl: askEachTime }, request, response);
    } else {
      response.setHeader(policyHeader, policyOf(found.path));
      const cacheControl = isImmutable(pathname.slice(base.length)) ? forever : askEachTime;
      await send({ path: found.path, status: 200, cacheControl }, request, response);
    }
  };
};
