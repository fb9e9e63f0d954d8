import * as pagefind from 'pagefind';
import type { CorpusProduct } from './corpus.ts';
import type { Searcher } from './relevance.ts';

/** Pagefind as it comes: product pages as HTML, default settings, the query as typed. */

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const page = (product: CorpusProduct): string => {
  const facts = {
    group: product.g,
    subgroup: product.s,
    province: product.prov,
    commune: product.xa,
    stars: `${product.stars} sao`,
    form: product.form,
    year: String(product.year),
  };
  const rows = Object.entries(facts)
    .map(([name, fact]) => `<li data-pagefind-filter="${name}">${escapeHtml(fact)}</li>`)
    .concat(`<li>${escapeHtml(product.prod)}</li>`)
    .join('');
  const story = product.desc.map((text) => `<p>${escapeHtml(text)}</p>`).join('');
  return `<html lang="vi"><body><main><h1>${escapeHtml(product.title)}</h1><ul>${rows}</ul>${story}</main></body></html>`;
};

/** Pagefind's files for the pages of a catalogue. @throws when Pagefind reports an error */
export const plainPages = async (
  corpus: readonly CorpusProduct[],
): Promise<Map<string, Uint8Array>> => {
  const { index, errors } = await pagefind.createIndex();
  if (!index) throw new Error(errors.join('; '));
  for (const product of corpus) {
    const added = await index.addHTMLFile({ url: `/${product.id}/`, content: page(product) });
    if (added.errors.length > 0) throw new Error(added.errors.join('; '));
  }
  const { files } = await index.getFiles();
  await index.deleteIndex();
  return new Map(files.map(({ path, content }) => [path, content]));
};

/** How many results are opened to see what they are. */
const OPENED = 24;

const idOf = (url: string): number => Number(/\d+/.exec(url)?.[0]);

interface PlainHit {
  data(): Promise<{ readonly url: string }>;
}

interface PlainPagefind {
  createInstance(options: { basePath: string }): {
    search(text: string): Promise<{ results: readonly PlainHit[] }>;
  };
}

const isPagefind = (module: unknown): module is PlainPagefind =>
  typeof module === 'object' && module !== null && 'createInstance' in module;

/** @param base address of the files, with a slash at its end */
export const searchPlain = async (base: string): Promise<Searcher> => {
  const module: unknown = await import(/* @vite-ignore */ `${base}pagefind.js`);
  if (!isPagefind(module)) throw new Error(`No Pagefind at ${base}.`);
  const instance = module.createInstance({ basePath: base });
  return {
    find: async (query) => {
      const { results } = await instance.search(query);
      const opened = await Promise.all(results.map((hit) => hit.data()));
      const all = opened.map(({ url }) => idOf(url));
      return { best: all.slice(0, OPENED), all };
    },
  };
};
