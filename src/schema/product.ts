import { z } from 'astro/zod';
import {
  date,
  formerly,
  line,
  linkAddress,
  months,
  origin,
  partialDate,
  photos,
  price,
  ref,
  type SchemaTools,
  source,
  sources,
} from './fields.ts';

/** Steps a product goes through before, with and after recognition (product.md, feature 2). */
export const STAGES = [
  'potential',
  'registered',
  'standardising',
  'submitted',
  'recognised',
  'reassessed',
  'stopped',
] as const;

/** Papers a trader asks for. */
const PAPERS = [
  'registration',
  'attp',
  'self-declaration',
  'vietgap',
  'organic',
  'haccp',
  'iso9001',
  'iso22000',
  'gmp',
  'traceability',
  'test',
  'other',
] as const;

const status = z
  .array(
    z.strictObject({
      stage: z.enum(STAGES).meta({ label: 'Bước' }),
      on: partialDate('Ngày'),
      due: date('Kế hoạch hẹn xong trước ngày').optional(),
      note: line('Ghi chú').optional(),
      source,
    }),
  )
  .min(1)
  .meta({ label: 'Trạng thái trong chương trình' });

/** A star rank. Without decision and day it is only reported (unverified). */
const recognitions = z
  .array(
    z.strictObject({
      stars: z.number().int().min(3).max(5).meta({
        label: 'Số sao',
        hint: 'chỉ hạng 3–5 sao có quyết định và giấy chứng nhận',
      }),
      decision: ref('Quyết định').optional(),
      on: date('Ngày quyết định').optional(),
      until: date('Hết hạn theo quyết định').optional().meta({
        label: 'Hết hạn theo quyết định',
        hint: 'chỉ ghi khi quyết định nói rõ ngày; không ghi thì tính theo thời hạn trong taxonomy.yaml',
      }),
      reportedOn: partialDate('Thời điểm nguồn đưa tin').optional(),
      revokedOn: date('Ngày thu hồi').optional(),
      source,
    }),
  )
  .default([])
  .meta({ label: 'Công nhận' });

const packs = z
  .array(
    z.strictObject({
      net: line('Khối lượng tịnh').optional(),
      kind: line('Quy cách'),
      price: price('Giá (đồng)').optional(),
      priceTo: price('Giá cao nhất (đồng)').optional(),
      per: line('Đơn vị tính giá').optional(),
      pricedOn: partialDate('Ngày của giá').optional(),
      gtin: z
        .string()
        .regex(/^\d{8}(?:\d{4,6})?$/)
        .optional()
        .meta({ label: 'Mã vạch GTIN', hint: 'đặt trong dấu nháy' }),
      source,
    }),
  )
  .default([])
  .meta({ label: 'Quy cách và giá' });

const supply = z
  .strictObject({
    capacity: z
      .array(
        z.strictObject({
          months: months('Tháng'),
          amount: z.number().positive().meta({ label: 'Số lượng' }),
          unit: z
            .enum(['kg', 'tạ', 'tấn', 'lít', 'gói', 'hộp', 'chai', 'con', 'khách'])
            .meta({ label: 'Đơn vị' }),
          per: z.enum(['month', 'year', 'batch']).default('month').meta({ label: 'Tính theo' }),
          on: partialDate('Thời điểm').optional(),
        }),
      )
      .default([])
      .meta({ label: 'Làm được bao nhiêu' }),
    moq: line('Đặt tối thiểu').optional(),
    leadDays: z.number().int().positive().optional().meta({ label: 'Đặt trước mấy ngày' }),
    sample: z.boolean().optional().meta({ label: 'Có hàng mẫu' }),
    shelfLifeDays: z.number().int().positive().optional().meta({ label: 'Để được mấy ngày' }),
    delivery: line('Giao hàng').optional(),
    invoice: z.boolean().optional().meta({ label: 'Có hoá đơn' }),
    contract: z.boolean().optional().meta({ label: 'Nhận ký hợp đồng' }),
    source,
  })
  .optional()
  .meta({ label: 'Khả năng cung ứng' });

const papers = z
  .array(
    z.strictObject({
      kind: z.enum(PAPERS).meta({ label: 'Loại giấy' }),
      name: line('Tên giấy').optional(),
      number: line('Số').optional(),
      issuer: line('Nơi cấp').optional(),
      on: partialDate('Ngày cấp').optional(),
      until: date('Hạn').optional(),
      source,
    }),
  )
  .default([])
  .meta({ label: 'Giấy tờ' });

const marks = z
  .array(
    z.strictObject({
      kind: z
        .enum(['collective', 'certification', 'gi', 'trademark'])
        .meta({ label: 'Loại nhãn hiệu' }),
      name: line('Tên nhãn hiệu'),
      number: line('Số').optional(),
      owner: line('Chủ sở hữu').optional(),
      on: partialDate('Ngày').optional(),
      source,
    }),
  )
  .default([])
  .meta({ label: 'Nhãn hiệu, chỉ dẫn địa lý' });

/** A product: content/products/<slug>/index.md. */
export const productSchema = <Image extends z.ZodType>({ image }: SchemaTools<Image>) =>
  z.strictObject({
    name: line('Tên sản phẩm'),
    aliases: z.array(line('Tên gọi khác')).default([]).meta({ label: 'Tên gọi khác' }),
    summary: line('Một câu giới thiệu'),
    set: z.number().int().min(1).max(26).meta({
      label: 'Bộ sản phẩm',
      hint: 'số từ 1 đến 26 theo Quyết định 26/2026/QĐ-TTg',
    }),
    code: z
      .string()
      .regex(/^\d{2}-\d{5}-\d{2,4}-20\d{2}$/)
      .optional()
      .meta({ label: 'Mã sản phẩm OCOP', example: '25-04876-01-2026' }),
    formerCodes: z
      .array(
        z
          .string()
          .regex(/^[0-9a-z]+(?:-[0-9a-z]+)*$/)
          .meta({ label: 'Mã cũ', example: '25-04876-01-2023' }),
      )
      .default([])
      .meta({
        label: 'Mã đã in trên hàng trước đây',
        hint: 'để mã QR trên hàng cũ vẫn mở đúng trang',
      }),
    producer: ref('Chủ thể').optional(),
    producerSource: source.optional().meta({
      label: 'Nguồn nói ai làm',
      hint: 'mã của một mục trong phần sources',
    }),
    village: ref('Điểm du lịch').optional(),
    origin: origin.optional(),
    status,
    recognitions,
    season: z
      .strictObject({
        harvest: months('Tháng thu hoạch'),
        sale: months('Tháng có bán'),
        best: months('Tháng ngon nhất'),
        source,
      })
      .optional()
      .meta({ label: 'Mùa vụ' }),
    making: z
      .array(z.strictObject({ text: line('Điều đã biết'), source }))
      .default([])
      .meta({ label: 'Cách làm, đặc điểm' }),
    packs,
    supply,
    papers,
    marks,
    abv: z.number().min(0).max(100).optional().meta({ label: 'Độ cồn (% thể tích)' }),
    registration: z
      .strictObject({
        number: line('Số đăng ký'),
        on: date('Ngày đăng ký'),
        adConfirmation: line('Số xác nhận nội dung quảng cáo').optional(),
        source,
      })
      .optional()
      .meta({ label: 'Đăng ký sản phẩm với cơ quan y tế' }),
    photos: photos(image),
    links: z
      .array(
        z.strictObject({
          label: line('Tên đường dẫn'),
          url: linkAddress('Đường dẫn'),
        }),
      )
      .default([])
      .meta({ label: 'Nơi bán, nơi truy xuất' }),
    formerly,
    sources,
    draft: z.literal(false).default(false).meta({ label: 'Bản nháp' }),
  });
