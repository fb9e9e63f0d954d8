/** The promises of src/styles that can be computed: contrast, equal themes, known names, layers. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const FOLDER = resolve(import.meta.dirname, '../../src/styles');
const read = (name: string) =>
  readFileSync(resolve(FOLDER, name), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.css'));

/** The custom properties of the first rule with exactly this selector. */
function tokens(css: string, selector: string): Map<string, string> {
  for (const [, head, body] of css.matchAll(/([^{};]+)\{([^{}]*)\}/g)) {
    if (head?.trim() !== selector) continue;
    const pairs = (body ?? '').matchAll(/--([\w-]+):\s*([^;]+);/g);
    return new Map([...pairs].map(([, name, value]) => [name ?? '', value ?? '']));
  }
  throw new Error(`no rule ${selector}`);
}

/** Relative luminance of `#rrggbb`, as WCAG 2 defines it. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (r ?? Number.NaN) + 0.7152 * (g ?? Number.NaN) + 0.0722 * (b ?? Number.NaN);
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return ((light ?? Number.NaN) + 0.05) / ((dark ?? Number.NaN) + 0.05);
}

const colours = read('colours.css');
const light = tokens(colours, ':root');
const dark = tokens(colours, ':root[data-theme="dark"]');
const deviceDark = tokens(colours, ':root:not([data-theme="light"])');
const indigo = tokens(colours, '.on-indigo');

const THEMES: [string, Map<string, string>][] = [
  ['sáng', light],
  ['tối', new Map([...light, ...dark])],
  ['nền chàm, sáng', new Map([...light, ...indigo])],
  ['nền chàm, tối', new Map([...light, ...dark, ...indigo])],
];

const GROUNDS = ['ground', 'ground-2', 'surface'];
const HUES = ['indigo', 'beeswax', 'tea', 'lake', 'brocade'];
const onGrounds = (names: string[]): [string, string][] =>
  names.flatMap((name) => GROUNDS.map((ground): [string, string] => [name, ground]));

const TEXT_PAIRS: [string, string][] = [
  ...onGrounds(['ink', 'ink-soft', 'link', ...HUES]),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
  ['on-mark', 'mark'],
  ['on-mark', 'mark-hover'],
  ['field-ink', 'field-ground'],
  ['field-hint', 'field-ground'],
];

const SIGN_PAIRS: [string, string][] = [
  ...onGrounds(['line-strong', 'accent', 'focus']),
  ['field-line', 'field-ground'],
  ['focus', 'focus-gap'],
  ['month-on', 'month-off'],
  ['month-now', 'month-off'],
];

describe.each(THEMES)('tương phản: %s', (_, theme) => {
  const colour = (name: string) => {
    const value = theme.get(name);
    if (!value?.match(/^#[0-9a-f]{6}$/)) throw new Error(`--${name} is not a plain colour`);
    return value;
  };

  test.each(TEXT_PAIRS)('chữ --%s trên --%s ≥ 4,5', (text, ground) => {
    expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(SIGN_PAIRS)('nét --%s cạnh --%s ≥ 3', (sign, ground) => {
    expect(contrast(colour(sign), colour(ground))).toBeGreaterThanOrEqual(3);
  });
});

test('phép tính tương phản đúng với trị đã biết', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

test('người đọc tự chọn nền tối thì thấy đúng như máy đặt nền tối', () => {
  expect([...dark]).toEqual([...deviceDark]);
});

test('mọi biến được dùng đều đã khai báo', () => {
  const css = files.map(read).join('\n');
  const declared = new Set([...css.matchAll(/(?:^|[\s{])--([\w-]+):/g)].map((match) => match[1]));
  // Given by the page that uses .stack or .cluster, with a value to fall back on.
  const optional = new Set(['stack', 'cluster']);
  const used = [...css.matchAll(/var\(--([\w-]+)/g)].map((match) => match[1] ?? '');
  expect(used.length).toBeGreaterThan(50);
  expect(used.filter((name) => !declared.has(name) && !optional.has(name))).toEqual([]);
});

test('màu chỉ được viết ở colours.css và print.css', () => {
  const others = files.filter((name) => name !== 'colours.css' && name !== 'print.css');
  expect(others.filter((name) => /#[0-9a-f]{3,8}\b|rgb\(|hsl\(/i.test(read(name)))).toEqual([]);
});

test('không có dải chuyển màu, không có !important', () => {
  expect(files.filter((name) => /gradient\(|!important/.test(read(name)))).toEqual([]);
});

test('mọi tệp được nạp một lần, thứ tự lớp khai báo trước hết', () => {
  const imports = [
    ...read('index.css').matchAll(/@import "\.\/([\w-]+\.css)"(?: layer\((\w+)\))?/g),
  ];
  const [first, ...rest] = imports;
  expect(first?.[1]).toBe('layers.css');
  const order = read('layers.css')
    .match(/@layer ([\w, ]+);/)?.[1]
    ?.split(', ');
  expect(order).toEqual(['reset', 'tokens', 'base', 'layout', 'components', 'utilities']);
  for (const [, name, layer] of rest) expect(order, name).toContain(layer);
  const wanted = files.filter((name) => name !== 'index.css').sort();
  expect(imports.map((match) => match[1]).sort()).toEqual(wanted);
});

test('dòng đủ cao cho dấu chồng, chỗ chạm đủ lớn cho ngón tay', () => {
  const sizes = tokens(read('tokens.css'), ':root');
  const leading = (name: string) => Number(sizes.get(name));
  expect(leading('leading-heading')).toBeGreaterThanOrEqual(1.28);
  expect(leading('leading-heading-small')).toBeGreaterThanOrEqual(1.28);
  expect(leading('leading-text')).toBeGreaterThanOrEqual(1.6);
  // 44 px, in the rem of a browser left at 16 px.
  expect(sizes.get('target')).toBe('2.75rem');
});
