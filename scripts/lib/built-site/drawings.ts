import type { Problem } from './problem.ts';
import type { Site } from './site.ts';

/** SVG files that the site draws itself; all its other drawings stand inside pages. */
const own = new Set(['weave/emblem.svg']);

/**
 * No SVG that came in from outside: opened at its own address, it is a page that may run scripts. Astro
 * puts one out byte for byte, whatever its file was called.
 */
export const checkDrawings = ({ files }: Site): readonly Problem[] =>
  [...files]
    .filter((file) => /\.svgz?$/i.test(file) && !own.has(file))
    .map((file) => ({
      file,
      message: 'an SVG that the site has not drawn itself',
      remedy:
        'take the picture out of the content; a drawing of ours is named in built-site/drawings.ts',
    }));
