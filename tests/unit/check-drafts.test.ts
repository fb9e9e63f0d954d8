import { describe, expect, test } from 'vitest';
import { draftsIn } from '../../src/check/drafts.ts';
import { type ContentFolder, parseInto } from '../../src/check/parse.ts';

describe('mục nào là bản nháp', () => {
  test.each([
    ['draft: true', true],
    ['draft: true # chờ giấy', true],
    ['"draft": true', true],
    ['draft: false', false],
    ['summary: "draft: true"', false],
  ])('%s', (line, isDraft) => {
    const folder: ContentFolder = { files: [], pictures: new Set(), problems: [] };
    const place = { kind: 'products', slug: 'thu', translation: false } as const;
    const text = `---\nname: Thử\n${line}\n---\n`;
    parseInto(folder, 'products/thu/index.md', Buffer.from(text), place);
    expect(folder.files).toHaveLength(1);
    expect(draftsIn(folder).map(({ kind, slug }) => `${kind}/${slug}`)).toEqual(
      isDraft ? ['products/thu'] : [],
    );
  });
});
