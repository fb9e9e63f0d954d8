import type { Compared } from '../../catalogue/comparison.ts';
import { MOST_COMPARED } from '../../domain/limits.ts';

/** What the address of the page asks for: `?sp=a,b` products, `?ct=a,b` makers. */
export interface Asked {
  kind: 'sp' | 'ct';
  ids: readonly string[];
}

/** Reads the address; what is no id is left out, and of more than fit the first are taken. */
export const askedIn = (search: string): Asked => {
  const values = new URLSearchParams(search);
  const kind = values.has('ct') && !values.has('sp') ? 'ct' : 'sp';
  const ids = (values.get(kind) ?? '')
    .split(',')
    .filter((id) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id));
  return { kind, ids: [...new Set(ids)].slice(0, MOST_COMPARED) };
};

const isCompared = (value: unknown): value is Compared =>
  typeof value === 'object' && value !== null && 'rows' in value && 'href' in value;

export type Loaded = { id: string; column?: Compared; gone: boolean };

/** Fetches the columns from our own site, in the order asked for. */
export const loadColumns = (base: string, { kind, ids }: Asked): Promise<Loaded[]> =>
  Promise.all(
    ids.map(async (id): Promise<Loaded> => {
      try {
        const answer = await fetch(`${base}${kind}/${id}.json`);
        const column: unknown = answer.ok ? await answer.json() : undefined;
        return isCompared(column)
          ? { id, column, gone: false }
          : { id, gone: answer.status === 404 || answer.status === 410 };
      } catch {
        return { id, gone: false };
      }
    }),
  );

/** Whether the columns say different things in a row. Unknown is something said. */
export const differs = (columns: readonly Compared[], row: string): boolean => {
  const told = columns.map(({ rows }) => (rows[row] ?? []).map(({ text }) => text).join('\n'));
  return new Set(told).size > 1;
};
