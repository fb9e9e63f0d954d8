import { z } from 'astro/zod';
import { KINDS, type SearchRecord } from '../record.ts';

const texts = z.array(z.string());

const state = { word: z.string(), shape: z.string() };

const record = z.strictObject({
  id: z.string().min(1),
  kind: z.enum(KINDS),
  url: z.string().startsWith('/'),
  title: z.string().min(1),
  aliases: texts,
  rest: texts,
  told: texts.optional(),
  card: z.strictObject({
    summary: z.string().optional(),
    place: z.string().optional(),
    producer: z.string().optional(),
    when: z.string().optional(),
    status: z
      .strictObject({
        ...state,
        stars: z.number().int().min(1).max(5).optional(),
        later: z.array(z.strictObject({ ...state, from: z.string() })).optional(),
      })
      .optional(),
    duty: z.string().optional(),
    palette: z.string().optional(),
    photo: z.strictObject({ src: z.string(), alt: z.string() }).optional(),
    cells: z.record(z.string(), z.string()).optional(),
    vietnamese: z
      .array(
        z.union([
          z.enum(['title', 'summary', 'told', 'place', 'producer', 'photo']),
          z.templateLiteral(['cell ', z.string()]),
        ]),
      )
      .optional(),
  }),
  columns: z
    .strictObject({
      facets: z.record(z.string(), texts),
      ranks: z.record(z.string(), z.number().int().min(0)),
    })
    .optional(),
});

/** Reads a file of records. @throws naming the place when it is not what it should be */
export const readRecords = (text: string): SearchRecord[] => {
  const read = z.array(record).safeParse(JSON.parse(text));
  if (read.success) return read.data;
  throw new Error(`Search records: ${z.prettifyError(read.error)}`);
};
