import { z } from 'astro/zod';
import { bilingual, date, line, linkAddress, webAddress } from './fields.ts';

/** content/site.yaml: who runs the site and how it presents itself. */
export const siteSchema = z.strictObject({
  name: line('Tên trang'),
  heading: bilingual('Câu mở đầu trang chủ'),
  intro: bilingual('Lời dẫn trang chủ'),
  address: webAddress('Địa chỉ trang web'),
  runBy: bilingual('Đơn vị vận hành').optional(),
  parentBody: bilingual('Cơ quan chủ quản').optional(),
  responsible: line('Người chịu trách nhiệm').optional(),
  contact: z
    .strictObject({
      office: bilingual('Nơi liên hệ'),
      address: line('Địa chỉ').optional(),
      phone: z.string().optional().meta({ label: 'Điện thoại', hint: 'đặt trong dấu nháy' }),
      email: z.email().optional().meta({ label: 'Thư điện tử' }),
    })
    .meta({ label: 'Liên hệ' }),
  licence: z
    .strictObject({
      name: line('Tên giấy phép'),
      url: linkAddress('Đường dẫn giấy phép'),
    })
    .meta({ label: 'Giấy phép dữ liệu' }),
  searchHints: z.array(bilingual('Gợi ý tìm')).default([]).meta({ label: 'Gợi ý tìm kiếm' }),
  show: z
    .strictObject({
      spirits: z.boolean().default(true).meta({ label: 'Hiện rượu' }),
    })
    .prefault({})
    .meta({ label: 'Nhóm hàng được hiện' }),
  since: date('Ngày mở trang').optional(),
  editing: z
    .strictObject({
      service: z.enum(['github', 'gitlab', 'gitea']).meta({ label: 'Kho ở đâu' }),
      repository: z
        .string()
        .regex(/^[\w.-]+(?:\/[\w.-]+)+$/)
        .meta({ label: 'Tên kho', example: 'xa-mau/noi-dung' }),
      branch: line('Nhánh').default('main'),
      address: webAddress('Địa chỉ máy giữ kho').optional(),
      folder: z
        .string()
        .regex(/^[\w.-]+(?:\/[\w.-]+)*$/)
        .default('content')
        .meta({ label: 'Thư mục nội dung trong kho', example: 'content' }),
    })
    .optional()
    .meta({ label: 'Biểu mẫu của cán bộ lưu vào đâu' }),
});

const unit = z.strictObject({
  code: z
    .string()
    .regex(/^\d{5}$/)
    .meta({ label: 'Mã', example: '"04831"' }),
  name: line('Tên'),
});

/** Degrees of longitude or latitude. */
const degree = z.number().min(-180).max(180);

/** content/places.yaml: communes of today and the old units they were formed from. */
export const placesSchema = z.strictObject({
  province: z
    .strictObject({
      code: z
        .string()
        .regex(/^\d{2}$/)
        .meta({ label: 'Mã tỉnh', example: '"25"' }),
      name: line('Tỉnh'),
      since: date('Từ ngày'),
      decision: line('Theo văn bản'),
    })
    .meta({ label: 'Tỉnh hiện nay' }),
  former: z
    .strictObject({
      province: line('Tỉnh cũ'),
      district: line('Huyện cũ'),
      until: date('Đến ngày'),
    })
    .optional()
    .meta({ label: 'Tỉnh, huyện cũ' }),
  communes: z
    .array(
      unit.extend({
        slug: z
          .string()
          .regex(/^[a-z0-9-]+$/)
          .meta({ label: 'Đường dẫn' }),
        area: z.number().positive().optional().meta({ label: 'Diện tích (km²)' }),
        people: z.number().int().positive().optional().meta({ label: 'Dân số' }),
        seat: bilingual('Trụ sở').optional(),
        lat: z.number().min(-90).max(90).meta({ label: 'Vĩ độ' }),
        lon: z.number().min(-180).max(180).meta({ label: 'Kinh độ' }),
        bbox: z
          .tuple([degree, degree, degree, degree])
          .meta({ label: 'Khung toạ độ tây, nam, đông, bắc' }),
        formedFrom: z
          .array(
            unit.extend({
              part: z.boolean().default(false).meta({ label: 'Chỉ một phần' }),
              restTo: line('Phần còn lại').optional(),
            }),
          )
          .meta({ label: 'Lập từ các xã cũ' }),
      }),
    )
    .meta({ label: 'Các xã' }),
  sources: z
    .array(
      z.strictObject({
        title: bilingual('Tên nguồn'),
        url: linkAddress('Đường dẫn').optional(),
        on: date('Ngày').optional(),
      }),
    )
    .default([])
    .meta({ label: 'Các nguồn' }),
});
