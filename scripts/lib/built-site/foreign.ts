import { createHash } from 'node:crypto';
import type { PageElement } from './html.ts';
import type { Problem } from './problem.ts';
import { isRunnable } from './scripts.ts';
import { isHttpEquiv, type Page, type Site } from './site.ts';

/** Elements that bring a document or a base address of somebody else's; no page of ours has one. */
const foreignElements = new Set(['applet', 'base', 'embed', 'frame', 'iframe', 'object', 'portal']);

/** Attributes whose value a browser goes to or loads. */
const addresses = ['href', 'xlink:href', 'src', 'action', 'formaction', 'data', 'poster'];

/** Schemes an address may have; one without a scheme stays on the site. Some sources of facts are
 * public registers that answer over http only. */
const safeSchemes = new Set(['https', 'http', 'mailto', 'tel', 'geo']);

/**
 * Nothing on a page runs that we did not write: whatever stands in the content, no frame, no script
 * the page's policy does not name, no address that is code.
 */
export const checkForeign = (site: Site): readonly Problem[] =>
  [...site.pages, ...site.redirects].flatMap((page) => {
    const allowed = policyOf(page);
    return page.elements.flatMap((element) =>
      wrongIn(element, allowed).map((message) => ({
        file: page.file,
        line: element.line,
        message,
        remedy: 'find the field it came from; what people write is text, never markup',
      })),
    );
  });

const wrongIn = (element: PageElement, policy: string): readonly string[] => {
  const { tag, attributes } = element;
  const wrong = addresses.flatMap((name) => {
    const scheme = schemeOf(attributes.get(name) ?? '');
    // A woven placeholder may stand in the page itself; as a picture, it cannot act.
    const isPicture = tag === 'img' && name === 'src' && scheme === 'data';
    if (scheme === undefined || safeSchemes.has(scheme) || isPicture) return [];
    return [`<${tag}> has an address that begins with ${scheme}:`];
  });
  if (foreignElements.has(tag)) wrong.push(`<${tag}> is on the page`);
  if (tag === 'script' && !attributes.has('src') && isRunnable(element)) {
    const hash = createHash('sha256').update(element.text()).digest('base64');
    if (!policy.includes(`'sha256-${hash}'`)) wrong.push('an inline script is not in the policy');
  }
  return wrong;
};

/** Browsers skip control characters and spaces before and inside a scheme. */
const schemeOf = (address: string): string | undefined =>
  /^([a-z][a-z\d+.-]*):/i
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .exec(address.replace(/[\u0000-\u0020]/g, ''))?.[1]
    ?.toLowerCase();

const policyOf = ({ elements }: Page): string =>
  elements
    .find((element) => isHttpEquiv(element, 'content-security-policy'))
    ?.attributes.get('content') ?? '';
