import { z } from 'astro/zod';

/** A draft may leave anything out, but what it says must be well formed. */
export const draftOf = <Shape extends z.ZodRawShape>(schema: z.ZodObject<Shape, z.core.$strict>) =>
  schema.partial().extend({ draft: z.literal(true) });
