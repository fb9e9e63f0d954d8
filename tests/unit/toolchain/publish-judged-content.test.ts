import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Box, defaultSettings, places } from '../../../scripts/publish/box.ts';
import {
  isPassedOver,
  leaveContent,
  takeContent,
} from '../../../scripts/publish/judged-content.ts';
import { temporaryFolder, writeFiles } from '../../support/folders.ts';

const boxWith = (files: Readonly<Record<string, string>>): Box => {
  const box = { dir: temporaryFolder(), settings: defaultSettings };
  mkdirSync(places(box).work);
  writeFiles(places(box).work, files);
  return box;
};

test('what the gate leaves is taken once, by whoever builds that commit', () => {
  const box = boxWith({ 'check-1/site.yaml': 'a' });
  const { work } = places(box);
  const target = join(work, 'build/content');
  leaveContent(box, 'abc', join(work, 'check-1'));
  expect(takeContent(box, 'abcd', target)).toBe(false);
  expect(takeContent(box, 'abc', target)).toBe(true);
  expect(readFileSync(join(target, 'site.yaml'), 'utf8')).toBe('a');
  expect(takeContent(box, 'abc', target)).toBe(false);
  expect(readdirSync(work)).toEqual(['build']);
});

test('the same commit judged twice is left once', () => {
  const box = boxWith({ 'check-1/site.yaml': 'a', 'check-2/site.yaml': 'a' });
  const { work } = places(box);
  leaveContent(box, 'abc', join(work, 'check-1'));
  leaveContent(box, 'abc', join(work, 'check-2'));
  expect(existsSync(join(work, 'check-2'))).toBe(true);
  expect(takeContent(box, 'abc', join(work, 'build'))).toBe(true);
});

test('what was left before the machine started anew is not taken', () => {
  const box = boxWith({ 'check-1/site.yaml': '' });
  const { work } = places(box);
  leaveContent(box, 'abc', join(work, 'check-1'));
  const [left = ''] = readdirSync(work);
  renameSync(join(work, left), join(work, left.replace(/.$/, 'x')));
  expect(takeContent(box, 'abc', join(work, 'build'))).toBe(false);
});

test('what is left for another commit than the newest is passed over', () => {
  const box = boxWith({ 'check-1/site.yaml': '' });
  const { work } = places(box);
  leaveContent(box, 'abc', join(work, 'check-1'));
  const [left = ''] = readdirSync(work);
  expect(isPassedOver(box, left, 'abc')).toBe(false);
  expect(isPassedOver(box, left, 'def')).toBe(true);
  expect(isPassedOver(box, left, undefined)).toBe(true);
  expect(isPassedOver(box, 'check-2', 'def')).toBe(false);
});
