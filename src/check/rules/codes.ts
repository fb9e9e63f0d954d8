import { readPlace } from '../../domain/places.ts';
import { codesOf, readOfficialCode } from '../../domain/product-code.ts';
import type { Problem } from '../problem.ts';
import { type CheckedContent, problem, type Rule } from './content.ts';

type Product = CheckedContent['published']['products'][number];

/** A code leads to one product, and an official one says the province, commune and year it is of. */
export const codes: Rule = (content) => {
  const { products } = content.published;
  return [
    ...products.flatMap((product) => officialCode(content, product)),
    ...repeatedCodes(products),
  ];
};

const officialCode = (content: CheckedContent, { file, data }: Product): Problem[] => {
  const places = content.places?.data;
  const parts = data.code === undefined ? undefined : readOfficialCode(data.code);
  if (!parts || !places) return [];
  const tell = (message: string, remedy: string): Problem =>
    problem(file, ['code'], `mã sản phẩm “${data.code}” ${message}`, remedy);
  if (parts.province !== places.province.code) {
    return [
      tell(
        `mang mã tỉnh ${parts.province}, không phải ${places.province.code}`,
        `hai số đầu là mã tỉnh: ${places.province.code}`,
      ),
    ];
  }
  const commune = places.communes.find(({ code }) => code === parts.commune);
  if (!commune) {
    return [
      tell(
        `mang mã xã ${parts.commune}, không phải mã của xã nào hiện nay`,
        `chọn một trong: ${places.communes.map(({ code, name }) => `${code} (${name})`).join(', ')}`,
      ),
    ];
  }
  const found = [];
  const place = data.origin && readPlace(data.origin, places.communes);
  const madeIn = typeof place === 'object' ? place.commune : undefined;
  if (madeIn && madeIn.code !== commune.code) {
    found.push(
      tell(
        `là mã của ${commune.name}, nhưng nơi làm thuộc ${madeIn.name}`,
        'xem lại mã, hoặc xem lại origin',
      ),
    );
  }
  if (/^0+$/.test(parts.serial)) {
    found.push(tell('có số thứ tự là không', 'số thứ tự bắt đầu từ 01'));
  }
  const decided = data.recognitions.flatMap(({ on }) => on ?? []).sort();
  const latest = decided.at(-1)?.slice(0, 4);
  if (latest && parts.year > latest) {
    found.push(
      tell(
        `ghi năm đánh giá ${parts.year}, sau cả quyết định công nhận (${latest})`,
        'năm cuối mã là năm đánh giá, không thể sau năm ra quyết định',
      ),
    );
  }
  return found;
};

const repeatedCodes = (products: readonly Product[]): Problem[] => {
  const seen = new Map<string, string>();
  return products.flatMap(({ file, slug, data }) =>
    codesOf({ ...data, slug }).flatMap((code) => {
      const first = seen.get(code);
      seen.set(code, first ?? file.path);
      if (first === undefined) return [];
      const field = data.code === code ? 'code' : 'formerCodes';
      const written = data.code === code || data.formerCodes.includes(code);
      return [
        problem(
          file,
          written ? [field] : [],
          `mã sản phẩm “${code}” đã dùng ở ${first}`,
          written ? 'mỗi sản phẩm một mã' : 'đổi tên thư mục: mã ngắn tính từ tên thư mục bị trùng',
        ),
      ];
    }),
  );
};
