import { z } from 'astro/zod';
import {
  date,
  formerly,
  line,
  linkAddress,
  partialDate,
  photos,
  ref,
  type SchemaTools,
  sources,
} from './fields.ts';

/** Kinds of official text. `recognition` is a decision that gives stars; the rest is law. */
export const DECISION_KINDS = [
  'recognition',
  'law',
  'resolution',
  'decree',
  'decision',
  'circular',
  'letter',
] as const;

/** What an official text is about. */
export const DECISION_TOPICS = [
  'ocop',
  'places',
  'consent',
  'trade',
  'food',
  'alcohol',
  'access',
  'state-information',
  'traceability',
  'tourism',
] as const;

/** A decision or law the programme rests on: content/decisions/<slug>/index.md. */
export const decisionSchema = <Image extends z.ZodType>(_tools: SchemaTools<Image>) =>
  z.strictObject({
    number: line('Số, ký hiệu'),
    title: line('Trích yếu'),
    summary: line('Nói gì, bằng lời thường'),
    issuer: line('Cơ quan ban hành'),
    kind: z.enum(DECISION_KINDS).meta({ label: 'Loại văn bản' }),
    on: date('Ngày ban hành').optional(),
    from: date('Có hiệu lực từ').optional(),
    until: date('Hết hiệu lực từ').optional(),
    replacedBy: ref('Được thay bằng').optional(),
    topic: z.enum(DECISION_TOPICS).meta({ label: 'Về việc gì' }),
    url: linkAddress('Đường dẫn văn bản').optional(),
    formerly,
    sources,
    draft: z.literal(false).default(false).meta({ label: 'Bản nháp' }),
  });

/** A news item: content/news/<slug>/index.md. */
export const newsSchema = <Image extends z.ZodType>({ image }: SchemaTools<Image>) =>
  z.strictObject({
    title: line('Tiêu đề'),
    summary: line('Một câu tóm tắt'),
    on: date('Ngày đăng'),
    products: z.array(ref('Sản phẩm')).default([]).meta({ label: 'Sản phẩm liên quan' }),
    photos: photos(image),
    formerly,
    sources,
    draft: z.literal(false).default(false).meta({ label: 'Bản nháp' }),
  });

/** What somebody who wants to take part asks first. */
const QUESTIONS = ['who', 'prepare', 'when', 'ask'] as const;

/** A page of running text: content/pages/<slug>/index.md. */
export const pageSchema = <Image extends z.ZodType>(_tools: SchemaTools<Image>) =>
  z.strictObject({
    title: line('Tiêu đề'),
    summary: line('Trả lời ngắn', 'đọc một mình câu này cũng hiểu'),
    section: z.enum(['programme', 'site']).meta({ label: 'Thuộc phần' }),
    order: z.number().int().default(0).meta({ label: 'Thứ tự' }),
    answers: z
      .enum(QUESTIONS)
      .optional()
      .meta({ label: 'Trả lời câu hỏi nào của người muốn tham gia' }),
    on: partialDate('Ngày viết'),
    sources,
    draft: z.literal(false).default(false).meta({ label: 'Bản nháp' }),
  });
