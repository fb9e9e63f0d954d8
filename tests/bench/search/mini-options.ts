/** MiniSearch as its README shows it: several fields, title first, prefixes and slips allowed. */
export const MINI_OPTIONS = {
  fields: ['title', 'alias', 'rest'],
  storeFields: ['title', 'place', 'producer', 'url', 'group'],
  searchOptions: { boost: { title: 2 }, prefix: true, fuzzy: 0.2 },
};
