import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../files.ts';

/**
 * Old addresses of a built site, from the pages that only send the browser on (`<meta
 * http-equiv="refresh">`): they work on any host, and where a server is configured it answers 301.
 * @param dir folder of the built site
 * @param base path it is served from, with a slash at both ends
 */
export const redirectsIn = (dir: string, base: string): ReadonlyMap<string, string> =>
  new Map(
    filesBelow(dir)
      .filter((file) => /(^|\/)index\.html$/.test(file))
      .flatMap((file): [string, string][] => {
        const target = refreshTarget(readFileSync(join(dir, file), 'utf8'));
        return target === undefined ? [] : [[base + file.replace(/index\.html$/, ''), target]];
      }),
  );

/** Only an address on the same host may be sent on to, and only one that needs no quoting. */
const refreshTarget = (html: string): string | undefined => {
  const tag = /<meta\b[^>]*http-equiv="refresh"[^>]*>/i.exec(html)?.[0];
  const address = tag && /content="\d+;\s*url=([^"]+)"/i.exec(tag)?.[1];
  return address && /^\/(?!\/)[\w\-./#?=&%]*$/.test(address) ? address : undefined;
};
