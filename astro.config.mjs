import { readFileSync } from 'node:fs';
import react from '@astrojs/react';
import { parse } from 'yaml';
import { staffForm } from './src/admin/integration.ts';
import { cardsPrint, commonInputs } from './src/build/inputs.ts';
import { layerOrder } from './src/build/layers.ts';
import { plainMarkdown } from './src/build/markdown.ts';
import { offline } from './src/build/offline.ts';
import { pagesFromTable } from './src/build/pages.ts';
import { picturesWithoutMetadata } from './src/build/pictures.ts';
import { previewOfDrafts } from './src/build/preview.ts';
import { sitemapOf, sitemapOptions } from './src/build/sitemap.ts';
import { unchangedPages } from './src/build/unchanged.ts';
import {
  basePath,
  buildDate,
  cacheDir,
  contentDir,
  outDir,
  showsDrafts,
  siteUrl,
} from './src/env.ts';
import { lastChanges } from './src/history/git.ts';
import { readSynonyms } from './src/search/index/synonym-file.ts';
import { searchIndex } from './src/search/integration.ts';

/** Text of a content file, or nothing where the folder has none. */
const contentFile = (name) => {
  try {
    return readFileSync(`${contentDir()}/${name}`, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return '';
    throw error;
  }
};

const site = siteUrl() ?? parse(contentFile('site.yaml'))?.address;

const inputs = commonInputs({
  projectRoot: import.meta.dirname,
  contentDir: contentDir(),
  site,
  base: basePath(),
  drafts: showsDrafts(),
});

const pages = unchangedPages(inputs, buildDate());

// Without Astro's defineConfig, which gives back what it gets and loads a third of a second of programs.
/** @type {import('astro').AstroUserConfig} */
export default {
  site,
  base: basePath(),
  outDir: outDir(),
  cacheDir: cacheDir(),
  trailingSlash: 'always',
  output: 'static',
  devToolbar: { enabled: false },
  i18n: { locales: ['vi', 'en'], defaultLocale: 'vi' },
  image: { layout: 'constrained', breakpoints: [480, 800, 1200] },
  markdown: { syntaxHighlight: false, processor: plainMarkdown() },
  prerenderConflictBehavior: 'error',
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'self' mailto:",
        // The names are those of components/ui/drawing.ts and components/offline.
        "require-trusted-types-for 'script'",
        'trusted-types drawing worker kept-page',
      ],
      scriptDirective: {
        resources: ["'self'", "'wasm-unsafe-eval'", "'inline-speculation-rules'"],
      },
    },
  },
  // A page that waits for the disk lets another one be drawn.
  build: { concurrency: 8, inlineStylesheets: 'never' },
  // One sheet for all pages: a first visit makes few requests, the next page has it already.
  vite: {
    define: { 'import.meta.env.CARDS_PRINT': JSON.stringify(cardsPrint(import.meta.dirname)) },
    build: { cssCodeSplit: false },
    // What every page's clock is made of travels as one file: parts that small cost a request each.
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                groups: [
                  {
                    name: 'clock',
                    test: /src\/(?:components\/(?:ui\/(?:clock|drawing|today)|product\/price-clock)|domain\/(?:today|turns)|brocade\/shapes)\.ts/,
                  },
                ],
              },
            },
          },
        },
      },
    },
  },
  integrations: [
    react(),
    pagesFromTable(),
    pages.takeOver,
    layerOrder(),
    picturesWithoutMetadata(pages.files),
    sitemapOf(pages.files, sitemapOptions(site, basePath(), lastChanges(contentDir(), /./))),
    searchIndex({ synonyms: readSynonyms(contentFile('search.yaml')) }),
    staffForm(site ?? ''),
    pages.keep,
    ...(showsDrafts() ? [previewOfDrafts()] : []),
    // Last: it names the build by everything the others have written.
    offline(showsDrafts() ? new Map() : pages.files),
  ],
};
