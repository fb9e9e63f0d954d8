import type { letter as vi } from '../vi/letter.ts';

/** Words of a message to a maker, English. */
export const letter: typeof vi = {
  units: {
    kg: 'kg',
    yến: 'yến (10 kg)',
    tạ: 'tạ (100 kg)',
    tấn: 'tonnes',
    lít: 'litres',
    gói: 'packs',
    túi: 'bags',
    hộp: 'boxes',
    chai: 'bottles',
    con: 'head',
    khách: 'guests',
  },
  subject: 'Inquiry: {products}',
  greeting: 'Dear {name},',
  greetingOffice: 'To {office}:',
  greetingBy: 'To {office}, for {name}:',
  office: "the People's Committee of {commune}",
  intro: 'We are looking to buy:',
  line: '- {product}: {amount}, {month}',
  lineUnknown: '- {product}: {amount} needed, {month}. How much can you supply?',
  lineReserve: '- {product}: in reserve, {month}, should others fall short',
  lineOpen: '- {product}: amount to be agreed, {month}',
  month: 'delivery in {n}',
  anyMonth: 'time to be agreed',
  ask: 'Please tell us the amount available, your wholesale price and until when it holds, packs, delivery time, food-safety papers and invoice.',
  page: 'Product page: {url}',
  thanks: 'Thank you.',
};
