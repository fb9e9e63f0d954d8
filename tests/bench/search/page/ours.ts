import { openSearch } from '../../../../src/search/client.ts';
import { fetchFacets } from '../../../../src/search/facets.ts';
import { type Browsing, type Opened, SHOWN } from './find.ts';

/** Our search as a page uses it. */
export const open = async (base: string): Promise<Opened> => {
  const client = await openSearch(`${base}site/`);
  return {
    find: async (query) => (await client.search(query)).hits.map(({ title }) => title),
  };
};

/** The column file and the cards of the first rows. */
export const browse = async (base: string): Promise<Browsing> => {
  const [client, facets] = await Promise.all([
    openSearch(`${base}site/`),
    fetchFacets(`${base}site/facets.bin`),
  ]);
  return {
    filter: async (group) => {
      const { rows } = facets.query({ group: [group] });
      const hits = await client.within(({ list }) =>
        list(facets.sort(rows, 'name').slice(0, SHOWN)),
      );
      return hits.map(({ title }) => title);
    },
  };
};
