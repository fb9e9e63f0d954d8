import type { Problem } from './problem.ts';
import type { Page, Site } from './site.ts';

/** Ids are unique, and nothing is written into a page that its security policy would block. */
export const checkBodies = (site: Site): readonly Problem[] =>
  site.pages.flatMap((page) => [...checkIds(page), ...checkInlineCode(page)]);

const checkIds = ({ file, elements }: Page): readonly Problem[] => {
  const seen = new Set<string>();
  return elements.flatMap(({ attributes, line }) => {
    const id = attributes.get('id');
    if (id === undefined || !seen.has(id)) {
      if (id !== undefined) seen.add(id);
      return [];
    }
    return [
      {
        file,
        line,
        message: `the id "${id}" is there twice`,
        remedy: 'make ids from the slug, or take the id away',
      },
    ];
  });
};

const checkInlineCode = ({ file, elements }: Page): readonly Problem[] =>
  elements.flatMap(({ tag, attributes, line }) =>
    [...attributes.keys()].flatMap((name) => {
      if (name === 'style') {
        return [
          {
            file,
            line,
            message: `<${tag}> has style="", which the policy blocks`,
            remedy: 'use a class, or an attribute of SVG',
          },
        ];
      }
      if (/^on[a-z]/.test(name)) {
        return [
          {
            file,
            line,
            message: `<${tag}> has ${name}="", which the policy blocks`,
            remedy: 'listen for the event in a script',
          },
        ];
      }
      return [];
    }),
  );
