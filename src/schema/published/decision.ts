import { z } from 'astro/zod';
import { DECISION_KINDS, DECISION_TOPICS } from '../text.ts';
import { address, common, day, id, list, sources, term, text, words } from './fields.ts';

/** A law or decision as it is published. */
export const publishedDecision = z.strictObject({
  ...common,
  number: words('Số, ký hiệu', 'Number'),
  title: text('Trích yếu', 'Title'),
  summary: text('Nói gì, bằng lời thường', 'In plain words'),
  issuer: text('Cơ quan ban hành', 'Issuer'),
  kind: term(DECISION_KINDS, 'Loại văn bản', 'Kind'),
  topic: term(DECISION_TOPICS, 'Về việc gì', 'About'),
  on: day('Ngày ban hành', 'Issued on').optional(),
  from: day('Có hiệu lực từ', 'In force from').optional(),
  until: day('Hết hiệu lực từ', 'Ended on').optional(),
  validity: term(
    ['inForce', 'notYet', 'ended', 'dateUnknown'],
    'Hiệu lực vào ngày dữ liệu',
    'Validity on the date of the data',
  ),
  url: address('Đường dẫn văn bản', 'Address of the text').optional(),
  replacedBy: id('Được thay bằng, theo mã', 'Replaced by, by id').optional(),
  replaces: list(id('Văn bản', 'Text'), 'Thay cho, theo mã', 'Replaces, by id'),
  products: list(
    id('Sản phẩm', 'Product'),
    'Sản phẩm được công nhận, theo mã',
    'Products recognised, by id',
  ),
  sources,
});
