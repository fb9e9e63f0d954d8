import { z } from 'astro/zod';
import {
  count,
  formerly,
  line,
  months,
  origin,
  partialDate,
  photos,
  price,
  ref,
  type SchemaTools,
  source,
  sources,
  statement,
} from './fields.ts';
import { contact } from './producer.ts';

/** A community-tourism village: content/villages/<slug>/index.md. */
export const villageSchema = <Image extends z.ZodType>({ image }: SchemaTools<Image>) =>
  z.strictObject({
    name: line('Tên điểm du lịch'),
    aliases: z.array(line('Tên gọi khác')).default([]).meta({ label: 'Tên gọi khác' }),
    summary: line('Một câu giới thiệu'),
    origin,
    peoples: z
      .strictObject({ names: z.array(line('Dân tộc')).min(1).meta({ label: 'Dân tộc' }), source })
      .optional()
      .meta({ label: 'Người ở đây' }),
    households: count('Số hộ').optional(),
    homestays: z
      .array(
        z.strictObject({
          name: line('Tên nhà nghỉ'),
          guests: z.number().int().positive().optional().meta({ label: 'Đón tối đa mấy khách' }),
          note: line('Ghi chú', 'điều nguồn nói khác đi, như ước chừng, chỉ lúc đầu').optional(),
          on: partialDate('Thời điểm').optional(),
          source,
        }),
      )
      .default([])
      .meta({ label: 'Nhà nghỉ tại bản' }),
    activities: z
      .array(z.strictObject({ name: line('Việc làm, trải nghiệm'), source }))
      .default([])
      .meta({ label: 'Làm gì ở đây' }),
    food: z
      .array(z.strictObject({ name: line('Món ăn'), source }))
      .default([])
      .meta({ label: 'Món ăn' }),
    facts: z.array(statement('Điều đã biết')).default([]).meta({ label: 'Điều đã biết' }),
    access: z
      .array(
        z.strictObject({
          from: line('Đi từ'),
          by: line('Đường đi', 'chỉ tên đường hay cách đi').optional(),
          note: line('Ghi chú', 'như số km ước chừng, tính tới đâu').optional(),
          hours: z.number().positive().optional().meta({ label: 'Mấy giờ' }),
          km: z.number().positive().optional().meta({ label: 'Mấy km' }),
          source,
        }),
      )
      .default([])
      .meta({ label: 'Đường đến' }),
    months: z
      .strictObject({
        best: months('Tháng nên đến'),
        rain: months('Tháng mưa'),
        source,
      })
      .optional()
      .meta({ label: 'Nên đến khi nào' }),
    prices: z
      .array(
        z.strictObject({
          what: line('Dịch vụ'),
          price: price('Giá (đồng)'),
          per: line('Tính theo').optional(),
          pricedOn: partialDate('Ngày của giá'),
          source,
        }),
      )
      .default([])
      .meta({ label: 'Giá' }),
    coordinates: z
      .strictObject({
        lat: z.number().min(-90).max(90).meta({ label: 'Vĩ độ' }),
        lon: z.number().min(-180).max(180).meta({ label: 'Kinh độ' }),
        source,
      })
      .optional()
      .meta({ label: 'Toạ độ' }),
    manners: z.array(statement('Điều nên biết khi đến')).default([]).meta({ label: 'Nếp nhà' }),
    mobility: statement('Người đi lại khó khăn').optional(),
    signal: statement('Sóng điện thoại').optional(),
    money: statement('Tiền đi đâu').optional(),
    awards: z
      .array(
        z.strictObject({
          name: line('Giải thưởng'),
          on: partialDate('Ngày'),
          source,
        }),
      )
      .default([])
      .meta({ label: 'Giải thưởng' }),
    organisation: statement('Ai tổ chức').optional(),
    products: z.array(ref('Sản phẩm')).default([]).meta({ label: 'Sản phẩm ở đây' }),
    producers: z.array(ref('Chủ thể')).default([]).meta({ label: 'Chủ thể ở đây' }),
    contact,
    photos: photos(image),
    formerly,
    sources,
    draft: z.literal(false).default(false).meta({ label: 'Bản nháp' }),
  });

/** A taste route over existing entries: content/routes/<slug>/index.md. */
export const routeSchema = <Image extends z.ZodType>({ image }: SchemaTools<Image>) =>
  z.strictObject({
    name: line('Tên tuyến'),
    summary: line('Một câu giới thiệu'),
    days: z.number().int().min(1).max(14).meta({ label: 'Số ngày' }),
    months: months('Tháng nên đi'),
    stops: z
      .array(
        z.strictObject({
          day: z.number().int().min(1).meta({ label: 'Ngày thứ' }),
          village: ref('Điểm du lịch').optional(),
          producer: ref('Chủ thể').optional(),
          product: ref('Sản phẩm').optional(),
          text: line('Làm gì ở chặng này'),
        }),
      )
      .min(1)
      .meta({ label: 'Các chặng' }),
    photos: photos(image),
    formerly,
    sources,
    draft: z.literal(false).default(false).meta({ label: 'Bản nháp' }),
  });
