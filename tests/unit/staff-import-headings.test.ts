import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import writeXlsx from 'write-excel-file/node';
import { columnFor, type Listed } from '../../src/intake/columns.ts';
import { type Mapping, readList, type Sheet } from '../../src/intake/sheet.ts';

// All of it is made up.

const csv = (text: string, kind: Listed = 'products', mapping: Mapping = {}): Promise<Sheet> =>
  readList(Buffer.from(text), 'bang-thu.csv', kind, mapping);

/** The rows of a list as they are understood. */
const rowsOf = ({ rows }: Sheet) => rows.map(({ cells }) => Object.fromEntries(cells));

const faultsOf = ({ rows }: Sheet) => rows.flatMap(({ faults }) => faults);

describe('tên cột của bảng kê', () => {
  test.each([
    ['products', 'Tên SP', 'name'],
    ['products', 'TEN SAN PHAM', 'name'],
    ['products', 'Tên sản phẩm OCOP', 'name'],
    ['products', 'Bộ SP', 'set'],
    ['products', 'CSSX', 'producer'],
    ['products', 'Đơn vị SX', 'producer'],
    ['products', 'Co so san xuat', 'producer'],
    ['products', 'Xã/TT', 'origin.unit'],
    ['products', 'Số QĐ', 'recognitions.0.decision'],
    ['products', 'Ngày QĐ', 'recognitions.0.on'],
    ['products', 'KL tịnh', 'packs.0.net'],
    ['producers', 'Tên CT', 'name'],
    ['producers', 'SĐT', 'contact.phone'],
    ['producers', 'Số ĐT', 'contact.phone'],
    ['producers', 'ĐT', 'contact.phone'],
    ['producers', 'Đ/T', 'contact.phone'],
    ['producers', 'Đ/c', 'contact.address'],
  ] as const)('%s: “%s” là %s', (kind, heading, field) => {
    expect(columnFor(kind, heading)?.field).toBe(field);
  });

  test.each(['STT', 'TT', 'Ghi chú', 'SL', 'Đánh giá'])('“%s” thì không đoán', (heading) => {
    expect(columnFor('products', heading)).toBeUndefined();
  });

  test('tên cột có xuống dòng trong ngoặc kép, đầu đề có dấu phẩy, dòng đánh số cột', async () => {
    const sheet = await csv(
      'DANH SÁCH SẢN PHẨM, CHỦ THỂ, NĂM 2026 (giả)\n\nSTT;"Tên\nsản phẩm";"Cơ sở\nsản xuất";"Giá bán\n(nghìn đồng)"\n(1);(2);(3);(4)=(2)x(3)\n1;Hàng thử, loại một;HTX thử;150\n2;Hàng thử hai;HTX thử;"80"\n',
    );
    expect(rowsOf(sheet)).toEqual([
      { name: 'Hàng thử, loại một', producer: 'HTX thử', 'packs.0.price': '150 nghìn' },
      { name: 'Hàng thử hai', producer: 'HTX thử', 'packs.0.price': '80 nghìn' },
    ]);
    expect(sheet.rows.map(({ row }) => row)).toEqual([5, 6]);
  });

  test('hai dòng tên cột, ô đầu đề gộp trong XLSX', async () => {
    const text = (value: string, rest = {}) => ({ value, ...rest });
    const file = await writeXlsx([
      [text('BIỂU TỔNG HỢP (giả)', { columnSpan: 8 })],
      [
        text('TT', { rowSpan: 2 }),
        text('Tên SP', { rowSpan: 2 }),
        text('Chủ thể', { columnSpan: 2 }),
        null,
        text('Địa chỉ', { columnSpan: 2 }),
        null,
        text('Quyết định', { columnSpan: 2 }),
        null,
      ],
      [null, null, text('Tên'), text('Ghi chú'), text('Xóm'), text('Xã'), text('Số'), text('Ngày')],
      ['A', 'B', '1', '2', '3', '4', '5', '6'].map((value) => text(value)),
      ['1', 'Hàng thử', 'HTX thử', 'lạ', 'Mẫu', 'Thử Nghiệm', '01/QĐ', '28/02/2025'].map((value) =>
        text(value),
      ),
    ]).toBuffer();
    const sheet = await readList(file, 'bang-thu.xlsx', 'products', {});
    expect(rowsOf(sheet)).toEqual([
      {
        name: 'Hàng thử',
        producer: 'HTX thử',
        'origin.village': 'Mẫu',
        'origin.unit': 'Thử Nghiệm',
        'recognitions.0.decision': '01/QĐ',
        'recognitions.0.on': '28/02/2025',
      },
    ]);
    expect(faultsOf(sheet)).toEqual([]);
  });

  test('hai dòng tên cột trong CSV; tệp --mapping nói cột ghép là gì', async () => {
    const text =
      'STT,Tên sản phẩm,Chủ thể,,Công nhận,\n,,Tên,Số người,Hạng sao,Ngày ký\n1,Hàng thử,HTX thử,9,3,28/02/2025\n';
    const sheet = await csv(text);
    expect(rowsOf(sheet)).toEqual([
      {
        name: 'Hàng thử',
        producer: 'HTX thử',
        'recognitions.0.stars': '3',
        'recognitions.0.on': '28/02/2025',
      },
    ]);
    const told = await csv(text, 'products', {
      'Công nhận / Hạng sao': '-',
      'Chủ thể / Số người': 'abv',
    });
    expect(rowsOf(told)).toEqual([
      {
        name: 'Hàng thử',
        producer: 'HTX thử',
        abv: '9',
        'recognitions.0.on': '28/02/2025',
      },
    ]);
  });

  test('một dòng tên cột dưới đầu đề gộp thì tên cột vẫn như cũ; dòng đầu không bị coi là tên cột', async () => {
    const sheet = await csv('DANH SÁCH,,\nTên sản phẩm,Xã,\nMăng thử,Thử Nghiệm,ghi thêm\n1,2,3\n');
    expect(sheet.headings.map(({ heading }) => heading)).toEqual([
      'Tên sản phẩm',
      'Xã',
      '(cột 3 không tên)',
    ]);
    expect(rowsOf(sheet).map(({ name }) => name)).toEqual(['Măng thử', '1']);
  });

  test('loại mục không nhập bằng bảng thì chỉ sang lệnh thêm từng mục', () => {
    const refused = (kind: string): string => {
      const { stderr, status } = spawnSync(
        process.execPath,
        ['scripts/import.ts', '--kind', kind, 'bang-thu.csv'],
        { encoding: 'utf8' },
      );
      expect(status).toBe(1);
      return stderr.trim();
    };
    for (const kind of ['fairs', 'hội chợ']) {
      expect(refused(kind)).toBe(
        'Bảng kê chỉ nhập được cho: products, producers. Thêm từng hội chợ bằng: npm run new -- fairs',
      );
    }
    expect(refused('xe-may')).toContain('Không có loại mục nào tên “xe-may”');
  });
});
