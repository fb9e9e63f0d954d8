import { emptyContent, writeEntry } from './content.ts';

/** Synthetic makers and products for the trader's journeys; nothing in it is real. */

const sources = 'sources:\n  - { id: thu, kind: document, title: Nguồn thử nghiệm }\n';

const producer = (name: string, more = '', form = 'cooperative'): string =>
  `---\nname: ${name}\nsummary: Chủ thể giả dùng cho kiểm thử.\nform: ${form}\n${more}${sources}---\n`;

interface Goods {
  name: string;
  maker: string;
  capacity?: string;
  more?: string;
  /** Word that counts its packs of 500 g. */
  pack?: string;
  stage?: string;
}

const product = (goods: Goods): string => {
  const { name, maker, capacity, more = '', stage = 'potential', pack = 'túi' } = goods;
  return [
    '---',
    `name: ${JSON.stringify(name)}`,
    'summary: Sản phẩm giả dùng cho kiểm thử.',
    'set: 7',
    `producer: ${maker}`,
    'status:',
    `  - { stage: ${stage}, on: 2026, source: thu }`,
    'packs:',
    `  - { net: 500 g, kind: ${pack}, source: thu }`,
    ...(capacity ? ['supply:', `  capacity: [${capacity}]`, '  source: thu'] : []),
    `${more}${sources}---`,
    '',
  ].join('\n');
};

const contact =
  'contact:\n  phone: "0900000000"\n  email: thu@vi-du.example\n  consent: { by: Người thử, on: 2026-01-01, for: [catalogue, trade] }\n';

/** A food-safety paper and the months of sale: what the list is narrowed by. */
const allowed = (until: string, month: number): string =>
  `papers:\n  - { kind: attp, until: ${until}, source: thu }\nseason: { harvest: [], sale: [${month}], best: [], source: thu }\n`;

/** How many products and makers there are in all. */
export const SIZE = { products: 200, makers: 40 } as const;

/** The one of the many makers that is a household. */
const HOUSEHOLD = 39;

/**
 * The four makers of the journey and many more besides, and a fair to come where the first shows.
 * Only `mang-a` comes from a cooperative, is on sale in October and has a food-safety paper that
 * holds; three others miss one of these each.
 *
 * | product | maker | October |
 * |---|---|---|
 * | `mang-a` | with e-mail | 120 kg |
 * | `mang-b`, once `mang-cu` | without contact | 160 packs of 500 g |
 * | `mang-c` | without contact | not published |
 * | `mang-ngung` | with e-mail | no longer made |
 * | `mang-bang`, called `=…` | of the many | not published |
 */
export const tradeContent = async (): Promise<string> => {
  const dir = await emptyContent();
  const maker = (slug: string, text: string) => writeEntry(dir, `producers/${slug}/index.md`, text);
  const goods = (slug: string, entry: Goods) =>
    writeEntry(dir, `products/${slug}/index.md`, product(entry));
  await maker('htx-a', producer('Hợp tác xã thử A', contact));
  await maker('htx-b', producer('Hợp tác xã thử B'));
  await maker('htx-c', producer('Hợp tác xã thử C'));
  await goods('mang-a', {
    name: 'Măng khô thử A',
    maker: 'htx-a',
    capacity: '{ months: [10, 11], amount: 120, unit: kg }',
    more: allowed('2027-06-01', 10),
  });
  await goods('mang-b', {
    name: 'Măng khô thử B',
    maker: 'htx-b',
    capacity: '{ months: [], amount: 160, unit: gói }',
    pack: 'gói',
    more: `formerly: [mang-cu]\n${allowed('2026-06-01', 10)}`,
  });
  await goods('mang-c', { name: 'Măng khô thử C', maker: 'htx-c', more: allowed('2027-06-01', 5) });
  await goods('mang-ngung', {
    name: 'Măng khô thử đã ngừng',
    maker: 'htx-a',
    capacity: '{ months: [], amount: 999, unit: kg }',
    stage: 'stopped',
  });
  await goods('mang-bang', { name: '=Măng “đắng”, sấy ở ngưỡng cửa', maker: 'htx-3' });
  for (let at = 3; at < SIZE.makers; at++) {
    const form = at === HOUSEHOLD ? 'household' : 'cooperative';
    await maker(`htx-${at}`, producer(`Hợp tác xã thử số ${at}`, '', form));
  }
  for (let at = 5; at < SIZE.products; at++) {
    const of = 3 + (at % (SIZE.makers - 3));
    await goods(`hang-${at}`, {
      name: `Hàng thử nghiệm số ${at} có cái tên dài để xem bảng có gãy dòng đúng hay không`,
      maker: `htx-${of}`,
      capacity: at % 2 === 0 ? `{ months: [], amount: ${at}, unit: kg }` : undefined,
      more: of === HOUSEHOLD ? allowed('2027-06-01', 10) : '',
    });
  }
  await writeEntry(
    dir,
    'fairs/hoi-cho-thu/index.md',
    `---\nname: Hội chợ thử\nsummary: Hội chợ giả dùng cho kiểm thử.\nstart: 2026-12-10\nend: 2026-12-12\nstatus: confirmed\nexhibitors:\n  - { producer: htx-a, booth: A1, products: [mang-a] }\n${sources}---\n`,
  );
  return dir;
};
