import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readContent } from '../../src/check/read.ts';
import { splitEntry } from '../../src/content-format/split.ts';
import { columnFor, type Listed } from '../../src/intake/columns.ts';
import { type PlannedRow, planImport } from '../../src/intake/plan.ts';
import { readList } from '../../src/intake/sheet.ts';
import { temporaryFolder, writeFiles } from '../support/folders.ts';

// All of it is made up.

const SLUGS = { products: 'mang-thu', producers: 'to-thu' } as const;
const OLD = 'source: so-gia';
const SOURCES = 'sources:\n  - id: so-gia\n    kind: unverified\n    title: Sổ bịa để thử\n';

/** What importing a list of one row makes of an entry with these fields. */
const imported = async (
  fields: string,
  list: string,
  {
    update = '',
    kind = 'products',
    sources = SOURCES,
  }: { update?: string; kind?: Listed; sources?: string } = {},
) => {
  const folder = temporaryFolder();
  cpSync('tests/content/fixtures/valid', folder, { recursive: true });
  const head = 'name: Hàng để sửa\nsummary: Hàng bịa để thử.\n';
  const own = kind === 'products' ? 'set: 7\n' : 'form: household\n';
  writeFiles(folder, {
    [`${kind}/${SLUGS[kind]}/index.md`]: `---\n${head}${own}${fields}${sources}draft: true\n---\n`,
  });
  const [titles = '', values = ''] = list.split('\n');
  const sheet = await readList(
    Buffer.from(`Tên;${titles}\nHàng để sửa;${values}\n`),
    'bang-thu.csv',
    kind,
    {},
  );
  const [row] = planImport(sheet, await readContent(folder), {
    kind,
    update: update.split(',').flatMap((column) => columnFor(kind, column)?.field ?? []),
    title: 'Bảng giả',
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    today: '2026-11-24',
  });
  return { outcome: row?.outcome, says: row?.says.join('; '), data: dataOf(row) };
};

const dataOf = (row: PlannedRow | undefined) =>
  row?.text === undefined ? undefined : parse(splitEntry(row.text)?.yaml ?? '');

const STEPS = `status:
  - stage: potential
    on: 2022
    ${OLD}
  - stage: registered
    on: 2023-06-14
    ${OLD}
`;

describe('các bước trong chương trình', () => {
  test.each([
    'Trạng thái\nđăng ký chuẩn hoá',
    'Trạng thái;Ngày của trạng thái\nĐăng ký chuẩn hoá;14/06/2023',
    // A list of the past tells nothing that the entry does not hold.
    'Trạng thái;Ngày của trạng thái\nTiềm năng;2022',
  ])('bảng nói điều tệp đã ghi thì không khác gì: %j', async (list) => {
    expect(await imported(STEPS, list)).toMatchObject({ outcome: 'same' });
  });

  test('bảng so với bước hiện nay, không phải bước đầu', async () => {
    const { outcome, says } = await imported(STEPS, 'Trạng thái\nTiềm năng');
    expect(outcome).toBe('kept');
    expect(says).toContain('khác bảng ở: Trạng thái');
  });

  test('--update thêm một bước mới, các bước cũ giữ nguyên cùng nguồn của chúng', async () => {
    const { outcome, data } = await imported(
      STEPS,
      'Trạng thái;Ngày của trạng thái\nĐang chuẩn hoá;03/2024',
      { update: 'Trạng thái' },
    );
    expect(outcome).toBe('change');
    expect(data.status).toEqual([
      { stage: 'potential', on: '2022', source: 'so-gia' },
      { stage: 'registered', on: '2023-06-14', source: 'so-gia' },
      { stage: 'standardising', on: '2024-03', source: 'bang-tinh' },
    ]);
  });

  test.each([
    ['Trạng thái\nĐang chuẩn hoá', 'bảng chưa nói “Ngày của trạng thái”'],
    ['Ngày của trạng thái\n2024', 'bảng chưa nói “Trạng thái”'],
    ['Trạng thái;Ngày của trạng thái\nTiềm năng;2021', 'ngày 2021 của bảng không chắc sau'],
    ['Trạng thái;Ngày của trạng thái\nĐang chuẩn hoá;2023', 'ngày 2023 của bảng không chắc sau'],
  ])('không chắc là bước sau thì không nhận: %j', async (list, reason) => {
    const { outcome, says } = await imported(STEPS, list, {
      update: 'Trạng thái,Ngày của trạng thái',
    });
    expect(outcome).toBe('refused');
    expect(says).toContain(reason);
  });

  test('bảng thứ hai không đứng tên bảng thứ nhất', async () => {
    const first = 'sources:\n  - id: bang-tinh\n    kind: document\n    title: Bảng năm ngoái\n';
    const { data } = await imported(
      STEPS.replaceAll('so-gia', 'bang-tinh'),
      'Trạng thái;Ngày của trạng thái\nĐang chuẩn hoá;2024',
      { update: 'Trạng thái', sources: first },
    );
    expect(data.status.at(-1).source).toBe('bang-tinh-2');
    expect(data.sources).toEqual([
      { id: 'bang-tinh', kind: 'document', title: 'Bảng năm ngoái' },
      { id: 'bang-tinh-2', kind: 'document', title: 'Bảng giả' },
    ]);
  });
});

describe('các lần công nhận', () => {
  const RANKS = `recognitions:
  - stars: 4
    on: 2024-05-02
    decision: qd-02
    ${OLD}
  - stars: 3
    on: 2021-05-02
    decision: qd-01
    ${OLD}
`;
  const REPORTED = `recognitions:\n  - stars: 3\n    reportedOn: 2025\n    ${OLD}\n`;

  test('số sao so với lần công nhận còn tính, dù ghi ở đâu trong tệp', async () => {
    expect(await imported(RANKS, 'Số sao\n4')).toMatchObject({ outcome: 'same' });
    expect(await imported(RANKS, 'Số sao\n3')).toMatchObject({ outcome: 'kept' });
  });

  test('quyết định tới sau tin báo thì thêm một lần, tin báo giữ nguyên', async () => {
    const { data } = await imported(
      REPORTED,
      'Số sao;Số quyết định;Ngày quyết định\n3;01/QĐ-THU;28/02/2025',
      { update: 'Số sao' },
    );
    expect(data.recognitions).toEqual([
      { stars: 3, reportedOn: '2025', source: 'so-gia' },
      { stars: 3, decision: 'qd-01-thu-nghiem', on: '2025-02-28', source: 'bang-tinh' },
    ]);
  });

  test('sao không có quyết định và ngày thì không nhận', async () => {
    const { outcome, says } = await imported(RANKS, 'Số sao\n5', { update: 'Số sao' });
    expect(outcome).toBe('refused');
    expect(says).toContain('bảng chưa nói “Số quyết định”, “Ngày quyết định”');
  });
});

const pack = (rest: string): string => `  - kind: túi\n${rest}    ${OLD}\n`;
const ONE = `packs:\n${pack('    net: 500 g\n    price: 20000\n    pricedOn: 2025\n')}`;
const TWO = `${ONE}${pack('    net: 1 kg\n    price: 38000\n    pricedOn: 2025\n')}`;

describe('quy cách và giá', () => {
  test('giá mới đi cùng ngày của nó, dù chỉ nêu cột giá', async () => {
    const { outcome, data } = await imported(ONE, 'Giá;Ngày của giá\n25.000;10/2026', {
      update: 'Giá',
    });
    expect(outcome).toBe('change');
    expect(data.packs).toEqual([
      { net: '500 g', kind: 'túi', price: 25_000, pricedOn: '2026-10', source: 'bang-tinh' },
    ]);
  });

  test.each([
    ['Giá\n25.000', ONE, 'bảng chưa nói “Ngày của giá”; '],
    ['Giá\n25.000', `packs:\n${pack('')}`, 'bảng chưa nói “Ngày của giá”; '],
    ['Giá\n25.000', 'packs: []\n', 'bảng chưa nói “Ngày của giá”; '],
    ['Ngày của giá\n2026', ONE, 'bảng chưa nói “Giá (đồng)”; '],
    ['Giá;Ngày của giá\n25.000;2024', ONE, 'ngày 2024 của bảng không chắc sau ngày 2025'],
    ['Giá;Ngày của giá\n25.000;2026', TWO, '2 mục trong tệp hợp với dòng này'],
    ['Quy cách;Giá;Ngày của giá\nTúi;25.000;2026', TWO, '2 mục trong tệp hợp với dòng này'],
    ['Quy cách;Giá;Ngày của giá\nhộp;25.000;2026', ONE, 'không mục nào trong tệp hợp với dòng này'],
    [
      'Giá;Ngày của giá\n25.000;2026',
      ONE.replace('pricedOn', 'per: kg\n    priceTo: 30000\n    pricedOn'),
      'trong tệp còn “Đơn vị tính giá”, “Giá cao nhất (đồng)” mà bảng không nói',
    ],
  ])('không rõ giá của quy cách nào, ngày nào thì không nhận: %j', async (list, fields, reason) => {
    const { outcome, says } = await imported(fields, list, { update: 'Giá,Ngày của giá' });
    expect(outcome).toBe('refused');
    expect(says).toContain(reason);
    expect(says).toContain('sửa tay ở products/mang-thu/index.md');
  });

  test('dòng nói rõ quy cách nào thì chỉ quy cách ấy đổi', async () => {
    const { data } = await imported(
      TWO,
      'Quy cách;Khối lượng tịnh;Giá;Ngày của giá\nTúi;1kg;45.000;2026',
      { update: 'Giá' },
    );
    expect(data.packs).toEqual([
      { net: '500 g', kind: 'túi', price: 20_000, pricedOn: '2025', source: 'so-gia' },
      { net: '1 kg', kind: 'túi', price: 45_000, pricedOn: '2026', source: 'bang-tinh' },
    ]);
  });

  const PER = ONE.replace('pricedOn', 'per: kg\n    priceTo: 30000\n    pricedOn');
  const RANGE = 'Giá;Giá cao nhất;Đơn vị tính giá;Ngày của giá';

  test('khoảng giá và đơn vị tính giá đi cùng giá', async () => {
    const list = `${RANGE}\n25.000;35.000;kg;10/2026`;
    const price = { price: 25_000, priceTo: 35_000, per: 'kg', pricedOn: '2026-10' };
    const known = await imported(PER, list, { update: 'Giá' });
    expect(known.data.packs).toEqual([
      { net: '500 g', kind: 'túi', ...price, source: 'bang-tinh' },
    ]);
    const first = await imported('packs: []\n', `Quy cách;${list.replace('\n', '\ntúi;')}`, {
      update: 'Giá',
    });
    expect(first.data.packs).toEqual([{ kind: 'túi', ...price, source: 'bang-tinh' }]);
  });

  test('cùng ngày mà khoảng giá hay đơn vị khác thì không nhận', async () => {
    for (const told of ['20.000;40.000;kg;2025', '20.000;30.000;lít;2025']) {
      const { outcome, says } = await imported(PER, `${RANGE}\n${told}`, { update: 'Giá' });
      expect(outcome).toBe('refused');
      expect(says).toContain('ngày 2025 của bảng không chắc sau ngày 2025');
    }
  });

  test('cùng giá cùng quy cách thì không khác gì', async () => {
    const list = 'Quy cách;Khối lượng tịnh;Giá\ntúi;1 kg;38.000';
    expect(await imported(TWO, list)).toMatchObject({ outcome: 'same' });
  });
});

describe('các điều khác có nguồn hay có ngày', () => {
  const kind = 'producers';

  test('tên gọi khác chỉ thêm, không mất tên đã có', async () => {
    const { data } = await imported('aliases: [Hàng A, Hàng B]\n', 'Tên khác\nHàng C; Hàng A', {
      update: 'Tên khác',
    });
    expect(data.aliases).toEqual(['Hàng A', 'Hàng B', 'Hàng C']);
    expect(await imported('aliases: [Hàng A, Hàng B]\n', 'Tên khác\nHàng B')).toMatchObject({
      outcome: 'same',
    });
  });

  test('chủ thể mới đi cùng nguồn nói ai làm', async () => {
    const { data } = await imported(
      'code: 99-99001-01-2026\nproducer: to-cu\nproducerSource: so-gia\n',
      'Mã số;Chủ thể\n99-99001-01-2026;HTX Thử Nghiệm',
      { update: 'Chủ thể' },
    );
    expect(data).toMatchObject({ producer: 'htx-thu-nghiem', producerSource: 'bang-tinh' });
  });

  test('số thành viên của năm cũ không đứng tên bảng mới', async () => {
    const members = (rest: string): string => `members:\n  value: 9\n${rest}  ${OLD}\n`;
    const list = 'Số thành viên\n12';
    const update = 'Số thành viên';
    const dated = await imported(members('  on: 2020\n'), list, { update, kind });
    expect(dated.outcome).toBe('refused');
    expect(dated.says).toContain('trong tệp còn “Thời điểm” mà bảng không nói');
    const { data } = await imported(members(''), list, { update, kind });
    expect(data.members).toEqual({ value: 12, source: 'bang-tinh' });
  });

  test('đổi xã mà không nói xóm thì không nhận: xóm cũ không ở xã mới', async () => {
    const origin = `origin:\n  unit: "99001"\n  era: old\n  village: xóm Mẫu\n  ${OLD}\n`;
    const update = 'Xã';
    const bare = await imported(origin, 'Xã\nXã Giả', { update });
    expect(bare.says).toContain('trong tệp còn “Xóm” mà bảng không nói');
    const today = await imported(origin, 'Xã\nXã Thử Nghiệm');
    expect(today.says).toMatch(/khác bảng ở: Xã$/);
    const { data } = await imported(origin, 'Xã;Xóm\nXã Giả;xóm Giả', { update });
    expect(data.origin).toEqual({ unit: '99012', village: 'xóm Giả', source: 'bang-tinh' });
  });

  test('đồng ý cho thêm việc thì có ngày của lần đồng ý ấy', async () => {
    const contact = `contact:
  phone: "0900000000"
  consent:
    by: Người Giả
    on: 2026-01-15
    for: [catalogue]
`;
    const update = 'Đồng ý cho việc gì';
    const undated = await imported(contact, `${update}\n"đăng trên trang; in"`, { update, kind });
    expect(undated.outcome).toBe('refused');
    const list = `Người đồng ý công bố;Ngày đồng ý công bố;${update}\nNgười Giả;01/10/2026;"đăng trên trang; in"`;
    const { data } = await imported(contact, list, { update, kind });
    expect(data.contact).toEqual({
      phone: '0900000000',
      consent: { by: 'Người Giả', on: '2026-10-01', for: ['catalogue', 'print'] },
    });
  });
});
