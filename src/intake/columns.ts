import { foldedKey } from '../domain/text/index.ts';
import { vi } from '../i18n/vi.ts';

/** Kinds that offices keep lists of. */
export const LISTED = ['products', 'producers'] as const;
export type Listed = (typeof LISTED)[number];

/** What a cell of a column holds, and so how it is read. */
export type CellType =
  | 'text'
  | 'list'
  | 'number'
  | 'money'
  | 'date'
  | 'day'
  | 'code'
  | 'place'
  | 'set'
  | 'producer'
  | 'decision'
  | 'choice';

/** A column that can be taken over. */
export interface Column {
  /** Field of the entry, `status.0.stage`; `0` is the one item of a list that a row tells. */
  field: string;
  /** Heading in the sample file. */
  label: string;
  /** Other headings that offices use. */
  also?: readonly string[];
  type: CellType;
  /** For `choice` and `list`: value → words for it. */
  choices?: Readonly<Record<string, string>>;
}

const named = (thing: string): Column[] => [
  { field: 'name', label: `Tên ${thing}`, also: ['Tên', thing, 'Họ tên'], type: 'text' },
  { field: 'aliases', label: 'Tên gọi khác', also: ['Tên khác'], type: 'list' },
  { field: 'summary', label: 'Một câu giới thiệu', also: ['Mô tả', 'Giới thiệu'], type: 'text' },
];

const located: Column[] = [
  { field: 'origin.unit', label: 'Xã', also: ['Xã, thị trấn', 'Mã xã', 'Đơn vị'], type: 'place' },
  { field: 'origin.village', label: 'Xóm', also: ['Thôn', 'Bản', 'Thôn, xóm'], type: 'text' },
];

/** Columns of each kind, in the order of the sample file. */
export const COLUMNS: Readonly<Record<Listed, readonly Column[]>> = {
  products: [
    ...named('sản phẩm'),
    { field: 'set', label: 'Bộ sản phẩm', also: ['Nhóm sản phẩm', 'Bộ', 'Nhóm'], type: 'set' },
    { field: 'code', label: 'Mã sản phẩm', also: ['Mã OCOP', 'Mã số'], type: 'code' },
    {
      field: 'producer',
      label: 'Chủ thể',
      also: [
        'Tên chủ thể',
        'Cơ sở sản xuất',
        'Tên cơ sở sản xuất',
        'Tên cơ sở',
        'Đơn vị sản xuất',
        'Tên đơn vị sản xuất',
        'Chủ thể sản xuất',
      ],
      type: 'producer',
    },
    ...located,
    {
      field: 'status.0.stage',
      label: 'Trạng thái',
      also: ['Tình trạng', 'Bước'],
      type: 'choice',
      choices: vi.stage,
    },
    { field: 'status.0.on', label: 'Ngày của trạng thái', also: ['Thời điểm'], type: 'date' },
    { field: 'recognitions.0.stars', label: 'Số sao', also: ['Sao', 'Hạng sao'], type: 'number' },
    {
      field: 'recognitions.0.decision',
      label: 'Số quyết định',
      also: ['Quyết định', 'Quyết định công nhận', 'Số quyết định công nhận'],
      type: 'decision',
    },
    {
      field: 'recognitions.0.on',
      label: 'Ngày quyết định',
      also: ['Ngày công nhận', 'Ngày ký', 'Ngày quyết định công nhận'],
      type: 'day',
    },
    { field: 'packs.0.kind', label: 'Quy cách', also: ['Đóng gói', 'Bao bì'], type: 'text' },
    { field: 'packs.0.net', label: 'Khối lượng tịnh', also: ['Khối lượng'], type: 'text' },
    {
      field: 'packs.0.price',
      label: 'Giá (đồng)',
      also: ['Giá', 'Giá bán', 'Đơn giá'],
      type: 'money',
    },
    {
      field: 'packs.0.priceTo',
      label: 'Giá cao nhất (đồng)',
      also: ['Giá đến', 'Giá tối đa'],
      type: 'money',
    },
    {
      field: 'packs.0.per',
      label: 'Đơn vị tính giá',
      also: ['Giá tính theo', 'Giá theo'],
      type: 'text',
    },
    { field: 'packs.0.pricedOn', label: 'Ngày của giá', also: ['Giá ngày'], type: 'date' },
    { field: 'packs.0.gtin', label: 'Mã vạch', also: ['GTIN', 'Barcode'], type: 'code' },
    { field: 'abv', label: 'Độ cồn (%)', also: ['Độ cồn', 'Nồng độ cồn'], type: 'number' },
  ],
  producers: [
    ...named('chủ thể'),
    {
      field: 'form',
      label: 'Loại hình',
      also: ['Loại hình tổ chức'],
      type: 'choice',
      choices: vi.producer.forms,
    },
    ...located,
    { field: 'founded.on', label: 'Ngày thành lập', also: ['Năm thành lập'], type: 'date' },
    { field: 'members.value', label: 'Số thành viên', also: ['Thành viên'], type: 'number' },
    {
      field: 'contact.phone',
      label: 'Điện thoại',
      also: ['Số điện thoại', 'Số di động', 'Di động', 'Điện thoại liên hệ'],
      type: 'code',
    },
    { field: 'contact.address', label: 'Địa chỉ', type: 'text' },
    { field: 'contact.consent.by', label: 'Người đồng ý công bố', type: 'text' },
    { field: 'contact.consent.on', label: 'Ngày đồng ý công bố', type: 'day' },
    {
      field: 'contact.consent.for',
      label: 'Đồng ý cho việc gì',
      type: 'list',
      choices: { catalogue: 'đăng trên trang', trade: 'giao thương', print: 'in' },
    },
  ],
};

/** Which column of an entry a heading means: by its field, its label or another name for it. */
export const columnFor = (kind: Listed, heading: string): Column | undefined => {
  const columns = COLUMNS[kind];
  const named = (key: string): Column | undefined =>
    columns.find((column) => headingKey(column.label) === key) ??
    columns.find((column) => column.also?.some((other) => headingKey(other) === key));
  const key = headingKey(heading);
  return (
    columns.find((column) => column.field === heading.trim()) ??
    named(key) ??
    named(withoutFillers(key))
  );
};

/** How offices shorten the words of headings, without accents. */
const SHORT: Readonly<Record<string, string>> = {
  sp: 'san pham',
  sx: 'san xuat',
  cssx: 'co so san xuat',
  dvsx: 'don vi san xuat',
  ct: 'chu the',
  sdt: 'so dien thoai',
  dt: 'dien thoai',
  dtdd: 'di dong',
  dc: 'dia chi',
  qd: 'quyet dinh',
  kl: 'khoi luong',
  tt: 'thi tran',
};

/** Words of headings that tell nothing about the column. */
const FILLERS = /\b(?:ocop|cac|cua|so luong|hien nay|neu co)\b/g;

const withoutFillers = (key: string): string =>
  key.replace(FILLERS, ' ').replace(/ +/g, ' ').trim();

/** Headings are compared without accents, marks, brackets and stars, and with no word shortened. */
const headingKey = (heading: string): string =>
  foldedKey(heading)
    .replace(/\(.*?\)/g, ' ')
    // Đ/C, Đ/T
    .replace(/\bd\/([ct])\b/g, 'd$1')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/[a-z]+/g, (word) => SHORT[word] ?? word);
