import { problem, type Rule, texts } from './content.ts';

/** A word of the search stands in one group of its language; in two, nobody knows which is meant. */
export const synonyms: Rule = (content) => {
  const { synonyms: known } = content;
  if (!known) return [];
  return (['vi', 'en'] as const).flatMap((language) => {
    const seen = new Map<string, number>();
    return known.data[language].flatMap((group, index) =>
      group.words.flatMap((word, at) => {
        const key = word.normalize('NFC').toLowerCase();
        const first = seen.get(key);
        if (first === undefined) seen.set(key, index);
        return first === undefined
          ? []
          : [
              problem(
                known.file,
                [language, index, 'words', at],
                `từ “${word}” đã ở một nhóm khác`,
                'gộp hai nhóm, hoặc xoá từ ở một nhóm',
              ),
            ];
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

/** Composed letters in the shared files too; entries are looked at where their words are. */
export const unicodeOfDataFiles: Rule = (content) =>
  content.files
    .filter(({ path }) => path.endsWith('.yaml'))
    .flatMap((file) => {
      const field = [...texts(file.data)].find(({ text }) => text !== text.normalize('NFC'));
      return field
        ? [
            problem(
              file,
              field.path,
              'chữ có dấu lưu theo kiểu tổ hợp (NFD)',
              'gõ lại câu này bằng bộ gõ Unicode dựng sẵn',
            ),
          ]
        : [];
    });
