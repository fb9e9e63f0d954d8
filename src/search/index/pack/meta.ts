import { array, itemsOf, text, textAt } from '../../cbor.ts';

/** A part of the index as the metadata names it. */
export interface ChunkName {
  readonly from: string;
  readonly to: string;
  readonly name: string;
}

const parts = (meta: Uint8Array) => {
  const [version, pages, chunks, ...others] = itemsOf(meta);
  if (!version || !pages || !chunks) throw new Error('Metadata of the search index too short.');
  return { version, pages, chunks, others };
};

/** Names of Pagefind's parts of the index, in the order of their words. */
export const chunkNames = (meta: Uint8Array): string[] =>
  itemsOf(meta, parts(meta).chunks.start).map((chunk) => {
    const name = itemsOf(meta, chunk.start)[2];
    if (name === undefined) throw new Error('A part of the search index without a name.');
    return textAt(meta, name.start);
  });

/** How many pages the metadata lists. */
export const pageCount = (meta: Uint8Array): number =>
  itemsOf(meta, parts(meta).pages.start).length;

/**
 * The metadata with other parts of the index and without its pages: Pagefind's random names for them
 * are most of the file, and the browser names them by their rows (`withPages`).
 */
export const withoutPages = (meta: Uint8Array, chunks: readonly ChunkName[]): Uint8Array => {
  const { version, others } = parts(meta);
  const chunkItems = chunks.map(({ from, to, name }) => array([text(from), text(to), text(name)]));
  return array([
    meta.subarray(version.start, version.end),
    array(chunkItems),
    ...others.map(({ start, end }) => meta.subarray(start, end)),
  ]);
};
