import type { Words } from '../vi.ts';

export const statistics: Words['statistics'] = {
  title: 'Statistics',
  intro:
    'Counted from this catalogue, not figures of the province. Every table adds up to {n} {n|product|products}.',
  door: 'How many products by commune, group, star and maker; by communes of today and old units.',
  communes: 'By commune of today',
  oldUnits: 'By old unit, before the merger',
  groups: 'By product group',
  stars: 'By star rank',
  forms: 'By legal form of the maker',
  stages: 'By step in the programme',
  line: 'Line',
  products: 'Products',
  chart: 'Chart',
  total: 'Total',
  noPlace: 'Place not known',
  split: '{unit} (old): split, commune of today not known',
  onlyNew: '{commune} (today), old unit not known',
  held: '{n} {n|star|stars}, valid',
  expired: 'Rank expired',
  revoked: 'Rank withdrawn',
  unverified: 'Rank reported by the press, no decision seen',
  agree: 'By communes of today and by old units alike the sum is {n}.',
  json: 'These figures as JSON',
};
