import { expect, test } from 'vitest';
import { checkContent } from '../../src/check/check.ts';
import { applyCase, type BadCase, lineNumber, validFolder } from './bad-case.ts';
import { NEWS } from './cases/paths.ts';

/** By itself, not among the bad cases: it changes what the site shows of all of them. */
const hiddenSpirit: BadCase = {
  name: 'bài dẫn tới một loại rượu mà trang đang ẩn',
  files: {
    'products/ruou-thu/index.md':
      '---\nname: Rượu thử\nsummary: Bịa ra để thử.\nset: 14\nstatus:\n  - { stage: potential, on: 2026, source: thu }\nsources:\n  - { id: thu, kind: document, title: Nguồn bịa ra }\n---\n',
    'site.yaml': { from: 'contact:\n', to: 'show:\n  spirits: false\ncontact:\n' },
    [NEWS]: { from: 'Không có gì ở đây là thật.', to: 'Uống [rượu](/san-pham/ruou-thu/).' },
  },
  told: [
    {
      file: NEWS,
      line: 'Uống [rượu](/san-pham/ruou-thu/).',
      message: 'mà site.yaml đang ẩn mọi loại rượu',
      remedy: 'bỏ đường dẫn này, chỉ giữ chữ',
    },
  ],
};

test(hiddenSpirit.name, async () => {
  const folder = validFolder();
  applyCase(folder, hiddenSpirit);
  const [told] = hiddenSpirit.told;
  if (!told) throw new Error('The case tells nothing.');
  expect(await checkContent(folder)).toEqual([
    expect.objectContaining({
      file: told.file,
      line: lineNumber(folder, told),
      message: expect.stringContaining(told.message),
      remedy: told.remedy,
    }),
  ]);
});
