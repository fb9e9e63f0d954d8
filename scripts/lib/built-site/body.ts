import type { Document } from './document.ts';
import type { Fault } from './problem.ts';

/** Ids are unique, and nothing is written into a page that its security policy would block. */
export const faultsOfBody = (document: Document): readonly Fault[] => [
  ...repeatedIds(document),
  ...inlineCode(document),
];

const repeatedIds = ({ elements }: Document): readonly Fault[] => {
  const seen = new Set<string>();
  return elements.flatMap(({ attributes, line }) => {
    const id = attributes.get('id');
    if (id === undefined || !seen.has(id)) {
      if (id !== undefined) seen.add(id);
      return [];
    }
    return [
      {
        line,
        message: `the id "${id}" is there twice`,
        remedy: 'make ids from the slug, or take the id away',
      },
    ];
  });
};

const inlineCode = ({ elements }: Document): readonly Fault[] => {
  const faults: Fault[] = [];
  for (const { tag, attributes, line } of elements) {
    for (const name of attributes.keys()) {
      const remedy = blocked(name);
      if (remedy === undefined) continue;
      faults.push({ line, message: `<${tag}> has ${name}="", which the policy blocks`, remedy });
    }
  }
  return faults;
};

/** What to do instead of an attribute that the policy blocks. */
const blocked = (attribute: string): string | undefined => {
  if (attribute === 'style') return 'use a class, or an attribute of SVG';
  return /^on[a-z]/.test(attribute) ? 'listen for the event in a script' : undefined;
};
