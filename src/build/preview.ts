import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type Draft, draftsIn, draftsNotWhole } from '../check/drafts.ts';
import { type ContentFolder, readContent } from '../check/read.ts';
import { contentDir } from '../env.ts';
import { ENTRY_PAGES } from '../i18n/entry-pages.ts';
import { fileHref } from '../i18n/href.ts';
import { words } from '../i18n/index.ts';
import { LOCALES, type Locale } from '../i18n/locale.ts';
import { path } from '../i18n/routes.ts';
import { outlinePage } from './outline.ts';

const STYLE = 'preview.css';

/** Its own sheet: nothing of the preview lies in the real site. */
const SHEET = `.preview-band {
  position: sticky;
  inset-block-start: 0;
  z-index: 100;
  margin: 0;
  padding: 0.5rem 1rem;
  background: #fff3c4;
  color: #3a2a00;
  border-block-end: 2px solid #3a2a00;
  text-align: center;
  font-weight: 600;
}
.preview-band strong { letter-spacing: 0.05em; }
.preview-outline { margin: 0; font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
.preview-outline main { max-inline-size: 44rem; margin-inline: auto; padding: 1rem; }
.preview-outline dt { font-weight: 600; }
.preview-outline dd { margin: 0 0 0.5rem; }
.preview-outline pre { white-space: pre-wrap; font: inherit; }
@media print { .preview-band { position: static; } }
`;

/**
 * Makes a build with drafts tell that it is one: a band and noindex on every page, BẢN NHÁP on the
 * page of a draft, an outline where a draft is not whole yet, nothing for search engines. Only for builds with DRAFTS=1.
 */
export const previewOfDrafts = (): AstroIntegration => ({
  name: 'preview-of-drafts',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const out = fileURLToPath(dir);
      const content = await readContent(contentDir());
      const drafts = draftPages(draftsIn(content));
      await writeOutlines(out, content);
      for (const file of await readdir(out, { recursive: true })) {
        const address = `/${file.replaceAll('\\', '/')}`;
        if (/^\/sitemap.*\.xml$/.test(address)) await rm(join(out, file));
        if (!address.endsWith('.html')) continue;
        const html = await readFile(join(out, file), 'utf8');
        const isDraft = drafts.has(address.replace(/index\.html$/, ''));
        // A new file: what was there is the very page that is kept for the next build.
        await rm(join(out, file));
        await writeFile(join(out, file), marked(html, isDraft));
      }
      await writeFile(join(out, STYLE), SHEET);
      await writeFile(join(out, 'robots.txt'), 'User-agent: *\nDisallow: /\n');
    },
  },
});

/** Writes the pages of the drafts of which Astro can make none. */
const writeOutlines = async (out: string, content: ContentFolder): Promise<void> => {
  const form = existsSync(join(out, 'admin/index.html'));
  for (const draft of draftsNotWhole(content)) {
    for (const [route] of [...ENTRY_PAGES].filter(([, kind]) => kind === draft.kind)) {
      for (const locale of LOCALES) {
        const folder = join(out, path(route, locale, { slug: draft.file.slug }));
        await mkdir(folder, { recursive: true });
        await writeFile(join(folder, 'index.html'), outlinePage(draft, route, locale, form));
      }
    }
  }
};

/** A page with the marks of a preview. */
export const marked = (html: string, isDraft: boolean): string => {
  const locale: Locale = /<html[^>]*\slang="?en/.test(html) ? 'en' : 'vi';
  const t = words(locale).preview;
  const band = isDraft ? `<strong>${t.draft}</strong> · ${t.notPublished}` : t.site;
  return html
    .replace(/<meta name="?robots"?[^>]*>/g, '')
    .replace(/<link rel="?sitemap"?[^>]*>/g, '')
    .replace(
      '</head>',
      `<meta name="robots" content="noindex, nofollow"><link rel="stylesheet" href="${fileHref(STYLE)}"></head>`,
    )
    .replace(/<body[^>]*>/, `$&<p class="preview-band" role="note">${band}</p>`);
};

/** Addresses of the pages of drafts, in both languages. */
const draftPages = (drafts: readonly Pick<Draft, 'kind' | 'slug'>[]): ReadonlySet<string> =>
  new Set(
    [...ENTRY_PAGES].flatMap(([route, kind]) =>
      drafts
        .filter((draft) => draft.kind === kind)
        .flatMap(({ slug }) => LOCALES.map((locale) => path(route, locale, { slug }))),
    ),
  );
