import { z } from 'astro/zod';
import { FORMS } from '../producer.ts';
import {
  common,
  contact,
  counted,
  id,
  labelled,
  list,
  partialDay,
  place,
  said,
  sources,
  statementIf,
  statements,
  term,
  text,
  words,
} from './fields.ts';

/** A maker as it is published. */
export const publishedProducer = z.strictObject({
  ...common,
  name: text('Tên chủ thể', 'Name'),
  aliases: list(z.string(), 'Tên gọi khác', 'Other names'),
  summary: text('Một câu giới thiệu', 'One sentence'),
  form: term(FORMS, 'Loại hình', 'Legal form'),
  place,
  founded: labelled(
    z.strictObject({ on: partialDay('ngày', 'date'), source: said }),
    'Thành lập',
    'Founded',
  ).optional(),
  dissolved: labelled(
    z.strictObject({
      on: partialDay('ngày', 'date'),
      note: text('ghi chú', 'note').optional(),
      source: said,
    }),
    'Ngừng hoạt động',
    'Ended',
  ).optional(),
  members: counted('Số thành viên', 'Members'),
  head: labelled(
    z.strictObject({
      name: words('họ tên', 'name'),
      role: text('chức danh', 'role'),
      source: said,
    }),
    'Người đứng đầu đã công khai',
    'Head, where made public',
  ).optional(),
  visits: statementIf('Đón khách tham quan', 'Visitors'),
  contact,
  products: list(id('Sản phẩm', 'Product'), 'Sản phẩm, theo mã', 'Products, by id'),
  facts: statements('Điều đã biết', 'What is known'),
  sources,
});
