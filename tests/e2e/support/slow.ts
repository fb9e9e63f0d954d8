import { request as ask, createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Served } from '../../../scripts/serve.ts';

/**
 * Puts a slow network before a server: pages come after a while, files at once.
 * @param wait milliseconds until a page is asked for at the server
 * @param port where pages asked that server before
 */
export const serveSlowly = async (served: Served, wait: number, port: number): Promise<Served> => {
  const pass = (asked: IncomingMessage, answer: ServerResponse): void => {
    const { method, headers } = asked;
    const passed = ask(new URL(asked.url ?? '/', served.url), { method, headers }, (got) => {
      answer.writeHead(got.statusCode ?? 502, got.headers);
      got.pipe(answer);
    });
    passed.on('error', () => answer.destroy()).end();
  };
  const server = createServer((asked, answer) => {
    setTimeout(() => pass(asked, answer), asked.url?.endsWith('/') ? wait : 0);
  });
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  return {
    url: `http://localhost:${port}/`,
    close: async () => {
      await served.close();
      server.closeAllConnections();
      await new Promise<void>((done) => server.close(() => done()));
    },
  };
};
