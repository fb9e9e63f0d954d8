import { problem, type Rule } from './content.ts';

/** A contradiction names communes of today by codes that exist. */
export const contradictions: Rule = (content) => {
  const communes = content.places?.data.communes;
  if (!communes) return [];
  return content.published.contradictions.flatMap(({ file, data }) =>
    data.communes.flatMap((code, index) =>
      communes.some((commune) => commune.code === code)
        ? []
        : [
            problem(
              file,
              ['communes', index],
              `không có xã nào ngày nay mang mã “${code}”`,
              'xem lại mã xã trong places.yaml',
            ),
          ],
    ),
  );
};
