import { z } from 'astro/zod';
import {
  clock,
  date,
  formerly,
  line,
  moment,
  partialDate,
  photos,
  ref,
  type SchemaTools,
  sources,
} from './fields.ts';

/** A trade fair or promotion event: content/fairs/<slug>/index.md. */
export const fairSchema = <Image extends z.ZodType>({ image }: SchemaTools<Image>) =>
  z.strictObject({
    name: line('Tên hội chợ'),
    summary: line('Một câu giới thiệu'),
    start: partialDate('Ngày khai mạc'),
    end: partialDate('Ngày bế mạc').optional(),
    dateNote: line('Ghi chú về ngày').optional(),
    venue: line('Địa điểm').optional(),
    place: line('Tỉnh, thành phố, xã').optional(),
    organiser: line('Đơn vị tổ chức').optional(),
    opens: clock('Giờ mở cửa ngày đầu').optional(),
    closes: clock('Giờ đóng cửa ngày cuối').optional(),
    updated: moment('Lần sửa cuối').optional(),
    status: z.enum(['planned', 'confirmed', 'cancelled']).meta({ label: 'Tình trạng' }),
    fee: line('Phí tham gia').optional(),
    deadline: date('Hạn đăng ký').optional(),
    bring: z.array(line('Thứ cần mang')).default([]).meta({ label: 'Cần mang theo' }),
    scale: line('Quy mô').optional(),
    exhibitors: z
      .array(
        z.strictObject({
          producer: ref('Chủ thể'),
          booth: line('Gian hàng').optional(),
          products: z.array(ref('Sản phẩm')).default([]).meta({ label: 'Sản phẩm mang theo' }),
        }),
      )
      .default([])
      .meta({ label: 'Ai tham gia' }),
    results: line('Kết quả').optional(),
    photos: photos(image),
    formerly,
    sources,
    draft: z.literal(false).default(false).meta({ label: 'Bản nháp' }),
  });
