import { mediaTypes } from '../mime.ts';
import {
  askEachTime,
  drawingEndings,
  drawingPolicy,
  forever,
  framePolicy,
  immutablePattern,
  literal,
  longestSave,
  longestUpload,
  policyHeader,
  type ServerSettings,
  securityHeaders,
  transportSecurity,
} from './policy.ts';

/** A site for Caddy, a whole Caddyfile or a part of one. Certificates are Caddy's own work. */
export const caddySite = (settings: ServerSettings): string => {
  const { root, base, redirects, gatewayPort, statusFolder } = settings;
  const headers = [
    'header {',
    ...indent(headerLines(settings)),
    '}',
    // Taking one away is put off to the end, which a block would do to all of its lines.
    'header -Server',
  ];
  const lines = [
    '# Made by "npm run server-config"; change scripts/lib/server/ instead of this file.',
    `${addresses(settings)} {`,
    ...indent([
      `root * ${quoted(root)}`,
      ...(settings.plainPort === undefined ? [] : bind(settings)),
      // Outside a route Caddy orders the lines itself, and the general rule would win.
      'route {',
      ...indent([
        ...headers,
        `@forever path_regexp ${quoted(immutablePattern(literal(base)))}`,
        `header @forever Cache-Control ${quoted(forever)}`,
        `@drawing path ${drawingEndings.map((ending) => `*.${ending}`).join(' ')}`,
        `header @drawing ${policyHeader} ${quoted(drawingPolicy)}`,
        ...typeLines(),
        ...[...redirects].flatMap(([from, to]) => redirect(from, to)),
        ...(base === '/' ? [] : [`redir / ${base} 302`]),
        '@hidden {',
        '  path_regexp /\\.',
        '  not path /.well-known/*',
        '}',
        'error @hidden 404',
        ...(gatewayPort === undefined ? [] : gateway(gatewayPort)),
        ...(statusFolder === undefined ? [] : status(statusFolder)),
        'file_server {',
        '  precompressed br gzip',
        '}',
      ]),
      '}',
      'handle_errors {',
      ...indent([
        ...headers,
        '@missing expression `{http.error.status_code} in [403, 404]`',
        'handle @missing {',
        `  rewrite * ${base}404.html`,
        '  header Content-Type "text/html; charset=utf-8"',
        '  file_server {',
        '    status 404',
        '    precompressed br gzip',
        '  }',
        '}',
      ]),
      '}',
    ]),
    '}',
  ];
  return `${lines.join('\n')}\n`;
};

const headerLines = ({ plainPort }: ServerSettings): readonly string[] =>
  Object.entries({
    ...securityHeaders,
    [policyHeader]: framePolicy,
    'Cache-Control': askEachTime,
    ...(plainPort === undefined ? { 'Strict-Transport-Security': transportSecurity } : {}),
  }).map(([name, value]) => `${name} ${quoted(value)}`);

const status = (folder: string): readonly string[] => [
  'handle_path /_status/* {',
  `  root * ${quoted(folder)}`,
  '  file_server',
  '}',
];

const indent = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`);

const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;

const addresses = ({ hosts, plainPort }: ServerSettings): string =>
  plainPort === undefined ? hosts.join(', ') : `http://:${plainPort}`;

const bind = ({ plainAddress }: ServerSettings): readonly string[] =>
  plainAddress === undefined ? [] : [`bind ${plainAddress}`];

/** A bare machine knows few endings; what is set here, the file server leaves alone. */
const typeLines = (): readonly string[] =>
  [...Map.groupBy(mediaTypes, ([, { type }]) => type)].flatMap(([type, entries], index) => [
    `@type${index} path ${entries.map(([ending]) => `*${ending}`).join(' ')}`,
    `header @type${index} Content-Type ${quoted(type)}`,
  ]);

const redirect = (from: string, to: string): readonly string[] =>
  [from, from.replace(/\/$/, '')]
    .filter((path, index, all) => path !== '' && all.indexOf(path) === index)
    .map((path) => `redir ${path} ${to} 301`);

const gateway = (port: number): readonly string[] => [
  'handle /api/v1/* {',
  '  request_body {',
  `    max_size ${longestUpload / 1_000_000}MB`,
  '  }',
  `  reverse_proxy 127.0.0.1:${port} {`,
  '    transport http {',
  `      response_header_timeout ${longestSave}s`,
  '    }',
  '  }',
  '}',
];
