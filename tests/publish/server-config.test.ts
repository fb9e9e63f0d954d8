import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { precompress } from '../../scripts/lib/precompress.ts';
import {
  drawingPolicy,
  forever,
  framePolicy,
  securityHeaders,
} from '../../scripts/lib/server/policy.ts';
import { redirectsIn } from '../../scripts/lib/server/redirects.ts';
import { headersFile, redirectsFile } from '../../scripts/lib/server/static-host.ts';
import { type RunningServer, type ServerName, startServer } from './support/servers.ts';

const page = (title: string): string => `<!doctype html><html><title>${title}</title>`.repeat(40);
const packed = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, ...Array(2000).fill(7)]);
const files: Readonly<Record<string, string | Buffer>> = {
  'index.html': page('Trang chủ'),
  '404.html': page('Không thấy trang này. There is no such page.'),
  'san-pham/mang-kho/index.html': page('Măng khô'),
  'san-pham/ten-cu/index.html':
    '<!doctype html><meta http-equiv="refresh" content="0;url=/x/san-pham/mang-kho/">',
  'lich.ics': 'BEGIN:VCALENDAR\r\n'.repeat(100),
  '_astro/a.1x2y.js': 'let a = 1;\n'.repeat(200),
  'search/vi/head.json': JSON.stringify({ dài: 'chữ '.repeat(500) }),
  'search/vi/0a1b2c/cards/0.json': '[]',
  'search/vi/0a1b2c/index/a.pf_index': packed,
  'weave/emblem.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  '.bi-mat': 'secret',
};

let folder = '';
/** The same site at the root and below a base path. */
const bases = ['/', '/x/'] as const;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ocop-server-'));
  const root = join(folder, 'root');
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  await precompress(root);
  cpSync(root, join(folder, 'based/x'), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** fetch() would follow, decode and normalise what this test is about. */
const ask = (url: string, encoding = 'identity'): Promise<Answer> =>
  new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': encoding } }, async (response) => {
      const parts: Buffer[] = [];
      for await (const part of response) parts.push(Buffer.from(part));
      const { statusCode: status = 0, headers } = response;
      resolve({ status, headers, body: Buffer.concat(parts) });
    }).on('error', reject);
  });

const servers: readonly ServerName[] = ['nginx', 'caddy'];
const cases = servers.flatMap((name) => bases.map((base) => ({ name, base })));

describe.each(cases)('$name phục vụ ở $base đúng như bảng', ({ name, base }) => {
  let server: RunningServer;
  const at = (path: string): string => `${server.origin}${base}${path}`;

  beforeAll(async () => {
    const dir = join(folder, base === '/' ? 'root' : 'based');
    server = await startServer(name, join(folder, `${name}${base.length}`), {
      root: dir,
      base,
      redirects: redirectsIn(join(dir, base), base),
    });
  }, 60_000);
  afterAll(() => server.stop());

  test('mọi câu trả lời đều mang các tiêu đề an toàn, kể cả trang 404', async () => {
    for (const path of ['', 'san-pham/mang-kho/', '_astro/a.1x2y.js', 'khong-co/']) {
      const { headers } = await ask(at(path));
      for (const [header, value] of Object.entries(securityHeaders)) {
        expect(headers[header.toLowerCase()], `${path} ${header}`).toBe(value);
      }
      expect(headers['content-security-policy'], path).toBe(framePolicy);
      expect(headers['strict-transport-security'], 'HSTS only over TLS').toBeUndefined();
    }
  });

  test('tệp SVG mang chính sách không cho mã nào chạy; trang 404 thay nó thì không', async () => {
    const policyAt = async (path: string) =>
      (await ask(at(path))).headers['content-security-policy'];
    expect(await policyAt('weave/emblem.svg')).toBe(drawingPolicy);
    expect(await policyAt('weave/emblem.svg?x=1')).toBe(drawingPolicy);
    expect(await policyAt('weave/khong-co.svg')).toBe(framePolicy);
  });

  test('tệp mang tên theo nội dung giữ mãi, trang thì hỏi lại', async () => {
    const cache = async (path: string) => (await ask(at(path))).headers['cache-control'];
    expect(await cache('_astro/a.1x2y.js')).toBe(forever);
    expect(await cache('search/vi/0a1b2c/cards/0.json')).toBe(forever);
    expect(await cache('search/vi/head.json')).toBe('no-cache');
    expect(await cache('')).toBe('no-cache');
    expect(await cache('san-pham/mang-kho/')).toBe('no-cache');
    expect(await cache('_astro/khong-co.js'), 'a missing file is not kept').toBe('no-cache');
  });

  test('địa chỉ không có trang thì trả 404 với trang của mình, không lộ tệp ẩn', async () => {
    for (const path of ['khong-co/', 'en/no-such-page/', 'lich-khac.ics', 'search/', '.bi-mat']) {
      const { status, headers, body } = await ask(at(path));
      expect(status, path).toBe(404);
      expect(headers['content-type'], path).toMatch(/^text\/html; ?charset=utf-8$/i);
      expect(body.toString(), path).toContain('Không thấy trang này. There is no such page.');
    }
  });

  test('thiếu dấu gạch cuối thì chuyển tới, địa chỉ cũ dẫn tới địa chỉ mới', async () => {
    const slashless = await ask(at('san-pham/mang-kho'));
    expect([301, 308]).toContain(slashless.status);
    expect(slashless.headers.location).toMatch(new RegExp(`${base}san-pham/mang-kho/$`));
    for (const path of ['san-pham/ten-cu/', 'san-pham/ten-cu']) {
      const old = await ask(at(path));
      expect(old.status).toBe(301);
      expect(old.headers.location).toBe('/x/san-pham/mang-kho/');
    }
  });

  test('gửi bản nén sẵn, giữ đúng loại tệp và đúng từng byte', async () => {
    const plain = await ask(at('lich.ics'));
    expect(plain.headers['content-type']).toMatch(/^text\/calendar; ?charset=utf-8$/i);
    const zipped = await ask(at('lich.ics'), 'gzip');
    expect(zipped.headers['content-encoding']).toBe('gzip');
    expect(zipped.headers['content-type']).toBe(plain.headers['content-type']);
    expect(gunzipSync(zipped.body)).toEqual(plain.body);
    const home = await ask(at(''), 'gzip');
    expect(gunzipSync(home.body).toString()).toBe(files['index.html']);
    expect(String(home.headers.vary).toLowerCase()).toContain('accept-encoding');
    if (name === 'caddy') {
      const small = await ask(at(''), 'br, gzip');
      expect(small.headers['content-encoding']).toBe('br');
      expect(brotliDecompressSync(small.body).toString()).toBe(files['index.html']);
    }
  });

  test('phần tìm kiếm đã nén từ trước được gửi nguyên, không khai là nén', async () => {
    const { headers, body } = await ask(at('search/vi/0a1b2c/index/a.pf_index'), 'br, gzip');
    expect(headers['content-encoding']).toBeUndefined();
    expect(body).toEqual(packed);
  });
});

describe('máy chủ tệp tĩnh', () => {
  test('_headers và _redirects nói cùng một bảng', () => {
    const text = headersFile({ base: '/x/' });
    for (const [name, value] of Object.entries(securityHeaders)) {
      expect(text).toContain(`  ${name}: ${value}\n`);
    }
    expect(text).toContain(`  Content-Security-Policy: ${framePolicy}\n`);
    expect(text).toContain(`/x/*.svg\n  Content-Security-Policy: ${drawingPolicy}\n`);
    expect(text).toContain(`/x/_astro/*\n  Cache-Control: ${forever}\n`);
    expect(text).toContain(`/x/search/vi/:version/*\n  Cache-Control: ${forever}\n`);
    expect(text).toContain('/x/*.md\n  Content-Type: text/markdown; charset=utf-8\n');
    const redirects = redirectsIn(join(folder, 'root'), '/');
    expect(redirectsFile({ redirects })).toBe('/san-pham/ten-cu/ /x/san-pham/mang-kho/ 301\n');
  });
});
