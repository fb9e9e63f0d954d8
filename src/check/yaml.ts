import {
  type Document,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';
import { MOST_READINGS, misplacedLine } from './indent.ts';
import { faultWords, isUnclosed, shiftWords } from './yaml-words.ts';

/** A place in a file that cannot be read. */
export interface YamlFault {
  line: number;
  message: string;
  remedy: string;
}

/** What a YAML text says, and where. */
export interface YamlText {
  data: unknown;
  /** Line of a field or of its nearest parent. */
  lineOf(path: readonly PropertyKey[]): number;
  /** A single value as it is written: `80.000`, which is read as 80. */
  writtenAt(path: readonly PropertyKey[]): string | undefined;
}

/** Letters that may be read again to find lines out of line: some seconds on a small machine. */
const MOST_READ_AGAIN = 1_000_000;

const PLAINLY = 'viết thẳng giá trị, không dùng & và *';

/**
 * Reads YAML that people wrote. Never throws.
 * @param first number of the text's first line in its file
 * @returns the data, or all that keeps it from being read
 */
export const readYaml = (
  text: string,
  first: number,
  mayReadAgain = MOST_READ_AGAIN,
): YamlText | YamlFault[] => {
  const lines = new LineCounter();
  // What it would warn of in English, the schema tells.
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'error',
  });
  const at = (offset: number): number => lines.linePos(offset).line + first - 1;
  const [slip] = document.errors;
  if (slip) {
    const row = lines.linePos(startOf(slip, document)).line - 1;
    const left = mayReadAgain - MOST_READINGS * text.length;
    const shift = mayBeMisplaced(slip) && left >= 0 ? misplacedLine(text, row) : undefined;
    if (shift) {
      // With this line in its place, others can be told from it.
      const rest = readYaml(shift.mended, first, left);
      return [fault(shift.row + first, shiftWords(shift)), ...(Array.isArray(rest) ? rest : [])];
    }
    // One slip makes the rows after it look wrong too; only a repeated key stands by itself, unless a
    // Tab has taken the depth from the rows it stands in.
    const isTab = slip.code === 'TAB_AS_INDENT';
    return document.errors
      .filter(({ code }, index) => index === 0 || (code === 'DUPLICATE_KEY' && !isTab))
      .map((error) => fault(at(startOf(error, document)), faultWords(error)));
  }
  const circle = circleIn(document);
  if (circle !== undefined)
    return [
      fault(at(circle), { message: 'một giá trị tham chiếu (*) tới chính nó', remedy: PLAINLY }),
    ];
  try {
    return {
      data: document.toJS({ maxAliasCount: 20 }),
      lineOf: lineFinder(document, at, first),
      writtenAt: (path) => {
        const node = document.getIn(path, true);
        return isScalar(node) ? node.source : undefined;
      },
    };
  } catch {
    return [
      {
        line: first,
        message: 'YAML dùng quá nhiều tham chiếu (&, *)',
        remedy: PLAINLY,
      },
    ];
  }
};

const fault = (line: number, words: Omit<YamlFault, 'line'>): YamlFault => ({
  line,
  message: `không đọc được YAML: ${words.message}`,
  remedy: words.remedy,
});

/** Offset of a reference (*a) within the very value (&a) that it stands for: it would have no end. */
const circleIn = (document: Document): number | undefined => {
  let found: number | undefined;
  visit(document, {
    Alias: (_, { source, range }, path) => {
      const within = path.some((node) => 'anchor' in node && node.anchor === source);
      if (!within) return undefined;
      found = range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return found;
};

/** Offset of a fault; a quote or bracket that is not closed is told where it opens. */
const startOf = (error: YAMLError, document: Document): number => {
  const offset = error.pos[0];
  let start = offset;
  if (!isUnclosed(error)) return start;
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

/** Faults that are not the first sign of a line out of line. */
const mayBeMisplaced = (error: YAMLError): boolean =>
  !isUnclosed(error) &&
  error.code !== 'DUPLICATE_KEY' &&
  error.code !== 'TAB_AS_INDENT' &&
  error.code !== 'BAD_ALIAS';

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
