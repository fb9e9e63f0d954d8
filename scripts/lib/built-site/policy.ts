import { isHttpEquiv, type PageElement } from './html.ts';
import { isRunScript } from './inline-scripts.ts';
import type { Fault } from './problem.ts';

/**
 * The widest policy that a page of ours may have, as what each directive may name. It says once more,
 * and apart from it, what astro.config.mjs asks for: a slip there is to be seen, not followed.
 */
const widest: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    'default-src': ["'none'"],
    'script-src': ["'self'", "'wasm-unsafe-eval'", "'inline-speculation-rules'"],
    'style-src': ["'self'"],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'manifest-src': ["'self'"],
    'worker-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'", 'mailto:'],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ['drawing', 'worker', 'kept-page'],
  }).map(([name, values]) => [name, new Set(values)]),
);

/** What stands open when nothing is said of it; other directives fall back on default-src. */
const indispensable = [
  'default-src',
  'base-uri',
  'form-action',
  'require-trusted-types-for',
  'trusted-types',
];

/** Names a script or style by its bytes. */
const HASH = /^'sha(?:256|384|512)-[\w+/]+={0,2}'$/;
const hashed = new Set(['script-src', 'style-src']);

/** A page's policy is there, in force before anything runs, and lets in nothing but what is ours. */
export const faultsOfPolicy = (elements: readonly PageElement[]): readonly Fault[] => {
  const place = elements.findIndex((element) => isHttpEquiv(element, 'content-security-policy'));
  const policy = elements[place];
  if (!policy) {
    return [
      { message: 'no content security policy', remedy: 'keep security.csp on in astro.config.mjs' },
    ];
  }
  const faults = wideningsIn(policy.attributes.get('content') ?? '').map((message) => ({
    line: policy.line,
    message,
    remedy:
      'narrow security.csp in astro.config.mjs; what a page really needs is added to built-site/policy.ts, with its reason',
  }));
  const early = elements.findIndex(isGoverned);
  if (early >= 0 && early < place) {
    faults.push({
      line: policy.line,
      message: 'the content security policy comes after what it is to govern',
      remedy: 'leave its place in the <head> to Astro; in the body it is not even read',
    });
  }
  return faults;
};

/** What a policy has a say in only when it comes first; in the body it has none at all. */
const isGoverned = (element: PageElement): boolean =>
  element.tag === 'body' ||
  element.tag === 'style' ||
  isRunScript(element) ||
  (element.tag === 'link' && element.attributes.get('rel') === 'stylesheet');

const wideningsIn = (policy: string): readonly string[] => {
  const directives = directivesIn(policy);
  return [
    ...indispensable
      .filter((name) => !directives.has(name))
      .map((name) => `the policy says nothing of ${name}`),
    ...[...directives].flatMap(([name, values]) => {
      const may = widest.get(name);
      if (!may) return [`the policy has ${name}, which no page of ours needs`];
      return values
        .filter((value) => !may.has(value) && !(hashed.has(name) && HASH.test(value)))
        .map((value) => `the policy lets in ${value} by ${name}`);
    }),
  ];
};

/** Browsers take the first of two directives of one name. */
const directivesIn = (policy: string): ReadonlyMap<string, readonly string[]> => {
  const directives = new Map<string, readonly string[]>();
  for (const directive of policy.split(';')) {
    const [name = '', ...values] = directive.trim().split(/\s+/);
    const key = name.toLowerCase();
    if (key !== '' && !directives.has(key)) directives.set(key, values);
  }
  return directives;
};
