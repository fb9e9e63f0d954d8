import MiniSearch from 'minisearch';
import { MINI_OPTIONS } from '../mini-options.ts';
import { type Browsing, type Opened, SHOWN } from './find.ts';

const load = async (base: string): Promise<MiniSearch> => {
  const text = await (await fetch(`${base}site/index.json`)).text();
  return MiniSearch.loadJSON(text, MINI_OPTIONS);
};

/** MiniSearch with its index as one file. */
export const open = async (base: string): Promise<Opened> => {
  const index = await load(base);
  return {
    find: async (query) =>
      index
        .search(query)
        .slice(0, SHOWN)
        .map(({ title }) => String(title)),
  };
};

/** MiniSearch keeps no counts: only the filtered list. */
export const browse = async (base: string): Promise<Browsing> => {
  const index = await load(base);
  return {
    filter: async (group) =>
      index
        .search(MiniSearch.wildcard, { filter: (result) => result.group === group })
        .slice(0, SHOWN)
        .map(({ title }) => String(title)),
  };
};
