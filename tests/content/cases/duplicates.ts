import type { BadCase } from '../bad-case.ts';

const entry = (rows: readonly string[]): string => ['---', ...rows, '---', ''].join('\n');

const producer = (name: string, phone: string): string =>
  entry([
    `name: ${name}`,
    'summary: Nơi làm bịa ra để thử.',
    'form: household',
    'contact:',
    `  phone: "${phone}"`,
    '  consent: { by: Người Giả, on: 2026-01-15, for: [catalogue] }',
  ]);

const product = (name: string, producedBy: string): string =>
  entry([
    `name: ${name}`,
    'summary: Hàng bịa ra để thử.',
    'set: 7',
    `producer: ${producedBy}`,
    'status: [{ stage: potential, on: 2025, source: tin-gia }]',
    'packs:',
    '  - kind: túi',
    '    source: tin-gia',
    '    gtin: "8930000000019"',
    'sources: [{ id: tin-gia, kind: unverified, title: Tin bịa để thử }]',
  ]);

const decision = (title: string, number: string): string =>
  entry([
    `number: ${number}`,
    `title: ${title}`,
    'summary: Văn bản bịa ra để thử.',
    'issuer: UBND Tỉnh Thử',
    'kind: letter',
    'topic: ocop',
  ]);

/** One thing written twice. */
export const duplicateCases: readonly BadCase[] = [
  {
    name: 'hai chủ thể cùng tên khác dấu, cùng số điện thoại',
    files: {
      'producers/ho-hoa-mot/index.md': producer('Hộ Hoà', '0901111111'),
      'producers/ho-hoa-hai/index.md': producer('Hộ Hòa', '+84901111111'),
    },
    told: [
      {
        file: 'producers/ho-hoa-mot/index.md',
        line: 'name: Hộ Hoà',
        message: 'hai chủ thể cùng tên, mục kia ở producers/ho-hoa-hai/index.md',
        remedy: 'nếu là một thì xoá một mục',
        warning: true,
      },
      {
        file: 'producers/ho-hoa-mot/index.md',
        line: 'phone: "0901111111"',
        message: 'số điện thoại này đã ghi ở producers/ho-hoa-hai/index.md',
        remedy: 'xem lại số của hai nơi',
        warning: true,
      },
    ],
  },
  {
    name: 'hai sản phẩm một mã vạch, trùng tên khác chỗ đặt dấu',
    files: {
      'products/thuy-mot/index.md': product('Trà thuỷ', 'htx-thu-nghiem'),
      'products/thuy-hai/index.md': product('Trà thủy', 'htx-thu-nghiem'),
    },
    told: [
      {
        file: 'products/thuy-mot/index.md',
        line: 'name: Trà thuỷ',
        message: 'trùng tên với products/thuy-hai/index.md',
        remedy: 'xoá một mục',
      },
      {
        file: 'products/thuy-mot/index.md',
        line: 'gtin: "8930000000019"',
        message: '“8930000000019” đã ghi ở products/thuy-hai/index.md',
        remedy: 'mỗi số chỉ của một thứ',
      },
    ],
  },
  {
    name: 'hai văn bản một số',
    files: {
      'decisions/so-mot/index.md': decision('Một', '09/CV-THU'),
      'decisions/so-hai/index.md': decision('Hai', '09/CV-THU'),
    },
    told: [
      {
        file: 'decisions/so-mot/index.md',
        line: 'number: 09/CV-THU',
        message: '“09/CV-THU” đã ghi ở decisions/so-hai/index.md',
        remedy: 'xem lại số này',
      },
    ],
  },
];
