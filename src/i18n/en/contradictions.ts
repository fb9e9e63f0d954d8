import type { Words } from '../vi.ts';

export const contradictions: Words['contradictions'] = {
  heading: 'Where sources differ',
  count: '{n} {n|point|points} on which the sources do not agree',
  topics: { products: 'Products and stars', makers: 'Places and makers', villages: 'Villages' },
  shown: 'This site',
  together: 'The sources of both sides. Our notes do not say which fact stands in which:',
  others: 'Further sources:',
  about: 'About',
  notedOn: 'Noted on {date}',
};
