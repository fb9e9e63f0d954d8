import { satteri } from '@astrojs/markdown-satteri';

/** Link schemes a text may use; the check refuses others first, this is the second net. */
const SAFE = /^(?:https:|mailto:|tel:|geo:|\/(?!\/)|#)/i;

/**
 * Markdown without HTML and pictures: what staff write is text, lists, tables and links. `[^id]`
 * stays as written, for the catalogue to turn into a mark of the entry's own source.
 */
export const plainMarkdown = () =>
  satteri({
    features: { gfm: { footnotes: false }, smartPunctuation: false },
    mdastPlugins: [
      {
        name: 'plain-markdown',
        html: (node, context) => context.removeNode(node),
        image: (node, context) => context.removeNode(node),
        // A page has one title, which is not in its text.
        heading: (node, context) => {
          if (node.depth === 1) context.replaceNode(node, { ...node, depth: 2 });
        },
        link: (node, context) => {
          if (!SAFE.test(node.url)) context.replaceNode(node, [...node.children]);
        },
        definition: (node, context) => {
          if (!SAFE.test(node.url)) context.removeNode(node);
        },
      },
    ],
  });
