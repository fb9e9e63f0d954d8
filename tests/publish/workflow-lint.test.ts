import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validate } from '@actions/languageservice/validate';
import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { root } from '../../scripts/lib/install.mjs';

/** GitHub's own words about a workflow: the service behind its editors, which asks no server here. */

const folder = join(root, '.github/workflows');
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');

let asked = 0;

/** What GitHub would say of a workflow file, with the line from 1. */
const saidOf = async (text: string): Promise<readonly string[]> => {
  asked += 1;
  // An answer is remembered by its address, and only a workflow's address is looked at.
  const address = `file:///.github/workflows/${asked}.yml`;
  const document = TextDocument.create(address, 'yaml', 1, text);
  const said = await validate(document);
  return said.map(({ range, message }) => `${range.start.line + 1}: ${message}`);
};

describe('GitHub tự đọc tệp của mình', () => {
  test.each(readdirSync(folder))('%s không có gì để nói', async (file) => {
    expect(await saidOf(read(file))).toEqual([]);
  });

  test.each([
    ['một khoá viết sai', 'runs-on:', 'run-on:', 'run-on'],
    ['một ngữ cảnh không có', 'github.sha', 'githb.sha', 'githb'],
    ['một bước trước không có', 'needs: build', 'needs: buidl', 'buidl'],
    ['một giờ không có trên đồng hồ', '5 17 * * *', '75 17 * * *', 'cron'],
  ])('nhận ra %s', async (_, right, wrong, word) => {
    const text = read('publish.yml').replace(right, wrong);
    expect(text).not.toBe(read('publish.yml'));
    expect((await saidOf(text)).join('\n')).toContain(word);
  });
});
