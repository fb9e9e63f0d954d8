import { problem, type Rule } from './content.ts';

/** A word of the search stands once in its language; in two groups, nobody knows which is meant. */
export const synonyms: Rule = (content) => {
  const { synonyms: known } = content;
  if (!known) return [];
  return (['vi', 'en'] as const).flatMap((language) => {
    const seen = new Map<string, number>();
    return known.data[language].flatMap((group, index) =>
      group.words.flatMap((word, at) => {
        const key = word.normalize('NFC').toLowerCase();
        const first = seen.get(key);
        if (first === undefined) {
          seen.set(key, index);
          return [];
        }
        const [message, remedy] =
          first === index
            ? [`từ “${word}” ghi hai lần trong một nhóm`, 'xoá một từ']
            : [`từ “${word}” đã ở một nhóm khác`, 'gộp hai nhóm, hoặc xoá từ ở một nhóm'];
        return [problem(known.file, [language, index, 'words', at], message, remedy)];
      }),
    );
  });
};

/** One code names one commune of today, one slug one page. */
export const communes: Rule = (content) => {
  const { places } = content;
  if (!places) return [];
  const list = places.data.communes;
  return list.flatMap((commune, index) =>
    (['code', 'slug'] as const).flatMap((field) =>
      list.findIndex((other) => other[field] === commune[field]) < index
        ? [
            problem(
              places.file,
              ['communes', index, field],
              `“${commune[field]}” đã dùng cho một xã khác`,
              'mỗi xã một mã, một đường dẫn',
            ),
          ]
        : [],
    ),
  );
};
