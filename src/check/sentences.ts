import { z } from 'astro/zod';
import { nearest } from '../domain/text/index.ts';
import { meantBy } from './meant.ts';

/** What a schema issue says in Vietnamese: what is wrong and how to mend it. */
export interface Sentence {
  message: string;
  remedy: string;
}

type Issue = z.core.$ZodIssue;

const TYPE_WORDS: Record<string, string> = {
  string: 'chữ',
  number: 'số',
  int: 'số nguyên',
  boolean: 'true hoặc false',
  array: 'một danh sách (mỗi dòng bắt đầu bằng dấu -)',
  object: 'một nhóm trường (thụt lề vào trong)',
  record: 'một nhóm trường (thụt lề vào trong)',
  tuple: 'một danh sách',
};

const REMEDIES: Record<string, string> = {
  number: 'chỉ ghi số, không ghi chữ hay đơn vị',
  int: 'ghi số nguyên',
};

/**
 * Puts a schema issue into words.
 * @param schema the schema the issue came from, read for labels, hints, examples and field names
 * @param data the value that was judged
 * @param written the value at fault as it stands in its file, when it is a single one
 */
export const sentence = (
  issue: Issue,
  schema: z.ZodType,
  data: unknown,
  written?: string,
): Sentence => {
  const field = fieldAt(schema, issue.path);
  const name = field.label ? `“${field.label}”` : namelessField(issue.path);
  const value = valueAt(data, issue.path);
  const help = [field.hint, field.example && `ví dụ: ${field.example}`].filter(Boolean).join('; ');
  const say = (message: string, remedy: string): Sentence => ({
    message: `${name} ${message}`,
    remedy: help ? `${remedy} (${help})` : remedy,
  });
  if (issue.code === 'unrecognized_keys') return unknownKey(issue.keys[0] ?? '', field.keys);
  if (value === undefined) {
    // A draft leaves whole fields out; what it begins to say it says to the end.
    const mayBeDraft =
      issue.path.length === 1 &&
      valueAt(data, ['draft']) !== true &&
      fieldAt(schema, []).keys.includes('draft');
    return say(
      'còn thiếu',
      mayBeDraft ? 'điền vào, hoặc để draft: true khi chưa biết' : 'điền vào',
    );
  }
  const shown = show(written ?? value);
  const proposed = meantBy(written ?? String(value), field.schema);
  const propose = (remedy: string): string =>
    proposed === undefined ? remedy : `có phải là “${proposed}” không; ${remedy}`;
  if (value === null) return say('để trống', 'điền vào, hoặc xoá cả dòng này khi chưa biết');
  switch (issue.code) {
    case 'invalid_type': {
      const isBare = issue.expected === 'string' && typeof value !== 'object';
      const remedy = isBare ? `đặt trong dấu nháy: "${written ?? value}"` : undefined;
      return say(
        `phải là ${TYPE_WORDS[issue.expected] ?? issue.expected}, đang là ${shown}`,
        propose(remedy ?? REMEDIES[issue.expected] ?? 'sửa lại giá trị'),
      );
    }
    case 'invalid_value':
      if (issue.values.every((allowed) => typeof allowed === 'boolean'))
        return say(`phải là ${TYPE_WORDS.boolean}, đang là chữ ${shown}`, 'ghi không có dấu nháy');
      return say(`không nhận giá trị ${shown}`, choose(String(value), issue.values.map(String)));
    case 'invalid_format':
      return say(
        `viết chưa đúng: ${shown}`,
        propose(formatRemedy(issue.format, field.example !== undefined)),
      );
    case 'too_small':
      return say(
        `${typeof value === 'number' ? 'nhỏ quá' : 'nhỏ quá hoặc còn trống'}: ${shown}`,
        propose(sizeRemedy('ít nhất', Number(issue.minimum), issue.origin)),
      );
    case 'too_big':
      return say(
        `lớn quá: ${shown}`,
        sizeRemedy('nhiều nhất', Number(issue.maximum), issue.origin),
      );
    case 'custom':
      return say(
        `không hợp lệ: ${shown}`,
        issue.params?.rule === 'repeated' ? 'xoá giá trị ghi lặp' : 'xem lại ngày có thật không',
      );
    default:
      return say(`không hợp lệ: ${shown}`, 'xem lại giá trị');
  }
};

const namelessField = (path: readonly PropertyKey[]): string => {
  const key = path.findLast((part) => typeof part === 'string');
  return key === undefined ? 'Tệp này' : `Trường “${key}”`;
};

const unknownKey = (key: string, known: readonly string[]): Sentence => {
  const near = nearest(key, known);
  return {
    message: `không có trường nào tên “${key}”`,
    remedy: near ? `có phải là “${near}” không` : `các trường có thể dùng: ${known.join(', ')}`,
  };
};

const choose = (value: string, allowed: readonly string[]): string => {
  const near = nearest(value, allowed);
  return `${near ? `có phải là “${near}” không; ` : ''}chọn một trong: ${allowed.join(', ')}`;
};

const formatRemedy = (format: string, hasExample: boolean): string => {
  if (format === 'date') return 'ghi ngày có thật theo kiểu năm-tháng-ngày';
  if (format === 'url') return 'ghi địa chỉ đầy đủ, bắt đầu bằng https://';
  if (format === 'email') return 'ghi địa chỉ thư như ten@vi-du.vn';
  if (hasExample) return 'viết theo mẫu';
  return 'viết đúng mẫu: mã và tên thư mục chỉ gồm chữ không dấu, số và gạch nối';
};

const sizeRemedy = (bound: string, limit: number, origin: string): string => {
  if (origin === 'string') return `ghi ${bound} ${limit} ký tự`;
  return origin === 'array' ? `cần ${bound} ${limit} mục` : `ghi số ${bound} là ${limit}`;
};

const show = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`;
};

const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
    data,
  );

interface Field {
  /** What the value must be; nothing when the path leads to no field. */
  schema?: unknown;
  label?: string;
  hint?: string;
  example?: string;
  keys: readonly string[];
}

/** Finds label, hint and known keys of the field at a path by walking the schema. */
export const fieldAt = (schema: z.ZodType, path: readonly PropertyKey[]): Field => {
  let field: Field = { keys: [] };
  let current: unknown = schema;
  for (let depth = 0; ; depth += 1) {
    const seen = unwrap(current);
    // An item of a list is called by the list's name.
    const inherits = depth < path.length || typeof path[depth - 1] === 'number';
    field = {
      label: seen.label ?? (inherits ? field.label : undefined),
      hint: seen.hint,
      example: seen.example,
      keys: [],
      schema: current,
    };
    const key = path[depth];
    if (seen.inner instanceof z.ZodObject) {
      const shape: Record<string, unknown> = seen.inner.shape;
      if (key === undefined) return { ...field, keys: Object.keys(shape) };
      current = shape[String(key)];
    } else if (key === undefined) return field;
    else if (seen.inner instanceof z.ZodArray) current = seen.inner.element;
    else if (seen.inner instanceof z.ZodRecord) current = seen.inner.valueType;
    else return field;
  }
};

const unwrap = (schema: unknown) => {
  let inner = schema;
  let label: string | undefined;
  let hint: string | undefined;
  let example: string | undefined;
  for (;;) {
    const meta: Record<string, unknown> = inner instanceof z.ZodType ? (inner.meta() ?? {}) : {};
    label ??= text(meta.label);
    hint ??= text(meta.hint);
    example ??= text(meta.example);
    if (inner instanceof z.ZodOptional || inner instanceof z.ZodNullable) inner = inner.unwrap();
    else if (inner instanceof z.ZodDefault || inner instanceof z.ZodPrefault)
      inner = inner.unwrap();
    else if (inner instanceof z.ZodPipe) inner = inner.out;
    else return { inner, label, hint, example };
  }
};

const text = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;
