import { mediaType } from '../mime.ts';
import {
  drawingEndings,
  drawingPolicy,
  forever,
  framePolicy,
  immutableFolders,
  policyHeader,
  type ServerSettings,
  securityHeaders,
} from './policy.ts';

/**
 * The `_headers` file of Cloudflare Pages and Netlify. What matches two rules gets both values, so the
 * caching of pages is left to the host, whose own is "ask each time".
 */
export const headersFile = ({ base }: Pick<ServerSettings, 'base'>): string => {
  const general = Object.entries({ ...securityHeaders, [policyHeader]: framePolicy }).map(
    ([name, value]) => `  ${name}: ${value}`,
  );
  const folders = immutableFolders.flatMap((folder) => [
    `${base}${folder}*`,
    `  Cache-Control: ${forever}`,
  ]);
  // Some hosts send Markdown without its alphabet, and Vietnamese falls to pieces.
  const texts = [`${base}*.md`, `  Content-Type: ${mediaType('x.md').type}`];
  // Of the two policies that such a file gets, browsers obey both.
  const drawings = drawingEndings.flatMap((ending) => [
    `${base}*.${ending}`,
    `  ${policyHeader}: ${drawingPolicy}`,
  ]);
  return `${['/*', ...general, ...folders, ...texts, ...drawings].join('\n')}\n`;
};

/** The `_redirects` file of the same hosts. */
export const redirectsFile = ({ redirects }: Pick<ServerSettings, 'redirects'>): string =>
  [...redirects].map(([from, to]) => `${from} ${to} 301\n`).join('');
