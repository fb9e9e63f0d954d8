import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { longestUpload } from '../lib/server/policy.ts';
import type { Box } from '../publish/box.ts';
import { readSave } from './changes.ts';
import { journal } from './journal.ts';
import { limit } from './limits.ts';
import { type Person, personWith } from './people.ts';
import { answerRead, type Reading, type Target } from './reads.ts';
import { Refusal } from './refusal.ts';
import { openStore } from './store.ts';

/**
 * The editing gateway: the part of the Gitea API that the form at /admin/ uses, for one repository.
 * Listens behind the web server, which does TLS.
 */

/** Everything below is asked for under this path. */
const root = '/api/v1';
const minute = 60;
/** Wrong tokens from one address, all requests and saves of one person. */
const limits = () => ({
  guesses: limit(10, 10 * minute),
  requests: limit(3000, 10 * minute),
  saves: limit(120, 60 * minute),
});

/** Makes the service; the caller lets it listen. */
export const gateway = (box: Box): Server => {
  const store = openStore(box);
  const counted = limits();
  const log = journal(box);

  const handle = async (request: IncomingMessage): Promise<Answer> => {
    const address = addressOf(request);
    if (header(request, 'x-forwarded-proto') === 'http' && !isThisMachine(request)) {
      throw new Refusal(403, 'Chỉ nhận kết nối https');
    }
    if (!counted.guesses.allows(address)) throw new Refusal(429, 'Thử sai quá nhiều lần, hãy đợi');
    const token = /^(?:token|bearer) ([\w-]{20,200})$/i.exec(header(request, 'authorization'))?.[1];
    const person = token === undefined ? undefined : personWith(box, token);
    if (!person) {
      counted.guesses.take(address);
      throw new Refusal(401, 'Mã truy cập không đúng hoặc đã bị thu hồi');
    }
    if (!counted.requests.take(person.email)) throw new Refusal(429, 'Quá nhiều yêu cầu, hãy đợi');
    const target = readTarget(request);
    if (request.method === 'POST' && target.rest === 'contents') {
      if (!counted.saves.take(person.email)) throw new Refusal(429, 'Lưu quá nhiều lần, hãy đợi');
      return { status: 201, json: await save(await bodyOf(request), person), person };
    }
    const reading: Reading = { box, store, person, target, body: {} };
    if (request.method === 'POST' && target.rest === 'file-contents') {
      const { value } = await bodyOf(request);
      return { status: 200, ...answerRead({ ...reading, body: value }), person };
    }
    if (request.method !== 'GET') throw new Refusal(405, 'Không có việc này');
    return { status: 200, ...answerRead(reading), person };
  };

  const save = async ({ value, digest }: Body, person: Person): Promise<unknown> => {
    if (log.hasSeen(digest)) throw new Refusal(409, 'Yêu cầu này đã được nhận rồi');
    const asked = readSave(value, box.settings);
    const saved = await store.save(asked, person);
    log.remember(digest);
    return {
      commit: { sha: saved.commit, created: saved.created },
      files: asked.changes.map(({ path }, place) =>
        saved.blobs[place] === undefined ? null : { path, sha: saved.blobs[place] },
      ),
      said: saved.said,
    };
  };

  const server = createServer((request, response) => {
    handle(request)
      .catch((error: unknown): Answer => {
        if (!(error instanceof Refusal)) console.error(error);
        const known = error instanceof Refusal ? error : new Refusal(500, 'Máy chủ gặp sự cố');
        return { status: known.status, json: { message: known.message } };
      })
      .then((answer) => {
        send(response, answer);
        log.write(request.method ?? '', pathOf(request), answer.status, answer.person?.email ?? '');
      });
  });
  server.headersTimeout = 15_000;
  server.requestTimeout = 120_000;
  return server;
};

/** What is answered: data or the bytes of a file. */
interface Answer {
  readonly status: number;
  readonly json?: unknown;
  readonly bytes?: Buffer;
  readonly person?: Person;
}

const send = (response: ServerResponse, { status, json, bytes }: Answer): void => {
  const body = bytes ?? Buffer.from(JSON.stringify(json));
  response.writeHead(status, {
    'Content-Type': bytes ? 'application/octet-stream' : 'application/json; charset=utf-8',
    'Content-Length': body.length,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
    // What is left of a body that was too long is not read.
    ...(status >= 400 ? { Connection: 'close' } : {}),
  });
  response.end(body);
};

const header = (request: IncomingMessage, name: string): string => {
  const value = request.headers[name];
  return typeof value === 'string' ? value : '';
};

/** Only the web server in front reaches us, and it writes this header itself. */
const addressOf = (request: IncomingMessage): string =>
  header(request, 'x-forwarded-for') || (request.socket.remoteAddress ?? '');

/** A browser on the machine itself, by the name it used; nothing goes over a network then. */
const isThisMachine = (request: IncomingMessage): boolean =>
  /^(?:localhost|127\.0\.0\.1)(?::\d+)?$/.test(header(request, 'host')) &&
  /^(?:127\.0\.0\.1|::1)$/.test(addressOf(request));

const pathOf = (request: IncomingMessage): string => (request.url ?? '').split('?')[0] ?? '';

const readTarget = (request: IncomingMessage): Target => {
  const [path = '', query = ''] = (request.url ?? '').split('?', 2);
  if (!path.startsWith(`${root}/`)) throw new Refusal(404, 'Không có địa chỉ này');
  let decoded: string;
  try {
    decoded = decodeURIComponent(path.slice(root.length + 1));
  } catch {
    throw new Refusal(400, 'Địa chỉ không đúng dạng');
  }
  const repository = /^repos\/[\w.-]+\/[\w.-]+(?:\/(.*))?$/s.exec(decoded);
  return repository
    ? { about: 'repo', rest: repository[1] ?? '', query: new URLSearchParams(query) }
    : { about: decoded, rest: '', query: new URLSearchParams(query) };
};

interface Body {
  readonly value: unknown;
  /** SHA-256 of the bytes. */
  readonly digest: string;
}

const bodyOf = async (request: IncomingMessage): Promise<Body> => {
  const tooLong = new Refusal(413, 'Ảnh và bài gửi lên quá nặng');
  if (Number(header(request, 'content-length')) > longestUpload) throw tooLong;
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request) {
    length += part.length;
    if (length > longestUpload) throw tooLong;
    parts.push(part);
  }
  const bytes = Buffer.concat(parts);
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'));
    return { value, digest: createHash('sha256').update(bytes).digest('hex') };
  } catch {
    throw new Refusal(400, 'Yêu cầu không phải JSON');
  }
};
