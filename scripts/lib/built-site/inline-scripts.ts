import { gzipSync } from 'node:zlib';
import type { PageElement } from './html.ts';
import { kept } from './intern.ts';

/** A script's type that the browser runs; others, such as application/ld+json, are data. */
const runnable = new Set(['', 'module', 'text/javascript']);

/** Whether it is code that a browser runs, from the page or from a file. */
export const isRunScript = ({ tag, attributes }: PageElement): boolean =>
  tag === 'script' && runnable.has(attributes.get('type')?.toLowerCase() ?? '');

/** Whether it is code that stands in the page and that a browser runs. */
export const isInlineScript = (element: PageElement): boolean =>
  isRunScript(element) && !element.attributes.has('src');

const measured = new Map<string, number>();

/** Bytes of the code in a page, each script after gzip. */
export const inlineBytes = (elements: readonly PageElement[]): number =>
  elements.filter(isInlineScript).reduce((sum, script) => sum + sizeOf(script.text()), 0);

/** Pages have their scripts from one layout: each is measured once. */
const sizeOf = (code: string): number => {
  const known = measured.get(code);
  if (known !== undefined) return known;
  const size = gzipSync(code).length;
  measured.set(kept(code), size);
  return size;
};
