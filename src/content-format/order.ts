import { bare, fieldNames, mayBeLeftOut, stepInto } from '../schema/walk.ts';

/**
 * The same data as the schema orders it: known fields first, in the schema's order, then unknown
 * ones by name, so that nothing is lost. A list or group that is empty and may be left out is left
 * out; it means the same.
 */
export const inSchemaOrder = (data: unknown, schema: unknown): unknown => {
  if (Array.isArray(data)) return data.map((item) => inSchemaOrder(item, stepInto(schema, 0)));
  if (!isGroup(data)) return data;
  const known = fieldNames(schema);
  const written = Object.keys(data);
  const names =
    known.length === 0
      ? written
      : [
          ...known.filter((name) => Object.hasOwn(data, name)),
          ...written.filter((name) => !known.includes(name)).sort(),
        ];
  return Object.fromEntries(
    names
      .map((name) => [name, data[name], stepInto(schema, name)] as const)
      .filter(([, value, field]) => !(isEmpty(value) && bare(field) && mayBeLeftOut(field)))
      .map(([name, value, field]) => [name, inSchemaOrder(value, field)]),
  );
};

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !(value instanceof Date);

const isEmpty = (value: unknown): boolean =>
  Array.isArray(value) ? value.length === 0 : isGroup(value) && Object.keys(value).length === 0;
