import { type Alternates, readAlternates } from './alternates.ts';
import { faultsOfBody } from './body.ts';
import { type Document, readDocument } from './document.ts';
import { foreignThings } from './foreign.ts';
import { faultsOfHead, titleOf } from './head.ts';
import { hostsInStyles } from './hosts.ts';
import { isHttpEquiv, type PageElement } from './html.ts';
import { inlineBytes } from './inline-scripts.ts';
import { kept } from './intern.ts';
import { type NamesAndDoubts, readLanguages } from './languages.ts';
import type { Fault } from './problem.ts';
import { type Reference, referencesOf } from './references.ts';

/**
 * What is kept of a page once it has been read: all that the checks of the whole site ask. It follows
 * from the bytes of the page alone, wherever the page lies.
 */
export interface PageFacts extends Alternates, NamesAndDoubts {
  /** Whether it only sends the browser on: its links count, the rest does not. */
  readonly isRedirect: boolean;
  readonly kind: string;
  readonly lang: string;
  readonly title: string;
  /** Whether it asks not to be found. */
  readonly isHidden: boolean;
  /** Ids and names that a link can point at. */
  readonly anchors: readonly string[];
  readonly references: readonly Reference[];
  /** Bytes of the scripts that stand in it, after gzip. */
  readonly inlineBytes: number;
  /** What is wrong with it by itself. */
  readonly faults: readonly Fault[];
}

/**
 * Reads a page.
 * @throws when the markup is so broken that it cannot be read
 */
export const takeFacts = (html: string): PageFacts => {
  const document = readDocument(html);
  const { elements, kind, lang } = document;
  const isRedirect = elements.some((element) => isHttpEquiv(element, 'refresh'));
  return {
    ...readAlternates(elements),
    ...readLanguages(document),
    isRedirect,
    kind: kept(kind),
    lang: kept(lang),
    title: kept(titleOf(elements)),
    isHidden: elements.some(isNoIndex),
    anchors: elements.flatMap(anchorsOf).map(kept),
    references: referencesOf(elements),
    inlineBytes: inlineBytes(elements),
    faults: isRedirect ? foreignThings(document) : faultsOf(document),
  };
};

const faultsOf = (document: Document): readonly Fault[] => [
  ...faultsOfHead(document),
  ...faultsOfBody(document),
  ...foreignThings(document),
  ...hostsInStyles(document),
];

const anchorsOf = ({ tag, attributes }: PageElement): readonly string[] => {
  const name = tag === 'a' ? attributes.get('name') : undefined;
  return [attributes.get('id'), name].filter((anchor) => anchor !== undefined);
};

const isNoIndex = ({ tag, attributes }: PageElement): boolean =>
  tag === 'meta' &&
  attributes.get('name') === 'robots' &&
  attributes.get('content')?.includes('noindex') === true;
