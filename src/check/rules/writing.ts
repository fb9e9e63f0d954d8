import { findClaims } from '../../domain/claims.ts';
import { slugify } from '../../domain/text/index.ts';
import { SLUG } from '../../schema/fields.ts';
import type { Kind } from '../../schema/index.ts';
import { bodyProblem, type CheckedEntry, entryAt, problem, type Rule, texts } from './content.ts';

/** Folder names become addresses: ASCII, lower case, hyphens. */
export const slugs: Rule = (content) =>
  content.entries
    .filter((entry) => !SLUG.test(entry.slug))
    .map((entry) =>
      problem(
        entry.file,
        [],
        `tên thư mục “${entry.slug}” không dùng làm địa chỉ được`,
        `đổi thành “${slugify(entry.slug) || 'ten-khong-dau'}”`,
      ),
    );

/** Kinds whose words speak for goods and people; laws and guides must be free to quote the words. */
const NO_CLAIMS: readonly Kind[] = ['products', 'producers', 'villages', 'routes', 'fairs', 'news'];

/** Words that promise a cure stop publishing anywhere outside a registered name. */
export const claims: Rule = (content) => {
  const words = content.taxonomy?.data.claims ?? [];
  const names = content.entries.filter((entry) => entry.kind === 'products').flatMap(namesOf);
  const remedy = 'bỏ câu này: không được nói hàng chữa được bệnh';
  const files = [
    ...content.entries.filter((entry) => !entry.draft && NO_CLAIMS.includes(entry.kind)),
    ...content.translations.filter(({ file }) => NO_CLAIMS.some((kind) => kind === file.kind)),
  ];
  return files.flatMap(({ file, data }) => [
    ...[...texts(data)]
      // A source is quoted as it stands; the quote is evidence, not our word.
      .filter(({ path }) => path[0] !== 'sources' && path[0] !== 'name' && path[0] !== 'aliases')
      .flatMap(({ text, path }) =>
        findClaims(text, words, names).map((claim) =>
          problem(file, path, `có chữ “${claim.word}”`, remedy),
        ),
      ),
    // A line break between two words of a claim hides nothing; offsets stay as they are.
    ...findClaims(file.body.replace(/\s/g, ' '), words, names).map((claim) =>
      bodyProblem(file, claim.index, `có chữ “${claim.word}”`, remedy),
    ),
  ]);
};

const namesOf = (entry: CheckedEntry): string[] => {
  const { name, aliases } = entry.data;
  const others = Array.isArray(aliases) ? aliases : [];
  return [name, ...others].filter((text): text is string => typeof text === 'string');
};

/** Where a link may lead, after the spaces and the bracket that Markdown allows before it. */
const SAFE_TARGET = String.raw`[\s<]*(?:https:|mailto:|tel:|geo:|\/(?!\/)|#)`;

const unsafeLink = {
  message: 'đường dẫn chỉ được bắt đầu bằng https:, mailto:, tel:, geo: hoặc /',
  remedy: 'sửa lại đường dẫn',
};

const BODY_FAULTS: readonly {
  pattern: RegExp;
  message: string;
  remedy: string;
}[] = [
  {
    // A tag needs no end to be one: the browser would find it further down the page.
    pattern: /<(?!(?:https|mailto|tel|geo):)[a-z/!?]/gi,
    message: 'bài viết có thẻ HTML',
    remedy: 'chỉ dùng Markdown: **đậm**, *nghiêng*, danh sách, [chữ](https://…)',
  },
  {
    pattern: /!\[/g,
    message: 'bài viết có ảnh chèn trong bài',
    remedy: 'đưa ảnh vào phần photos ở đầu tệp, có mô tả, người chụp và sự cho phép',
  },
  { pattern: new RegExp(`\\]\\((?!${SAFE_TARGET})`, 'gi'), ...unsafeLink },
  // A definition, be it in a quotation or a list: `> [a]: …`.
  {
    pattern: new RegExp(`^[ \\t>*+-]*\\[[^\\]^][^\\]]*\\]:(?!${SAFE_TARGET})`, 'gim'),
    ...unsafeLink,
  },
  {
    // Written with # before the words or with a line of === below them, in a quotation or list too.
    pattern: /^[ \t>*+-]*(?:#(?=\s)|=+[ \t]*$)/gm,
    message: 'tiêu đề một dấu # đã là tên của mục',
    remedy: 'dùng ## cho các phần trong bài',
  },
];

/** Running text is plain Markdown: no HTML, no pictures, safe links. */
export const bodies: Rule = (content) =>
  [...content.entries, ...content.translations].flatMap(({ file }) =>
    BODY_FAULTS.flatMap(({ pattern, message, remedy }) =>
      [...file.body.matchAll(pattern)].map((match) =>
        bodyProblem(file, match.index, message, remedy),
      ),
    ),
  );

/** en.md stands beside an index.md, and its terms are still in use. */
export const translations: Rule = (content) =>
  content.translations.flatMap(({ file, data }) => {
    const original = entryAt(content.entries, file.kind, file.slug);
    if (!original && content.unread.has(`${file.kind}/${file.slug}/index.md`)) return [];
    if (!original)
      return [
        problem(
          file,
          [],
          'có bản tiếng Anh nhưng không có index.md bên cạnh',
          'viết index.md trước, hoặc xoá tệp này',
        ),
      ];
    const used = new Set([...texts(original.data)].map(({ text }) => text));
    return Object.keys(data.terms)
      .filter((term) => !used.has(term))
      .map((term) =>
        problem(
          file,
          ['terms', term],
          `câu “${term}” không còn trong index.md`,
          'xoá dòng này hoặc sửa cho khớp từng chữ',
        ),
      );
  });
