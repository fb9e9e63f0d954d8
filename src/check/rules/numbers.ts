import { problem, type Rule } from './content.ts';

/** The last digit of a bar code is counted from the others (GS1 General Specifications, 7.9). */
export const isBarCode = (digits: string): boolean => {
  const weighed = [...digits]
    .reverse()
    .map((digit, place) => Number(digit) * (place % 2 === 0 ? 1 : 3));
  return weighed.reduce((sum, value) => sum + value, 0) % 10 === 0;
};

/** Numbers that are fine one by one and wrong together. */
export const numbers: Rule = (content) => {
  const { products, producers, villages } = content.published;
  return [
    ...products.flatMap(({ file, data }) =>
      data.packs.flatMap(({ price, priceTo, gtin }, index) => [
        ...(priceTo !== undefined && priceTo < (price ?? 0)
          ? [
              problem(
                file,
                ['packs', index, 'priceTo'],
                'giá cao nhất thấp hơn giá',
                'đổi chỗ hai giá, hoặc xoá priceTo',
              ),
            ]
          : []),
        ...(priceTo !== undefined && price === undefined
          ? [
              problem(
                file,
                ['packs', index, 'priceTo'],
                'có giá cao nhất mà chưa có giá',
                'thêm price, giá thấp nhất',
              ),
            ]
          : []),
        ...(gtin !== undefined && !isBarCode(gtin)
          ? [
              problem(
                file,
                ['packs', index, 'gtin'],
                `mã vạch “${gtin}” sai số cuối`,
                'chép lại từng số trên bao bì',
              ),
            ]
          : []),
      ]),
    ),
    ...[
      ...producers.map(({ file, data }) => ({ file, field: 'members', count: data.members })),
      ...villages.map(({ file, data }) => ({ file, field: 'households', count: data.households })),
    ].flatMap(({ file, field, count }) =>
      count?.max !== undefined && count.max < count.value
        ? [problem(file, [field, 'max'], 'số lớn nhất nhỏ hơn số nhỏ nhất', 'đổi chỗ hai số')]
        : [],
    ),
  ];
};

/** A price without its day grows old unseen. */
export const undatedPrices: Rule = (content) =>
  content.published.products.flatMap(({ file, data }) =>
    data.packs.flatMap(({ price, pricedOn }, index) =>
      price !== undefined && pricedOn === undefined
        ? [
            problem(
              file,
              ['packs', index, 'price'],
              'giá chưa ghi là giá của ngày nào',
              'thêm pricedOn, tháng hay năm hỏi giá',
            ),
          ]
        : [],
    ),
  );
