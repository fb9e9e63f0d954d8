import { NO_REPOSITORY } from './backend.ts';

/** A change to the form's program, which offers no setting for it. */
interface Patch {
  /** What would break without it, for the error when the program no longer looks like this. */
  readonly for: string;
  readonly find: RegExp;
  readonly put: string;
}

/** A name in a program that was made small. */
const N = '[\\w$]+';

const patches: readonly Patch[] = [
  {
    // Its own drafts live in pull requests, on two of the services only; ours say draft: true.
    for: 'a draft may be saved incomplete',
    find: new RegExp(
      `(${N}=(${N})=>)(!${N}\\(\\2\\)\\|\\|\\(${N}\\(\\2\\)\\?\\?\`draft\`\\)!==\`draft\`)`,
      'g',
    ),
    put: '$1!Object.values($2.currentValues).some(values=>values.draft===!0)&&($3)',
  },
  {
    // As the check has it: a draft leaves whole things out, but a photo in it has its permission.
    for: 'an item of a list is whole in a draft too',
    find: new RegExp(
      `(\\(\\{locale:${N},keyPath:(${N}),validity:(${N})\\}\\),${N}&&${N}\\(\\3,)(${N})\\)`,
      'g',
    ),
    put: '$1$4||/\\.\\d+\\./.test($2))',
  },
  {
    for: 'the check before saving knows the other entries by their paths',
    find: new RegExp(
      `(=async\\(\\{text:${N}=\`\`,path:(${N}),folder:[^;]{0,80}\\}\\)=>\\{[\\s\\S]{0,600}?\\?\\.parser;if\\((${N})\\)return \\3\\(${N})\\)`,
      'g',
    ),
    put: '$1,$2)',
  },
  {
    // It takes no empty list of ways to sign in.
    for: 'without a repository nobody is asked for an access token',
    find: new RegExp(`(${N}\\(${N}\\))\\.auth_methods\\?\\.includes\\(\`token\`\\)===!1`, 'g'),
    put: `$&||$1.repo===\`${NO_REPOSITORY}\``,
  },
  {
    // Its fonts are ours; a copy on somebody's server is not to be asked for when one is missing.
    for: 'no other host is asked for fonts',
    find: /url\(https:\/\/cdn\.jsdelivr\.net\/[^)]*\)\s*format\([^)]*\)/g,
    put: "local('none')",
  },
  {
    for: 'who sees little may enlarge the form with two fingers',
    find: /`maximum-scale=1`,/g,
    put: '',
  },
];

/**
 * The form's program with our changes. They fit the pinned version letter by letter.
 * @throws when a place to change is not there any more
 */
export const patched = (program: string): string =>
  patches.reduce((code, { for: purpose, find, put }) => {
    if (code.search(find) < 0) throw new Error(`@sveltia/cms has changed: ${purpose}.`);
    return code.replace(find, put);
  }, program);
