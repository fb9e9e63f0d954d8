import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { type ServeOptions, serve } from '../../../scripts/serve.ts';
import { temporaryFolder, writeFiles } from '../../support/folders.ts';

const long = 'Măng khô Toàn Sơn. '.repeat(200);
const files = {
  'index.html': '<h1>home</h1>',
  '404.html': '<h1>missing</h1>',
  'long/index.html': long,
  'hoi-cho.ics': 'BEGIN:VCALENDAR',
  '_astro/a.1x2y.js': 'let a',
  'weave/emblem.svg': '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
};

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

const serveFiles = async (options: Partial<ServeOptions> = {}): Promise<string> => {
  const folder = temporaryFolder();
  writeFiles(folder, { 'secret.txt': 'secret' });
  writeFiles(`${folder}/dist`, files);
  const { url, close } = await serve({ dir: `${folder}/dist`, port: 0, ...options });
  onTestFinished(close);
  return new URL(url).origin;
};

/** Asks for the path exactly as written; fetch() would tidy it up. */
const ask = (origin: string, path: string, headers = {}, method = 'GET'): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(origin);
    const asking = request({ hostname, port, path, headers, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks),
        }),
      );
    });
    asking.on('error', reject).end();
  });

test('a folder is answered by its page, a missing one by the 404 page', async () => {
  const origin = await serveFiles();
  const home = await ask(origin, '/');
  expect([home.status, String(home.body)]).toEqual([200, '<h1>home</h1>']);
  const missing = await ask(origin, '/khong-co/');
  expect([missing.status, String(missing.body)]).toEqual([404, '<h1>missing</h1>']);
  expect((await ask(origin, '/hoi-cho.ics/')).status).toBe(404);
});

test('nothing runs in an SVG at its own address', async () => {
  const origin = await serveFiles();
  const policyAt = async (path: string) =>
    (await ask(origin, path)).headers['content-security-policy'];
  expect(await policyAt('/weave/emblem.svg')).toMatch(/^default-src 'none';.* sandbox;/);
  for (const path of ['/', '/weave/khong-co.svg', '/_astro/a.1x2y.js']) {
    expect(await policyAt(path)).toBe("frame-ancestors 'none'");
  }
});

test('an address without the slash is sent on, with its query', async () => {
  const origin = await serveFiles();
  const answer = await ask(origin, '/long?q=mang');
  expect([answer.status, answer.headers.location]).toEqual([301, '/long/?q=mang']);
  expect((await ask(origin, '//long')).status).toBe(404);
});

test('files have their types and a policy; only hashed ones are kept for good', async () => {
  const origin = await serveFiles();
  const calendar = await ask(origin, '/hoi-cho.ics');
  expect(calendar.headers['content-type']).toBe('text/calendar; charset=utf-8');
  expect(calendar.headers['cache-control']).toBe('no-cache');
  expect(calendar.headers['x-content-type-options']).toBe('nosniff');
  const script = await ask(origin, '/_astro/a.1x2y.js');
  expect(script.headers['content-type']).toBe('text/javascript; charset=utf-8');
  expect(script.headers['cache-control']).toContain('immutable');
});

test('text is compressed when the browser takes it', async () => {
  const origin = await serveFiles();
  const brotli = await ask(origin, '/long/', { 'accept-encoding': 'gzip, deflate, br' });
  expect(brotli.headers['content-encoding']).toBe('br');
  expect(brotli.body.length).toBeLessThan(long.length / 10);
  expect(Number(brotli.headers['content-length'])).toBe(brotli.body.length);
  expect(String(brotliDecompressSync(brotli.body))).toBe(long);
  const zipped = await ask(origin, '/long/', { 'accept-encoding': 'gzip, br;q=0' });
  expect(String(gunzipSync(zipped.body))).toBe(long);
  const plain = await ask(origin, '/long/');
  expect([plain.headers['content-encoding'], String(plain.body)]).toEqual([undefined, long]);
});

test('what has not changed is not sent again', async () => {
  const origin = await serveFiles();
  const { headers } = await ask(origin, '/long/');
  const again = await ask(origin, '/long/', { 'if-none-match': headers.etag });
  expect([again.status, again.body.length]).toEqual([304, 0]);
  const head = await ask(origin, '/long/', {}, 'HEAD');
  expect([head.status, head.body.length]).toEqual([200, 0]);
});

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/long/..%2f..%2fsecret.txt',
  '/..%5csecret.txt',
])('nothing outside the folder is given away: %s', async (path) => {
  const answer = await ask(await serveFiles(), path);
  expect(answer.status).toBe(404);
  expect(String(answer.body)).not.toContain('secret');
});

test('malformed addresses and other methods are refused', async () => {
  const origin = await serveFiles();
  expect((await ask(origin, '/%E0%A4%A')).status).toBe(400);
  expect((await ask(origin, '/%00')).status).toBe(400);
  expect((await ask(origin, '/', {}, 'POST')).status).toBe(405);
});

test('a site for a folder is served under it only', async () => {
  const origin = await serveFiles({ base: '/ocop/' });
  expect((await ask(origin, '/ocop/long/')).status).toBe(200);
  expect((await ask(origin, '/ocop')).headers.location).toBe('/ocop/');
  expect((await ask(origin, '/ocop/_astro/a.1x2y.js')).headers['cache-control']).toContain(
    'immutable',
  );
  expect((await ask(origin, '/long/')).status).toBe(404);
});

test('a taken port is an error', async () => {
  const port = Number(new URL(await serveFiles()).port);
  await expect(serve({ dir: '.', port })).rejects.toThrow('EADDRINUSE');
});
