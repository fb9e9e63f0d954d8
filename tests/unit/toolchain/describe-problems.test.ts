import { expect, test } from 'vitest';
import { samplePages } from '../../../scripts/lib/built-site/markup.ts';
import { describeProblems } from '../../../scripts/lib/built-site/problem.ts';

test('a fault of the layout comes out once, with some of its places', () => {
  const problems = Array.from({ length: 9 }, (_, index) => ({
    file: `p${index}/index.html`,
    line: 3,
    message: 'has 0 <h1>',
    remedy: 'give every page one <h1>',
  }));
  const text = describeProblems([...problems, { file: 'a.css', message: 'x', remedy: 'y' }]);
  expect(text.split('has 0 <h1>')).toHaveLength(2);
  expect(text).toContain('fix: give every page one <h1>\n    p0/index.html:3');
  expect(text).toContain('… and 3 more');
  expect(text).toContain('x\n  fix: y\n    a.css');
});

const page = (kind: string, lang: string, index: number) => ({
  file: `${lang}/${kind}/${index}/index.html`,
  kind,
  lang,
});

test('of many pages a fixed sample of every kind and language is read', () => {
  const many = Array.from({ length: 1000 }, (_, index) => page('product', 'vi', index));
  const few = ['vi', 'en'].map((lang) => page('home', lang, 0));
  const sample = samplePages([...many, ...few], 60);
  expect(sample.length).toBeLessThanOrEqual(60);
  expect(sample.filter(({ kind }) => kind === 'home')).toEqual(few);
  expect(sample.filter(({ kind }) => kind === 'product')).toHaveLength(20);
  expect(samplePages([...many, ...few], 60)).toEqual(sample);
  expect(samplePages(few, 60)).toEqual(few);
});
