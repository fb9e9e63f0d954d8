/**
 * What every server of the site says about its files: the one table behind nginx, Caddy, the
 * `_headers` of static hosts and our own server.
 */

/**
 * Headers on every answer. The pages' own policy, with its hashes, is in their `<meta>`; the header
 * says only what has no effect there, so that the two never contradict each other.
 */
export const securityHeaders: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
};

/** Header with a policy, which depends on the file. */
export const policyHeader = 'Content-Security-Policy';
/** Of a page: what its own cannot say. */
export const framePolicy = "frame-ancestors 'none'";
/** Of an SVG, which at its own address is a page without a policy of its own: nothing in it runs. */
export const drawingPolicy = `default-src 'none'; style-src 'unsafe-inline'; sandbox; ${framePolicy}`;
/** Endings of such files, without the dot. */
export const drawingEndings: readonly string[] = ['svg', 'svgz'];

const drawing = new RegExp(`\\.(?:${drawingEndings.join('|')})$`, 'i');

/** The policy that goes with a file. */
export const policyOf = (path: string): string =>
  drawing.test(path) ? drawingPolicy : framePolicy;

/** Said over HTTPS only: a year, this host alone. Sub-domains may belong to somebody else. */
export const transportSecurity = 'max-age=31536000';

/** One year and never asked again: the names of these files change with their bytes. */
export const forever = 'public, max-age=31536000, immutable';
/** Kept, but asked about each time; the answer is mostly "not changed". */
export const askEachTime = 'no-cache';

/** Folders below the base whose files never change; `:version` stands for one folder. */
export const immutableFolders: readonly string[] = [
  '_astro/',
  'share/',
  'admin/parts/',
  'search/vi/:version/',
  'search/en/:version/',
];

/**
 * The same folders as a pattern over a path below the base.
 * @param start what stands before the folder, already a pattern
 */
export const immutablePattern = (start: string): string =>
  `^${start}(${immutableFolders.map((folder) => folder.replace(':version', '[^/]+')).join('|')})`;

const inImmutableFolder = new RegExp(immutablePattern(''));

/** Whether a file is named by its content. @param path below the base, without a slash before it */
export const isImmutable = (path: string): boolean => inImmutableFolder.test(path);

const inVersionedFolder = new RegExp(
  `^(${immutableFolders
    .flatMap((folder) => folder.split(':version/').slice(0, -1))
    .join('|')})[^/]+/`,
);

/**
 * A path without the folder that names its version: the same file of two versions has one such place.
 * @returns nothing for a path that names no version
 */
export const placeInVersion = (path: string): string | undefined =>
  inVersionedFolder.test(path) ? path.replace(inVersionedFolder, '$1') : undefined;

/** Escapes an address for use in a pattern of nginx, Caddy or JavaScript. */
export const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What a generated server configuration has to know. */
export interface ServerSettings {
  /** Host names, such as `ocop.example.vn`. */
  readonly hosts: readonly string[];
  /** Absolute folder of the site, the base path's folders included. */
  readonly root: string;
  /** Path the site is served from, with a slash at both ends. */
  readonly base: string;
  /** Port without TLS; left out, the server listens on 443 with TLS and sends 80 there. */
  readonly plainPort?: number;
  /** Address to listen on with `plainPort`; all when left out. */
  readonly plainAddress?: string;
  /** Certificate files for nginx; Caddy gets its own. */
  readonly certificate?: { readonly file: string; readonly key: string };
  /** Whether nginx has its brotli module; gzip needs none. */
  readonly brotli?: boolean;
  /** Port of the editing gateway on this machine, when there is one. */
  readonly gatewayPort?: number;
  /** Absolute folder of the status page, shown at `/_status/`. */
  readonly statusFolder?: string;
  /** Old addresses and where they lead now, both with the base. */
  readonly redirects: ReadonlyMap<string, string>;
}

/** Longest body the gateway is sent, as bytes; base64 makes photos a third longer. */
export const longestUpload = 40_000_000;
/** A save waits for its page to be live, as seconds. */
export const longestSave = 300;
