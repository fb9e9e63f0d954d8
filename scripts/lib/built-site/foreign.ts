import { createHash } from 'node:crypto';
import type { Document } from './document.ts';
import { isHttpEquiv, type PageElement } from './html.ts';
import { isInlineScript } from './inline-scripts.ts';
import type { Fault } from './problem.ts';

/** Elements that bring a document or a base address of somebody else's; no page of ours has one. */
const foreignElements = new Set(['applet', 'base', 'embed', 'frame', 'iframe', 'object', 'portal']);

/** Attributes whose value a browser goes to or loads. */
const addresses = new Set(['href', 'xlink:href', 'src', 'action', 'formaction', 'data', 'poster']);

/** Schemes an address may have; one without a scheme stays on the site. Some sources of facts are
 * public registers that answer over http only. */
const safeSchemes = new Set(['https', 'http', 'mailto', 'tel', 'geo']);

/**
 * Nothing on a page runs that we did not write: whatever stands in the content, no frame, no script
 * the page's policy does not name, no address that is code.
 */
export const foreignThings = (document: Document): readonly Fault[] => {
  const allowed = policyOf(document);
  return document.elements.flatMap((element) =>
    wrongIn(element, allowed).map((message) => ({
      line: element.line,
      message,
      remedy: 'find the field it came from; what people write is text, never markup',
    })),
  );
};

const wrongIn = (element: PageElement, policy: string): readonly string[] => {
  const { tag, attributes } = element;
  const wrong = [...attributes].flatMap(([name, address]) => {
    const scheme = addresses.has(name) ? schemeOf(address) : undefined;
    // A woven placeholder may stand in the page itself; as a picture, it cannot act.
    const isPicture = tag === 'img' && name === 'src' && scheme === 'data';
    if (scheme === undefined || safeSchemes.has(scheme) || isPicture) return [];
    return [`<${tag}> has an address that begins with ${scheme}:`];
  });
  if (foreignElements.has(tag)) wrong.push(`<${tag}> is on the page`);
  if (isInlineScript(element)) {
    const hash = createHash('sha256').update(element.text()).digest('base64');
    if (!policy.includes(`'sha256-${hash}'`)) wrong.push('an inline script is not in the policy');
  }
  return wrong;
};

/** Browsers skip control characters and spaces before and inside a scheme. */
const schemeOf = (address: string): string | undefined =>
  // Most addresses begin with what no scheme does.
  /^[/#?]/.test(address) ? undefined : schemeIn(address);

const schemeIn = (address: string): string | undefined =>
  /^([a-z][a-z\d+.-]*):/i
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .exec(address.replace(/[\u0000-\u0020]/g, ''))?.[1]
    ?.toLowerCase();

const policyOf = ({ elements }: Document): string =>
  elements
    .find((element) => isHttpEquiv(element, 'content-security-policy'))
    ?.attributes.get('content') ?? '';
