import { hiddenSets } from '../../domain/duties.ts';
import { nearest, siteLinks } from '../../domain/text/index.ts';
import { ENTRY_PAGES } from '../../i18n/entry-pages.ts';
import { pageAt, routes } from '../../i18n/routes.ts';
import { kinds } from '../../schema/index.ts';
import {
  bodyProblem,
  type CheckedContent,
  type CheckedEntry,
  entryAt,
  type Rule,
} from './content.ts';

/** Addresses that are always there, of lists that of their first page. */
const addresses = Object.values(routes)
  .flatMap(({ vi, en }) => [vi, en])
  .map((pattern) => pattern.replace('/[...page]', ''))
  .filter((address) => !address.includes('['));

/** Links within the site lead to a page that will be there. */
export const links: Rule = (content) =>
  [...content.entries.filter((entry) => !entry.draft), ...content.translations].flatMap(
    ({ file }) =>
      siteLinks(file.body).flatMap(({ address, at }) => {
        const fault = faultOf(address, content);
        return fault ? [bodyProblem(file, at, fault.message, fault.remedy)] : [];
      }),
  );

/** Whether an entry has no page because the site does not show goods of its set. */
const isHidden = ({ kind, data }: CheckedEntry, { taxonomy, site }: CheckedContent): boolean =>
  kind === 'products' &&
  taxonomy !== undefined &&
  site !== undefined &&
  hiddenSets(taxonomy.data, site.data).some((no) => no === data.set);

const faultOf = (written: string, content: CheckedContent) => {
  const address = written.replace(/[?#].*$/, '');
  // Files (feeds, tables of data) are looked for in the built site.
  if (/\.[a-z0-9]+$/i.test(address)) return undefined;
  const page = pageAt(address);
  if (!page) {
    const near = nearest(address.replace(/\/$/, ''), addresses);
    return {
      message: `trong trang này không có địa chỉ “${written}”`,
      remedy: near ? `có phải là “${near}/” không` : 'mở trang cần dẫn tới rồi chép địa chỉ của nó',
    };
  }
  const slug = String(page.params.slug ?? '');
  if (page.name === 'commune') {
    const communes = content.places?.data.communes ?? [];
    if (communes.length === 0 || communes.some((commune) => commune.slug === slug)) return;
    return {
      message: `không có xã nào mang địa chỉ “${slug}”`,
      remedy: 'ghi đúng slug của một xã trong places.yaml',
    };
  }
  const kind = ENTRY_PAGES.get(page.name);
  if (!kind || content.unread.has(`${kind}/${slug}/index.md`)) return undefined;
  const target = entryAt(content.entries, kind, slug);
  if (target && isHidden(target, content)) {
    return {
      message: `bài viết dẫn tới ${kinds[kind].label} “${slug}”, mà site.yaml đang ẩn mọi loại rượu`,
      remedy: 'bỏ đường dẫn này, chỉ giữ chữ',
    };
  }
  if (target && !target.draft) return undefined;
  const near = nearest(
    slug,
    content.entries
      .filter((entry) => entry.kind === kind && !entry.draft)
      .map((entry) => entry.slug),
  );
  return {
    message: target
      ? `bài viết dẫn tới ${kinds[kind].label} “${slug}” còn là bản nháp`
      : `bài viết dẫn tới ${kinds[kind].label} “${slug}” không có`,
    remedy: near && !target ? `có phải là “${near}” không` : 'bỏ đường dẫn này, chỉ giữ chữ',
  };
};
