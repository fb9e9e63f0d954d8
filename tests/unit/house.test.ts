import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { routes } from '../../src/i18n/routes.ts';
import { faultOfImport } from '../support/rooms.ts';
import { importsOf, lineOf, readSources, type Source, visitNodes } from '../support/source.ts';

const src = readSources(['src']);
const scripts = readSources(['scripts']);
const all = [...src, ...scripts, ...readSources(['tests'])];

const longest = 300;

/** Nodes of a file for which `fault` has something to say, as `path:line: fault`. */
const faultsIn = (
  sources: readonly Source[],
  fault: (node: ts.Node, source: Source) => string | undefined,
): readonly string[] => {
  const faults: string[] = [];
  for (const source of sources) {
    visitNodes(source, (node) => {
      const found = fault(node, source);
      if (found) faults.push(`${source.path}:${lineOf(source, node)}: ${found}`);
    });
  }
  return faults;
};

/** Places in a text that match, as `path:line: match`. */
const matchesIn = (path: string, text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(
    (match) => `${path}:${text.slice(0, match.index).split('\n').length}: ${match[0].trim()}`,
  );

describe('hướng đi của kiến thức', () => {
  test('a room knows only the rooms before it', () => {
    const faults = [...src, ...scripts].flatMap((source) =>
      importsOf(source).flatMap((imported) => faultOfImport(source, imported) ?? []),
    );
    expect(faults).toEqual([]);
  });

  test('only src/env.ts reads the environment', () => {
    const faults = faultsIn(
      src.filter(({ path }) => path !== 'src/env.ts'),
      (node, { tree }) =>
        ts.isPropertyAccessExpression(node) && node.getText(tree) === 'process.env'
          ? 'take it from src/env.ts'
          : undefined,
    );
    expect(faults).toEqual([]);
  });

  test('only islands are hydrated', () => {
    const faults = src.flatMap((source) => {
      const islands = importsOf(source)
        .filter(({ file }) => file?.startsWith('src/islands/'))
        .flatMap(({ names }) => names);
      return [...source.markup.matchAll(/\sclient:\w+/g)].flatMap((directive) => {
        const before = source.markup.slice(0, directive.index);
        const tag = [...before.matchAll(/<([A-Za-z][\w.]*)/g)].at(-1)?.[1] ?? '';
        return islands.includes(tag)
          ? []
          : [`${source.path}: <${tag}${directive[0]}> is not in src/islands`];
      });
    });
    expect(faults).toEqual([]);
  });
});

describe('mã nguồn đọc được', () => {
  test(`a file has at most ${longest} lines, or says why not`, () => {
    const faults = all.flatMap(({ path, text }) => {
      const lines = text.split('\n').length - 1;
      const excused = text.split('\n').slice(0, 5).join('\n').includes('Long because');
      return lines > longest && !excused
        ? [`${path} has ${lines} lines: part it, or begin with "Long because …"`]
        : [];
    });
    expect(faults).toEqual([]);
  });

  test('types are checked, not claimed: no any, no casts, no "!"', () => {
    const faults = faultsIn(all, (node) => {
      if (node.kind === ts.SyntaxKind.AnyKeyword) return 'any';
      if (ts.isNonNullExpression(node)) return '"!" claims that there is a value';
      if (ts.isTypeAssertionExpression(node)) return 'a cast';
      return ts.isAsExpression(node) && !ts.isConstTypeReference(node.type)
        ? 'a cast; "as const" and "satisfies" are fine'
        : undefined;
    });
    const inMarkup = src.flatMap(({ path, markup }) =>
      matchesIn(path, markup, /\bas (any|unknown|never|string|number|[A-Z]\w*)\b/g),
    );
    expect([...faults, ...inMarkup]).toEqual([]);
  });

  test('what is put into a sentence stays as it is: "$&" in a name would be a command', () => {
    const faults = src.flatMap(({ path, text }) =>
      matchesIn(path, text, /\.replace(?:All)?\((['"`])\{\w+\}\1, (?!\(\) =>).*/g),
    );
    expect(faults).toEqual([]);
  });
});

describe('mã nguồn không biết về nơi nào cả', () => {
  test('no place of the content is named in src/', () => {
    const names = placeNames(parse(readFileSync('content/places.yaml', 'utf8')));
    expect(names).not.toEqual([]);
    const pattern = new RegExp(
      `(?<!\\p{L})(${[...new Set([...names, 'Đà Bắc'])].map(RegExp.escape).join('|')})(?!\\p{L})`,
      'gu',
    );
    const faults = src.flatMap(({ path, text }) => matchesIn(path, text.normalize('NFC'), pattern));
    expect(faults).toEqual([]);
  });

  test('addresses are written in src/i18n/routes.ts only', () => {
    const parts = new Set(
      Object.values(routes)
        .flatMap(({ vi, en }) => [vi, en])
        .flatMap((address) => firstPart(address) ?? []),
    );
    expect(parts.size).toBeGreaterThan(1);
    const isAddress = (text: string): boolean => parts.has(firstPart(text) ?? '');
    const others = src.filter(({ path }) => path !== 'src/i18n/routes.ts');
    const inCode = faultsIn(others, (node) =>
      (ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) && isAddress(node.text)
        ? `"${node.text}": make it with href()`
        : undefined,
    );
    const inMarkup = others.flatMap(({ path, markup }) =>
      matchesIn(path, markup, /=["']\/[^"']*["']/g).filter((place) =>
        isAddress(place.replace(/^.*?=["']/, '').slice(0, -1)),
      ),
    );
    expect([...inCode, ...inMarkup]).toEqual([]);
  });
});

/** First part of an address without its language: `san-pham` of `/san-pham/x`, of `/en/products`. */
function firstPart(address: string): string | undefined {
  return /^\/(?:en\/)?([a-z][a-z-]*)(?:\/|$)/.exec(address)?.[1];
}

/** Names under any `name:` of a file, without the word for the kind of unit before them. */
function placeNames(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(placeNames);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'name' && typeof inner === 'string'
      ? [inner.normalize('NFC').replace(/^(Tỉnh|Thành phố|Huyện|Thị trấn|Xã|Phường) /, '')]
      : placeNames(inner),
  );
}
