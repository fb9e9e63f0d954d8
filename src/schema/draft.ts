import { z } from 'astro/zod';

/** A draft may leave anything out, but what it says must be well formed. */
export const draftOf = <Shape extends z.ZodRawShape>(schema: z.ZodObject<Shape, z.core.$strict>) =>
  schema.partial().extend({ draft: z.literal(true) });

/** Whether the front matter of an entry, as read, says that it is a draft. */
export const isDraft = (data: unknown): data is object =>
  typeof data === 'object' && data !== null && Reflect.get(data, 'draft') === true;
