import { z } from 'astro/zod';
import {
  changesFile,
  collectionFile,
  entryFile,
  type PublishedKind,
  placesFile,
} from '../../schema/published/index.ts';

/** Kinds in the order they are told. */
export const KINDS = [
  'products',
  'producers',
  'villages',
  'fairs',
  'decisions',
] as const satisfies readonly PublishedKind[];

/** Name of the schema of a file with one entry of a kind. */
export const entrySchema = (kind: PublishedKind): string => `${kind}-entry`;

/** The shapes of all JSON files, by the name of their schema. */
const shapes = new Map<string, z.ZodType>([
  ...KINDS.flatMap((kind): [string, z.ZodType][] => [
    [kind, collectionFile(kind)],
    [entrySchema(kind), entryFile(kind)],
  ]),
  ['changes', changesFile],
  ['places', placesFile],
]);

export const schemaNames: readonly string[] = [...shapes.keys()];

/**
 * A published JSON Schema (2020-12), made from the shape that the data have.
 * @param address absolute address it is published at
 * @throws when there is no schema of that name
 */
export const jsonSchema = (name: string, address: string): object => {
  const shape = shapes.get(name);
  if (!shape) throw new Error(`There is no schema "${name}".`);
  return { $id: address, ...z.toJSONSchema(shape, { reused: 'ref' }) };
};
