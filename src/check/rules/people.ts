import type { Kind } from '../../schema/index.ts';
import { bodyProblem, problem, type Rule, texts } from './content.ts';

/**
 * A Vietnamese telephone number in running text: ten digits, of a fixed line eleven, parted or not,
 * the area in brackets or not, or with +84.
 */
const PHONE =
  /(?<![\d/.,-])(?:\+84[ .)-]{0,2}|0)(?:2(?:[ .()-]{0,2}\d){8,9}|[35789](?:[ .()-]{0,2}\d){8})(?!\d)/g;
const EMAIL = /[\p{L}\d._%+-]+@[\p{L}\d-]+\.[\p{L}\d.-]+/gu;

/** Kinds that speak of goods and people; laws and pages about the site may name an office. */
const OF_PEOPLE: readonly Kind[] = ['products', 'producers', 'villages', 'routes', 'fairs', 'news'];

/**
 * Contact data stand under `contact`, where somebody's consent stands beside them (Law
 * 91/2025/QH15); in running text nobody can take them back.
 */
export const contactsInText: Rule = (content) =>
  [...content.entries, ...content.translations]
    .filter(({ file }) => OF_PEOPLE.some((kind) => kind === file.kind))
    .flatMap(({ file, data }) => {
      const message = 'có số điện thoại hay thư điện tử nằm ngoài phần contact';
      const remedy = 'xoá ở đây, ghi vào contact kèm sự đồng ý của người đó';
      const holds = (text: string): boolean => text.search(PHONE) >= 0 || text.search(EMAIL) >= 0;
      return [
        ...[...texts(data)]
          .filter(({ path, text }) => {
            const ours = path[0] !== 'contact' && path.at(-1) !== 'url' && path[0] !== 'code';
            return ours && path.at(-1) !== 'gtin' && holds(text);
          })
          .map(({ path }) => problem(file, path, message, remedy)),
        ...[PHONE, EMAIL].flatMap((pattern) =>
          [...file.body.matchAll(pattern)].map((match) =>
            bodyProblem(file, match.index, message, remedy),
          ),
        ),
      ];
    });

const CHANNELS = ['phone', 'zalo', 'email', 'website', 'facebook', 'address'];

/** Contact data nobody agreed to do not lie in drafts either: whoever reads the repository reads them. */
export const draftContacts: Rule = (content) =>
  content.entries.flatMap(({ file, draft, data }) => {
    const { contact } = data;
    if (!draft || typeof contact !== 'object' || contact === null) return [];
    return Reflect.has(contact, 'consent')
      ? []
      : [
          problem(
            file,
            ['contact'],
            'bản nháp có liên hệ mà chưa ghi ai đồng ý công bố',
            'thêm consent, hoặc xoá phần contact; nháp cũng nằm trong kho mã',
          ),
        ];
  });

/** What somebody took back is not kept: only the record of the consent stays. */
export const withdrawnContacts: Rule = (content) =>
  [...content.published.producers, ...content.published.villages].flatMap(({ file, data }) => {
    const { contact } = data;
    const channel = CHANNELS.find((name) => contact && Reflect.get(contact, name) !== undefined);
    const { on = '', withdrawnOn } = contact?.consent ?? {};
    if (withdrawnOn === undefined || withdrawnOn < on || channel === undefined) return [];
    return [
      problem(
        file,
        ['contact', channel],
        'người này đã rút lại sự đồng ý mà liên hệ còn nằm trong tệp',
        'xoá các dòng liên hệ, chỉ giữ phần consent',
      ),
    ];
  });
