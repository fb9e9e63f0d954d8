import { statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** What a static server answers an address with. */
export type Found =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'malformed' };

/**
 * Finds what belongs to the path of a request.
 * @param dir absolute folder that is served
 * @param base address of that folder, with a slash at both ends
 * @param pathname path of the request, still percent-encoded, without the query
 */
export const locate = (dir: string, base: string, pathname: string): Found => {
  // "//name" would come back as a redirect to another host.
  if (pathname.startsWith('//')) return { kind: 'missing' };
  const path = decode(pathname);
  if (path === undefined) return { kind: 'malformed' };
  if (`${path}/` === base) return { kind: 'redirect', to: base };
  if (!path.startsWith(base)) return { kind: 'missing' };

  const file = join(dir, path.slice(base.length));
  if (file !== dir && !file.startsWith(dir + sep)) return { kind: 'missing' };
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isFile()) {
    return path.endsWith('/') ? { kind: 'missing' } : { kind: 'file', path: file };
  }
  const index = join(file, 'index.html');
  if (!statSync(index, { throwIfNoEntry: false })?.isFile()) return { kind: 'missing' };
  if (path.endsWith('/')) return { kind: 'file', path: index };
  return { kind: 'redirect', to: `${pathname}/` };
};

const decode = (pathname: string): string | undefined => {
  try {
    const path = decodeURIComponent(pathname);
    return path.includes('\0') ? undefined : path;
  } catch {
    return undefined;
  }
};
