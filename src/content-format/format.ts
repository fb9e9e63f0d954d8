import { CST, type Document, isPair, isScalar, isSeq, Lexer, parseDocument, visit } from 'yaml';
import { isText, stepInto } from '../schema/walk.ts';
import { inSchemaOrder } from './order.ts';
import { splitEntry } from './split.ts';
import { writeEntry } from './write.ts';

/** A file in its canonical form, or why it cannot be given one without losing something. */
export type Formatted = { text: string } | { line: number; refused: string };

/**
 * The one canonical form of an entry file: fields in the schema's order, block style, quotes where
 * a text needs them. The form at /admin/ writes the same bytes, so an edit there changes only the
 * lines that changed. What a file says stays the same; a comment has no place in the form, so a
 * file with one is refused rather than stripped.
 * @param text the file as it is, with any line breaks
 * @param schema what its fields mean (a kind's schema, or that of a translation)
 */
export const formatEntry = (text: string, schema: unknown): Formatted => {
  const parts = splitEntry(text.replace(/\r\n?/g, '\n'));
  if (!parts) return { line: 1, refused: 'phần đầu tệp phải nằm giữa hai dòng ---' };
  const document = parseDocument(parts.yaml, { prettyErrors: false });
  const lineAt = (offset: number): number =>
    parts.yamlLine + parts.yaml.slice(0, offset).split('\n').length - 1;
  const [error] = document.errors;
  if (error) return { line: lineAt(error.pos[0]), refused: 'không đọc được phần đầu tệp' };
  const comment = commentIn(parts.yaml);
  if (comment !== undefined) {
    return { line: lineAt(comment), refused: 'ghi chú sau dấu # sẽ mất khi sửa bằng biểu mẫu' };
  }
  const reference = referenceIn(document);
  if (reference !== undefined) {
    return { line: lineAt(reference), refused: 'tham chiếu (*) sẽ mất khi sửa bằng biểu mẫu' };
  }
  keepTexts(document, schema);
  const data: unknown = document.toJS() ?? {};
  return { text: writeEntry(inSchemaOrder(data, schema), parts.body) };
};

/** Offset of the first comment in a YAML text. */
const commentIn = (yaml: string): number | undefined => {
  let offset = 0;
  let inText = false;
  for (const token of new Lexer().lex(yaml)) {
    // The lexer announces a text by a token of its own, which is not in the file.
    if (!inText && token === CST.SCALAR) {
      inText = true;
      continue;
    }
    if (!inText && token.startsWith('#')) return offset;
    if (inText || ![CST.DOCUMENT, CST.FLOW_END].includes(token)) offset += token.length;
    inText = false;
  }
  return undefined;
};

/** Offset of the first reference to another value (*a); it may have no end, or none that fits. */
const referenceIn = (document: Document): number | undefined => {
  let found: number | undefined;
  visit(document, {
    Alias: (_, { range }) => {
      found = range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return found;
};

/**
 * A code, telephone number or year that was written without quotes reads as a number: 04879 would
 * come out as 4879. Where the schema says text, the text is what stands in the file.
 */
const keepTexts = (document: Document, schema: unknown): void => {
  visit(document, {
    Scalar: (key, node, path) => {
      if (key === 'key' || typeof node.value === 'string' || node.value === null) return;
      const field = path.reduce<unknown>((outer, parent) => {
        if (isPair(parent)) return stepInto(outer, isScalar(parent.key) ? String(parent.key) : '');
        return isSeq(parent) ? stepInto(outer, 0) : outer;
      }, schema);
      if (field !== undefined && isText(field) && node.source !== undefined) {
        node.value = node.source;
      }
    },
  });
};
