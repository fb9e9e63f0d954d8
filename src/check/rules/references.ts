import { nearest } from '../../domain/text/index.ts';
import type { Kind } from '../../schema/index.ts';
import { kinds } from '../../schema/index.ts';
import {
  type CheckedContent,
  type CheckedEntry,
  problem,
  type Rule,
  texts,
  translationAt,
} from './content.ts';

/** Which field of which kind names an entry of which other kind. `*` stands for any list index. */
export const REFERENCES: readonly { from: Kind; field: string; to: Kind }[] = [
  { from: 'products', field: 'producer', to: 'producers' },
  { from: 'products', field: 'village', to: 'villages' },
  { from: 'products', field: 'recognitions.*.decision', to: 'decisions' },
  { from: 'villages', field: 'products.*', to: 'products' },
  { from: 'villages', field: 'producers.*', to: 'producers' },
  { from: 'routes', field: 'stops.*.village', to: 'villages' },
  { from: 'routes', field: 'stops.*.producer', to: 'producers' },
  { from: 'routes', field: 'stops.*.product', to: 'products' },
  { from: 'fairs', field: 'exhibitors.*.producer', to: 'producers' },
  { from: 'fairs', field: 'exhibitors.*.products.*', to: 'products' },
  { from: 'news', field: 'products.*', to: 'products' },
  { from: 'decisions', field: 'replacedBy', to: 'decisions' },
  { from: 'contradictions', field: 'products.*', to: 'products' },
  { from: 'contradictions', field: 'producers.*', to: 'producers' },
  { from: 'contradictions', field: 'villages.*', to: 'villages' },
];

const pattern = (path: readonly PropertyKey[]): string =>
  path.map((part) => (typeof part === 'number' ? '*' : String(part))).join('.');

/** The entries that an entry names, with the place where it does. */
export const namedBy = (kind: Kind, data: object) => {
  const fields = REFERENCES.filter(({ from }) => from === kind);
  return [...texts({ ...data })].flatMap(({ text, path }) => {
    const reference = fields.find(({ field }) => field === pattern(path));
    return reference ? [{ to: reference.to, slug: text, path }] : [];
  });
};

/** A reference must name an entry that exists and is published. */
export const references: Rule = (content) => {
  const slugs = Map.groupBy(content.entries, (entry) => entry.kind);
  const bySlug = new Map(
    [...slugs].map(([kind, entries]) => [kind, new Map(entries.map((one) => [one.slug, one]))]),
  );
  return content.entries.flatMap((entry) => {
    return namedBy(entry.kind, entry.data).flatMap(({ to, slug: text, path }) => {
      const targets = slugs.get(to) ?? [];
      const label = kinds[to].label;
      const target = bySlug.get(to)?.get(text);
      if (!target && content.unread.has(`${to}/${text}/index.md`)) return [];
      if (!target) {
        const near = nearest(
          text,
          targets.map((candidate) => candidate.slug),
        );
        const remedy = near
          ? `có phải là “${near}” không`
          : `tạo thư mục ${to}/${text} hoặc xoá dòng này`;
        return [problem(entry.file, path, `không có ${label} nào tên “${text}”`, remedy)];
      }
      if (target.draft && !entry.draft) {
        return [
          problem(
            entry.file,
            path,
            `${label} “${text}” còn là bản nháp`,
            'đăng mục đó trước, hoặc xoá dòng này',
          ),
        ];
      }
      return [];
    });
  });
};

/** `source` and [^marks] must name one of the file's own sources; ids are told once. */
export const ownSources: Rule = (content) =>
  content.entries.flatMap((entry) => sourcesOf(entry, content));

const sourcesOf = (entry: CheckedEntry, content: CheckedContent) => {
  const ids = sourceIds(entry.data.sources);
  const known = ids.filter((id) => id !== undefined);
  const unknown = (id: string): string => {
    const near = nearest(id, known);
    if (near) return `có phải là “${near}” không`;
    const others = known.length > 0 ? `, hoặc ghi một mã đã có: ${known.join(', ')}` : '';
    return `thêm nguồn này vào phần sources${others}`;
  };
  const fields = [...texts(entry.data)]
    .filter(({ path, text }) => namesSource(path) && !ids.includes(text))
    .map(({ path, text }) =>
      problem(entry.file, path, `không có nguồn nào mang mã “${text}”`, unknown(text)),
    );
  const english = translationAt(content.translations, entry.kind, entry.slug);
  const marks = [entry.file, ...(english ? [english.file] : [])].flatMap((file) =>
    [...file.body.matchAll(/\[\^([^\]\s]+)\]/g)]
      .filter((mark) => !ids.includes(mark[1] ?? ''))
      .map((mark) => ({
        file: file.path,
        line: file.bodyLine + file.body.slice(0, mark.index).split('\n').length - 1,
        field: '',
        message: `dấu nguồn [^${mark[1]}] không có trong phần sources`,
        remedy: unknown(mark[1] ?? ''),
      })),
  );
  return [
    ...ids.flatMap((id, index) =>
      ids.indexOf(id) === index
        ? []
        : [
            problem(
              entry.file,
              ['sources', index, 'id'],
              `mã nguồn “${id}” dùng hai lần`,
              'đặt mã khác cho một nguồn',
            ),
          ],
    ),
    ...fields,
    ...marks,
  ];
};

/** Whether a field holds the id of one of the file's own sources. */
const namesSource = (path: readonly PropertyKey[]): boolean =>
  path.at(-1) === 'source' || path.at(-1) === 'producerSource' || path.at(-2) === 'by';

/** The ids in their order; a source without one keeps its place, for the index to stay right. */
const sourceIds = (sources: unknown): (string | undefined)[] =>
  Array.isArray(sources) ? sources.map((item: unknown) => (hasId(item) ? item.id : undefined)) : [];

const hasId = (item: unknown): item is { id: string } =>
  typeof item === 'object' && item !== null && typeof Reflect.get(item, 'id') === 'string';
