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

/**
 * A site for nginx, to be included at the level of `http` (a file in sites-enabled/).
 *
 * Kept out on purpose: `open_file_cache`, which would serve the old page after a publication, and
 * `disable_symlinks`, which answers 404 to everything behind the link to the current release.
 */
export const nginxSite = (settings: ServerSettings): string => {
  const { hosts, root, base, brotli, redirects } = settings;
  const names = hosts.join(' ') || '_';
  const lines = [
    '# Made by "npm run server-config"; change scripts/lib/server/ instead of this file.',
    'map $uri $site_cache {',
    `  default "${askEachTime}";`,
    `  "~${immutablePattern(literal(base))}" "${forever}";`,
    '}',
    'map $uri $site_policy {',
    `  default "${framePolicy}";`,
    `  "~*\\.(?:${drawingEndings.join('|')})$" "${drawingPolicy}";`,
    '}',
    'map $https $site_transport {',
    '  default "";',
    `  on "${transportSecurity}";`,
    '}',
    ...redirectToTls(settings, names),
    'server {',
    ...indent([
      ...listen(settings),
      `server_name ${names};`,
      'server_tokens off;',
      `root ${quoted(root)};`,
      'index index.html;',
      'absolute_redirect off;',
      'etag on;',
      'default_type application/octet-stream;',
      'types {',
      ...indent(typeLines()),
      '}',
      'charset utf-8;',
      `charset_types ${charsetTypes().join(' ')};`,
      '# Compressed once, when the site is published.',
      'gzip off;',
      'gzip_static on;',
      'gzip_vary on;',
      ...(brotli ? ['brotli_static on;'] : []),
      ...Object.entries(securityHeaders).map(
        ([name, value]) => `add_header ${name} ${quoted(value)} always;`,
      ),
      `add_header ${policyHeader} $site_policy always;`,
      'add_header Cache-Control $site_cache always;',
      'add_header Strict-Transport-Security $site_transport always;',
      `error_page 403 =404 ${base}404.html;`,
      `error_page 404 ${base}404.html;`,
      ...[...redirects].flatMap(([from, to]) => redirect(from, to)),
      ...(base === '/' ? [] : [`location = / { return 302 ${base}; }`]),
      'location ~ /\\.(?!well-known/) { return 404; }',
      'location / { try_files $uri $uri/ =404; }',
      ...status(settings),
      ...gateway(settings),
    ]),
    '}',
  ];
  return `${lines.join('\n')}\n`;
};

const indent = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`);

const quoted = (text: string): string => `"${text.replace(/["\\$]/g, '\\$&')}"`;

const redirectToTls = ({ plainPort }: ServerSettings, names: string): readonly string[] =>
  plainPort === undefined
    ? [
        'server {',
        '  listen 80;',
        '  listen [::]:80;',
        `  server_name ${names};`,
        '  location /.well-known/acme-challenge/ { root /var/www/html; }',
        '  location / { return 301 https://$host$request_uri; }',
        '}',
      ]
    : [];

const listen = ({ plainPort, plainAddress, certificate }: ServerSettings): readonly string[] => {
  if (plainPort !== undefined) {
    return [`listen ${plainAddress === undefined ? '' : `${plainAddress}:`}${plainPort};`];
  }
  if (!certificate) throw new Error('nginx needs a certificate, or a port without TLS.');
  return [
    'listen 443 ssl http2;',
    'listen [::]:443 ssl http2;',
    `ssl_certificate ${quoted(certificate.file)};`,
    `ssl_certificate_key ${quoted(certificate.key)};`,
    'ssl_protocols TLSv1.2 TLSv1.3;',
    'ssl_session_cache shared:SSL:5m;',
  ];
};

/** nginx wants each type once, with all its endings. */
const typeLines = (): readonly string[] =>
  [...Map.groupBy(mediaTypes, ([, { type }]) => bare(type))].map(
    ([type, entries]) => `${type} ${entries.map(([ending]) => ending.slice(1)).join(' ')};`,
  );

/** text/html is there without being named; naming it again is a warning. */
const charsetTypes = (): readonly string[] => [
  ...new Set(
    [...mediaTypes.values()]
      .filter(({ type }) => type.includes('charset='))
      .map(({ type }) => bare(type))
      .filter((type) => type !== 'text/html'),
  ),
];

const bare = (type: string): string => type.split(';')[0] ?? type;

const redirect = (from: string, to: string): readonly string[] =>
  [from, from.replace(/\/$/, '')]
    .filter((path, index, all) => path !== '' && all.indexOf(path) === index)
    .map((path) => `location = ${quoted(path)} { return 301 ${quoted(to)}; }`);

const status = ({ statusFolder }: ServerSettings): readonly string[] =>
  statusFolder === undefined ? [] : [`location /_status/ { alias ${quoted(`${statusFolder}/`)}; }`];

const gateway = ({ gatewayPort }: ServerSettings): readonly string[] =>
  gatewayPort === undefined
    ? []
    : [
        'location /api/v1/ {',
        `  proxy_pass http://127.0.0.1:${gatewayPort};`,
        '  proxy_http_version 1.1;',
        '  proxy_set_header Host $host;',
        '  proxy_set_header X-Forwarded-For $remote_addr;',
        '  proxy_set_header X-Forwarded-Proto $scheme;',
        `  proxy_read_timeout ${longestSave}s;`,
        `  client_max_body_size ${longestUpload / 1_000_000}m;`,
        '}',
      ];
