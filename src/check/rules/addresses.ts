import { kinds } from '../../schema/index.ts';
import { type CheckedEntry, problem, type Rule } from './content.ts';

/** An old address leads to one entry, and to none that still lives there. */
export const addresses: Rule = ({ entries }) =>
  entries.flatMap((entry) =>
    formerly(entry).flatMap((slug, index) => {
      const alike = entries.filter((other) => other.kind === entry.kind);
      const holder = alike.find((other) => other.slug === slug);
      const claimed = alike.find((other) => other !== entry && formerly(other).includes(slug));
      if (!holder && !claimed) return [];
      const { label } = kinds[entry.kind];
      const message = holder
        ? `“${slug}” đang là địa chỉ của một ${label}`
        : `địa chỉ cũ “${slug}” cũng được ghi ở ${claimed?.file.path}`;
      const remedy = holder ? 'xoá tên này khỏi formerly' : 'chỉ giữ ở một mục';
      return [problem(entry.file, ['formerly', index], message, remedy)];
    }),
  );

const formerly = ({ data }: CheckedEntry): string[] => {
  const list = Array.isArray(data.formerly) ? data.formerly : [];
  return list.filter((slug): slug is string => typeof slug === 'string');
};
