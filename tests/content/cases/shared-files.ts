import { type BadCase, badFile } from '../bad-case.ts';

/** Faults of the files that all entries share; alone, since each of these files is there once. */
export const sharedFileCases: readonly BadCase[] = [
  badFile(
    'từ cùng nghĩa ghi sai trường',
    'search.yaml',
    'vi:\n  - words: [lợn, heo]\n    exept: [heo may]\n',
    {
      line: 'exept: [heo may]',
      message: 'không có trường nào tên “exept”',
      remedy: 'có phải là “except” không',
    },
  ),
  badFile('từ cùng nghĩa là số', 'search.yaml', 'vi:\n  - words:\n      - lợn\n      - 12\n', {
    line: '- 12',
    message: '“Từ” phải là chữ, đang là “12”',
    remedy: 'đặt trong dấu nháy: "12"',
  }),
  badFile(
    'một từ hai lần trong một nhóm',
    'search.yaml',
    'vi:\n  - words:\n      - lợn\n      - heo\n      - Lợn\n',
    {
      line: '- Lợn',
      message: 'từ “Lợn” ghi hai lần trong một nhóm',
      remedy: 'xoá một từ',
      warning: true,
    },
  ),
  badFile(
    'một từ ở hai nhóm',
    'search.yaml',
    'vi:\n  - words: [lợn, heo]\n  - words:\n      - Heo\n      - trư\n',
    {
      line: '- Heo',
      message: 'từ “Heo” đã ở một nhóm khác',
      remedy: 'gộp hai nhóm',
      warning: true,
    },
  ),
  badFile(
    'hai xã một đường dẫn',
    'places.yaml',
    { from: '    slug: vi-du', to: '    slug: thu-nghiem # lặp' },
    {
      line: 'slug: thu-nghiem # lặp',
      message: '“thu-nghiem” đã dùng cho một xã khác',
      remedy: 'mỗi xã một mã, một đường dẫn',
    },
  ),
  badFile(
    'chữ tổ hợp (NFD) trong tệp chung',
    'places.yaml',
    { from: '        name: Xã Giả', to: `        name: ${'Xã Giả'.normalize('NFD')}` },
    {
      line: `name: ${'Xã Giả'.normalize('NFD')}`,
      message: 'kiểu tổ hợp (NFD)',
      remedy: 'bộ gõ Unicode dựng sẵn',
    },
  ),
];
