import {
  type Document,
  isMap,
  isNode,
  LineCounter,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';

/** A place in a file that cannot be read. */
export interface YamlFault {
  line: number;
  message: string;
  remedy: string;
}

/** What a YAML text says, and where: `lineOf` gives the line of a field or of its nearest parent. */
export interface YamlText {
  data: unknown;
  lineOf(path: readonly PropertyKey[]): number;
}

/**
 * Reads YAML that people wrote. Never throws.
 * @param first number of the text's first line in its file
 * @returns the data, or all that keeps it from being read
 */
export const readYaml = (text: string, first: number): YamlText | YamlFault[] => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number): number => lines.linePos(offset).line + first - 1;
  if (document.errors.length > 0) {
    // One slip makes the rows after it look wrong too; only a repeated key stands by itself.
    return document.errors
      .filter((error, index) => index === 0 || error.code === 'DUPLICATE_KEY')
      .map((error) => ({
        line: at(startOf(error, document)),
        message: `không đọc được YAML: ${FAULTS[error.code] ?? 'cú pháp sai'}`,
        remedy: REMEDIES[error.code] ?? 'xem lại thụt lề, dấu hai chấm và dấu nháy ở dòng này',
      }));
  }
  try {
    return { data: document.toJS({ maxAliasCount: 20 }), lineOf: lineFinder(document, at, first) };
  } catch {
    return [
      {
        line: first,
        message: 'YAML dùng quá nhiều tham chiếu (&, *)',
        remedy: 'viết thẳng giá trị, không dùng & và *',
      },
    ];
  }
};

/** Offset of a fault; a quote or bracket that is not closed is told where it opens. */
const startOf = (error: YAMLError, document: Document): number => {
  const offset = error.pos[0];
  let start = offset;
  if (error.code !== 'MISSING_CHAR') return start;
  visit(document, {
    Node: (_, node) => {
      const quoted = 'type' in node && String(node.type).startsWith('QUOTE');
      const bracketed = 'flow' in node && node.flow === true;
      const [from = 0, to = 0] = node.range ?? [];
      if ((quoted || bracketed) && from < offset && offset <= to) start = from;
    },
  });
  return start;
};

/** The YAML library's fault codes in the reader's words. */
const FAULTS: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'một trường được ghi hai lần',
  BAD_INDENT: 'thụt lề sai',
  TAB_AS_INDENT: 'thụt lề bằng phím Tab',
  MISSING_CHAR: 'thiếu dấu ngoặc hoặc dấu nháy đóng',
  BLOCK_AS_IMPLICIT_KEY: 'có hai dấu hai chấm trên một dòng, cần dấu nháy quanh câu',
  MULTILINE_IMPLICIT_KEY: 'thiếu dấu hai chấm sau tên trường',
  UNEXPECTED_TOKEN: 'có dấu không đặt đúng chỗ',
  BAD_ALIAS: 'dấu * hoặc & đứng đầu câu, cần dấu nháy quanh câu',
};

const REMEDIES: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'giữ lại một dòng, xoá dòng kia',
  TAB_AS_INDENT: 'xoá Tab ở đầu dòng và gõ dấu cách',
};

const lineFinder =
  (document: Document, at: (offset: number) => number, first: number) =>
  (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length > 0; length -= 1) {
      const parent = document.getIn(path.slice(0, length - 1), true) ?? document.contents;
      const key = path[length - 1];
      if (isMap(parent)) {
        const pair = parent.items.find(
          (item) => isNode(item.key) && String(item.key) === String(key),
        );
        if (pair && isNode(pair.key) && pair.key.range) return at(pair.key.range[0]);
      }
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return at(node.range[0]);
    }
    return first;
  };
