import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';

/** A file of the project's own code. */
export interface Source {
  /** From the project's folder, with forward slashes. */
  readonly path: string;
  /** As written. */
  readonly text: string;
  /** The TypeScript in it, at its place: everything else of an Astro file is blank. */
  readonly tree: ts.SourceFile;
  /** The markup of an Astro file, at its place; blank in other files. */
  readonly markup: string;
}

/** Something that a file imports. */
export interface Import {
  /** As written. */
  readonly specifier: string;
  /** File from the project's folder, for a relative import; `undefined` for a package. */
  readonly file: string | undefined;
  /** Names it gets locally, the default one included. */
  readonly names: readonly string[];
  /** Whether it vanishes when types are stripped. */
  readonly typeOnly: boolean;
  /** From 1. */
  readonly line: number;
}

const codeFile = /\.(ts|tsx|mjs|astro)$/;

/** All code below the given folders of the project. */
export const readSources = (folders: readonly string[]): readonly Source[] =>
  folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && codeFile.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
      .sort()
      .map((path) => toSource(path, readFileSync(path, 'utf8'))),
  );

/** Reads a text as the code of that path. */
export const toSource = (path: string, text: string): Source => {
  const { code, markup } = path.endsWith('.astro') ? splitAstro(text) : { code: text, markup: '' };
  const kind = path.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return {
    path,
    text,
    markup,
    tree: ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true, kind),
  };
};

/** Parts an Astro file into code (front matter and scripts) and markup, each blank where the other is. */
const splitAstro = (text: string): { readonly code: string; readonly markup: string } => {
  const isCode = new Uint8Array(text.length);
  for (const match of text.matchAll(/^---\n(.*?)^---$|<script\b[^>]*>(.*?)<\/script>/gms)) {
    const part = match[1] ?? match[2] ?? '';
    const start = match.index + match[0].indexOf(part);
    isCode.fill(1, start, start + part.length);
  }
  const keep = (code: boolean): string =>
    text.replace(/[^\n]/g, (char: string, offset: number) =>
      (isCode[offset] === 1) === code ? char : ' ',
    );
  return { code: keep(true), markup: keep(false) };
};

/** Visits every node of the TypeScript in a file. */
export const visitNodes = (source: Source, visit: (node: ts.Node) => void): void => {
  const walk = (node: ts.Node): void => {
    visit(node);
    ts.forEachChild(node, walk);
  };
  walk(source.tree);
};

/** Line of a node, from 1. */
export const lineOf = (source: Source, node: ts.Node): number =>
  source.tree.getLineAndCharacterOfPosition(node.getStart(source.tree)).line + 1;

/** Everything a file imports or exports on, import() and import types included. */
export const importsOf = (source: Source): readonly Import[] => {
  const imports: Import[] = [];
  visitNodes(source, (node) => {
    const found = readImport(node);
    if (!found) return;
    const { specifier } = found;
    const file = specifier.startsWith('.')
      ? posix.normalize(posix.join(posix.dirname(source.path), specifier.replace(/\?.*$/, '')))
      : undefined;
    imports.push({ ...found, file, line: lineOf(source, node) });
  });
  return imports;
};

const readImport = (
  node: ts.Node,
): Pick<Import, 'specifier' | 'names' | 'typeOnly'> | undefined => {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    const clause = node.importClause;
    const bindings = clause?.namedBindings;
    const elements = bindings && ts.isNamedImports(bindings) ? bindings.elements : [];
    const names = [
      clause?.name?.text,
      bindings && ts.isNamespaceImport(bindings) ? bindings.name.text : undefined,
      ...elements.map(({ name }) => name.text),
    ].filter((name) => name !== undefined);
    const allTypes =
      clause?.phaseModifier === ts.SyntaxKind.TypeKeyword ||
      (names.length > 0 &&
        elements.length === names.length &&
        elements.every((element) => element.isTypeOnly));
    return { specifier: node.moduleSpecifier.text, names, typeOnly: allTypes };
  }
  if (
    ts.isExportDeclaration(node) &&
    node.moduleSpecifier &&
    ts.isStringLiteral(node.moduleSpecifier)
  ) {
    return { specifier: node.moduleSpecifier.text, names: [], typeOnly: node.isTypeOnly };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [argument] = node.arguments;
    return argument && ts.isStringLiteralLike(argument)
      ? { specifier: argument.text, names: [], typeOnly: false }
      : undefined;
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    const { literal } = node.argument;
    return ts.isStringLiteral(literal)
      ? { specifier: literal.text, names: [], typeOnly: true }
      : undefined;
  }
  return undefined;
};
