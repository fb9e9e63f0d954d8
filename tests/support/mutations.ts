import fc from 'fast-check';
import { parseDocument } from 'yaml';
import { splitEntry } from '../../src/content-format/split.ts';

/** Damage done to a content file: by a slip of the hand, a broken program, or an enemy. */
export type Mutation = (text: string) => string | Uint8Array;

/** What an enemy writes where a word is asked for. */
const HOSTILE = [
  '<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '<svg onload=alert(1)><foreignObject>',
  '<iframe src="javascript:alert(1)"></iframe>',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'https://vi-du.vn/" onclick="alert(1)',
  '[bấm](javascript:alert(1)) ![](data:text/html,x) <a href="javascript:alert(1)">x</a>',
  '[bấm][1]\n\n[1]: javascript:alert(1)',
  '--><script>alert(1)</script><!--',
  ']]><x/>',
  '../../../../etc/passwd',
  '..\\..\\x',
  '%2e%2e%2f%00',
  '{{constructor.constructor("alert(1)")()}} {alert(1)}',
  '=HYPERLINK("https://vi-du.vn";"x")',
  '\u202Eđảo chiều\u2028dòng\u0000không',
  '\uFEFF\u200B',
  'e\u0302\u0301',
  '__proto__',
  'constructor',
];

/** What a field may hold when a program or a hurried hand filled it. */
const VALUES: readonly unknown[] = [
  ...HOSTILE,
  ...HOSTILE.map((text) => ({ vi: text, en: text })),
  null,
  '',
  ' ',
  0,
  -1,
  1e308,
  Number.NaN,
  true,
  [],
  {},
  [null],
  [[[[[[[[]]]]]]]],
  '2026-13-45',
  '0000-00-00',
  '2026',
  '9999-12-31',
  '99:99',
  'x'.repeat(5000),
  'Ờ'.repeat(200),
  '+84 900 000 000',
  '\n\n\n',
  '- a\n- b',
];

const PIECES = [
  '\t',
  '---\n',
  '...\n',
  '&a [*a, *a]\n',
  '<<: *a\n',
  '? [x]\n: y\n',
  '!!js/function "alert(1)"\n',
  '<<<<<<< HEAD\n',
  '"',
  "'",
  ': ',
  '# ',
  '{',
  ']',
  '|\n',
  '[^khong-co]',
  '| a |\n|---|\n',
  `${'['.repeat(300)}\n`,
  `${'> '.repeat(300)}x\n`,
  ...HOSTILE,
];

/** A number from 0 up to 1, by which a mutation finds its place in whatever file it meets. */
const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

const at = <Item>(items: readonly Item[], part: number): number => Math.floor(part * items.length);

const linesMutation = (change: (lines: string[], index: number, other: number) => void) =>
  fc.tuple(share, share).map(
    ([part, otherPart]): Mutation =>
      (text) => {
        const lines = text.split('\n');
        change(lines, at(lines, part), at(lines, otherPart));
        return lines.join('\n');
      },
  );

/** Sets a field, at any depth, that the file has. */
const fieldMutation = fc.tuple(share, fc.constantFrom(...VALUES)).map(
  ([part, value]): Mutation =>
    (text) => {
      const entry = splitEntry(text);
      const document = parseDocument(entry?.yaml ?? text);
      const paths = pathsOf(document.toJS());
      const path = paths[at(paths, part)];
      if (!path) return text;
      document.setIn(path, document.createNode(value));
      const yaml = document.toString();
      return entry ? `---\n${yaml}---\n${entry.body}` : yaml;
    },
);

const pathsOf = (data: unknown, path: readonly PropertyKey[] = []): PropertyKey[][] => {
  if (typeof data !== 'object' || data === null) return [];
  const entries = Array.isArray(data) ? [...data.entries()] : Object.entries(data);
  return entries.flatMap(([key, value]) => [[...path, key], ...pathsOf(value, [...path, key])]);
};

/** A mutation of any kind; small damage is more frequent than great. */
export const mutations: fc.Arbitrary<Mutation> = fc.oneof(
  { weight: 8, arbitrary: fieldMutation },
  { weight: 1, arbitrary: linesMutation((lines, index) => lines.splice(index, 1)) },
  {
    weight: 1,
    arbitrary: linesMutation((lines, index) => lines.splice(index, 0, lines[index] ?? '')),
  },
  {
    weight: 1,
    arbitrary: linesMutation((lines, index, other) => {
      [lines[index], lines[other]] = [lines[other] ?? '', lines[index] ?? ''];
    }),
  },
  { weight: 1, arbitrary: linesMutation((lines, i) => lines.splice(i, 1, `  ${lines[i] ?? ''}`)) },
  {
    weight: 3,
    arbitrary: fc.tuple(share, fc.constantFrom(...PIECES)).map(
      ([part, piece]): Mutation =>
        (text) => {
          const offset = Math.floor(part * text.length);
          return text.slice(0, offset) + piece + text.slice(offset);
        },
    ),
  },
  {
    // In the text below the fields nearly everything is allowed, so what is written there is drawn.
    weight: 3,
    arbitrary: fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 5 }).map(
      (pieces): Mutation =>
        (text) =>
          `${text}\n\n${pieces.join(' ')}\n`,
    ),
  },
  {
    weight: 1,
    arbitrary: share.map(
      (part): Mutation =>
        (text) =>
          text.slice(0, Math.floor(part * text.length)),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Mutation>(
      (text) => text.replaceAll('\n', '\r\n'),
      (text) => text.normalize('NFD'),
      (text) => Buffer.from(text, 'latin1'),
      (text) => Buffer.from(text, 'utf16le'),
      (text) => text.repeat(20),
      (text) => `\uFEFF${text}`,
      () => '',
    ),
  },
);
