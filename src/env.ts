import { join, relative, resolve } from 'node:path';
import { vietnamDay } from './domain/today.ts';

/**
 * The environment variables that every command honours. This is the only file that reads them,
 * so that build, check, bench and tests can never disagree about which content they look at.
 */

// npm runs every script from the project folder; a bundled copy of this file has no better anchor.
const root = process.cwd();

/** Absolute path of the content folder (`CONTENT_DIR`, default `content`). */
export const contentDir = (): string => resolve(root, process.env.CONTENT_DIR || 'content');

/**
 * Absolute path of what Astro keeps between builds of a content folder. Every content folder has its
 * own: a store that was filled from another folder does not load.
 */
export const cacheDir = (): string =>
  resolve(root, '.cache/astro', relative(root, contentDir()).replace(/[^\w-]+/g, '_'));

/** Files that tell which pages the last build drew from what: of that build, and of a running one. */
export const drawnPages = () => ({
  earlier: join(cacheDir(), 'drawn-pages.ndjson'),
  next: join(cacheDir(), 'drawn-pages.next.ndjson'),
});

/** Absolute path of the file that remembers what checks have found in pictures, by their bytes. */
export const lookedAtPictures = (): string => resolve(root, '.cache/looked-at-pictures.json');

/** Absolute path of the output folder (`OUT_DIR`, default `dist`). */
export const outDir = (): string => resolve(root, process.env.OUT_DIR || 'dist');

/** Address override (`SITE_URL`, without a path); `undefined` means the one in site.yaml. */
export const siteUrl = (): string | undefined =>
  process.env.SITE_URL?.replace(/\/+$/, '') || undefined;

/**
 * Absolute folder of an earlier built site, or of its open data, that this build is compared with
 * (`PREVIOUS_DATA`); `undefined` means that nothing is compared.
 */
export const previousData = (): string | undefined =>
  process.env.PREVIOUS_DATA ? resolve(root, process.env.PREVIOUS_DATA) : undefined;

/** Folder the site is served from, with a slash at both ends (`BASE_PATH`, default `/`). */
export const basePath = (): string => {
  const inner = (process.env.BASE_PATH ?? '').replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
};

/** Whether drafts are shown, each marked as one (`DRAFTS=1`); the real site never does. */
export const showsDrafts = (): boolean => process.env.DRAFTS === '1';

/** Absolute path of the folder of a preview, unless `OUT_DIR` says another. */
export const previewDir = (): string => resolve(root, process.env.OUT_DIR || '.cache/preview');

/**
 * "Today" of the build as an ISO date in Vietnam (`BUILD_DATE`, default the clock's date in
 * Asia/Ho_Chi_Minh).
 * @throws when `BUILD_DATE` is not a calendar date
 */
export const buildDate = (): string => {
  const given = process.env.BUILD_DATE;
  if (!given) return vietnamDay(new Date());
  const parsed = new Date(`${given}T00:00:00Z`);
  if (Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== given) {
    throw new Error(`BUILD_DATE must be a date like 2026-11-24, not "${given}".`);
  }
  return given;
};
