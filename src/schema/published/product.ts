import { z } from 'astro/zod';
import { STAGES } from '../product.ts';
import { DUTIES } from '../taxonomy.ts';
import {
  address,
  amount,
  common,
  day,
  entry,
  labelled,
  list,
  months,
  partialDay,
  place,
  said,
  sources,
  statements,
  term,
  text,
  words,
  yesNo,
} from './fields.ts';

const recognition = labelled(
  z.strictObject({
    stars: amount('số sao', 'stars'),
    state: term(
      ['valid', 'expiring', 'expired', 'revoked', 'unverified'],
      'tình trạng vào ngày dữ liệu',
      'state on the date of the data',
    ),
    decisionId: words('mã quyết định', 'id of the decision').optional(),
    decisionNumber: words('số quyết định', 'number of the decision').optional(),
    issuer: words('cơ quan ban hành', 'issuer').optional(),
    on: day('ngày quyết định', 'date of the decision').optional(),
    until: day('còn hạn đến hết ngày', 'valid to the end of').optional(),
    reportedOn: partialDay('nguồn đưa tin ngày', 'reported by a source on').optional(),
    revokedOn: day('thu hồi ngày', 'withdrawn on').optional(),
    source: said,
  }),
  'Hạng sao',
  'Star rank',
).optional();

const packs = list(
  z.strictObject({
    net: words('Khối lượng tịnh', 'Net quantity').optional(),
    kind: text('Quy cách', 'Pack'),
    price: amount('Giá tham khảo (đồng)', 'Indicative price (VND)').optional(),
    priceTo: amount('Giá cao nhất (đồng)', 'Highest price (VND)').optional(),
    per: text('Giá tính theo', 'Price per').optional(),
    pricedOn: partialDay('Ngày của giá', 'Date of the price').optional(),
    priceOld: yesNo(
      'Giá đã hơn mười hai tháng, hoặc không rõ ngày, tính vào ngày dữ liệu',
      'Price older than twelve months, or undated, on the date of the data',
    ).optional(),
    gtin: words('Mã vạch GTIN', 'GTIN barcode').optional(),
    source: said,
  }),
  'Quy cách và giá',
  'Packs and prices',
);

const supply = labelled(
  z.strictObject({
    capacity: list(
      z.strictObject({
        amount: amount('Số lượng', 'Amount'),
        unit: text('Đơn vị', 'Unit'),
        per: term(['month', 'year', 'batch'], 'Tính theo', 'Per'),
        months: months('Tháng', 'Months'),
        on: partialDay('Thời điểm', 'As of').optional(),
      }),
      'Sản lượng',
      'Output',
    ),
    moq: text('đặt tối thiểu', 'minimum order').optional(),
    leadDays: amount('số ngày chuẩn bị', 'lead time in days').optional(),
    shelfLifeDays: amount('hạn dùng (ngày)', 'shelf life in days').optional(),
    sample: yesNo('có hàng mẫu', 'samples').optional(),
    delivery: text('giao hàng', 'delivery').optional(),
    invoice: yesNo('có hoá đơn', 'invoice').optional(),
    contract: yesNo('ký hợp đồng', 'contract').optional(),
    source: said,
  }),
  'Cung ứng',
  'Supply',
).optional();

/** A product as it is published. Goods of which only bare facts may be told have no more. */
export const publishedProduct = z.strictObject({
  ...common,
  name: text('Tên sản phẩm', 'Name'),
  aliases: list(z.string(), 'Tên gọi khác', 'Other names'),
  summary: text('Một câu giới thiệu', 'One sentence').optional(),
  group: text('Nhóm', 'Group'),
  set: labelled(
    z.strictObject({ no: amount('số', 'number'), name: text('tên', 'name') }),
    'Bộ sản phẩm',
    'Product set',
  ),
  code: words('Mã sản phẩm OCOP', 'OCOP product code').optional(),
  duty: term(DUTIES, 'Loại hàng có nghĩa vụ riêng', 'Class of goods with duties').optional(),
  notice: text('Câu bắt buộc', 'Statement required by law').optional(),
  producer: entry('Chủ thể', 'Producer').optional(),
  village: entry('Điểm du lịch', 'Village').optional(),
  place,
  stage: term(STAGES, 'Bước trong chương trình', 'Step in the programme'),
  stageOn: partialDay('Ngày của bước đó', 'Date of that step'),
  recognition,
  season: labelled(
    z.strictObject({
      harvest: months('tháng thu hoạch', 'months of harvest'),
      sale: months('tháng có bán', 'months on sale'),
      best: months('tháng ngon nhất', 'best months'),
      source: said,
    }),
    'Mùa vụ',
    'Season',
  ).optional(),
  abv: amount('Độ cồn (% thể tích)', 'Alcohol by volume (%)').optional(),
  registration: labelled(
    z.strictObject({
      number: words('số', 'number'),
      on: day('ngày', 'date'),
      adConfirmation: words('xác nhận quảng cáo', 'advertising confirmation').optional(),
      source: said,
    }),
    'Đăng ký với cơ quan y tế',
    'Health registration',
  ).optional(),
  history: list(
    z.strictObject({
      stage: term(STAGES, 'Bước', 'Step'),
      on: partialDay('Ngày', 'Date'),
      note: text('Ghi chú', 'Note').optional(),
      source: said,
    }),
    'Các bước đã qua',
    'Steps so far',
  ),
  making: statements('Cách làm, đặc điểm', 'How it is made'),
  packs,
  supply,
  papers: list(
    z.strictObject({
      name: text('Tên giấy', 'Paper'),
      number: words('Số', 'Number').optional(),
      issuer: words('Nơi cấp', 'Issuer').optional(),
      on: partialDay('Ngày cấp', 'Issued on').optional(),
      until: day('Hạn', 'Valid to').optional(),
      source: said,
    }),
    'Giấy tờ',
    'Papers',
  ),
  marks: statements('Nhãn hiệu, chỉ dẫn địa lý', 'Marks and indications'),
  links: list(
    z.strictObject({
      label: text('Tên', 'Label'),
      url: address('Đường dẫn', 'Address'),
    }),
    'Nơi bán, nơi truy xuất',
    'Where to buy or trace',
  ),
  sources,
});
