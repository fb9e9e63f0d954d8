import { foldedKey } from '../../domain/text/index.ts';
import { type Kind, kinds } from '../../schema/index.ts';
import { type CheckedContent, type CheckedEntry, problem, type Rule, texts } from './content.ts';

interface Seen {
  entry: CheckedEntry;
  path: readonly PropertyKey[];
  text: string;
}

/** What a key is said of more than once: every place but the first, with the first. */
const repeated = (places: readonly (Seen & { key: string })[]): { again: Seen; first: Seen }[] => {
  const firsts = new Map<string, Seen>();
  return places.flatMap((place) => {
    const first = firsts.get(place.key);
    if (!first) firsts.set(place.key, place);
    return first ? [{ again: place, first }] : [];
  });
};

const valuesAt = (content: CheckedContent, kind: Kind, field: RegExp): Seen[] =>
  content.entries
    .filter((entry) => entry.kind === kind)
    .flatMap((entry) =>
      [...texts(entry.data)]
        .filter(({ path }) => field.test(path.map(String).join('.')))
        .map(({ text, path }) => ({ entry, path, text })),
    );

/** Two products of one maker with the same name, accents aside, are one product written twice. */
export const twins: Rule = (content) =>
  repeated(
    valuesAt(content, 'products', /^name$/).map((seen) => ({
      ...seen,
      key: `${foldedKey(seen.text)}|${String(seen.entry.data.producer ?? '')}`,
    })),
  ).map(({ again, first }) =>
    problem(
      again.entry.file,
      again.path,
      `trùng tên với ${first.entry.file.path}`,
      'xoá một mục, hoặc ghi rõ tên khác nhau',
    ),
  );

/** A bar code or the number of a decision belongs to one thing. */
export const sameCodes: Rule = (content) => {
  const codes = [
    ...valuesAt(content, 'products', /^packs\.\d+\.gtin$/),
    ...valuesAt(content, 'decisions', /^number$/),
  ];
  return repeated(
    codes.map((seen) => ({ ...seen, key: `${seen.entry.kind} ${foldedKey(seen.text)}` })),
  ).map(({ again, first }) =>
    problem(
      again.entry.file,
      again.path,
      `“${again.text}” đã ghi ở ${first.entry.file.path}`,
      'xem lại số này, mỗi số chỉ của một thứ',
    ),
  );
};

/** Other kinds may rightly share a name; mostly it is one thing written twice. */
export const sameNames: Rule = (content) => {
  const names = (['producers', 'villages', 'routes', 'fairs', 'news', 'pages'] as const).flatMap(
    (kind) => valuesAt(content, kind, /^(?:name|title)$/),
  );
  return repeated(
    names.map((seen) => ({ ...seen, key: `${seen.entry.kind} ${foldedKey(seen.text)}` })),
  ).map(({ again, first }) =>
    problem(
      again.entry.file,
      again.path,
      `hai ${kinds[again.entry.kind].label} cùng tên, mục kia ở ${first.entry.file.path}`,
      'nếu là một thì xoá một mục, nếu là hai thì ghi tên cho khác nhau',
    ),
  );
};

/** One telephone of two makers is mostly a slip of copying. */
export const samePhones: Rule = (content) =>
  repeated(
    (['producers', 'villages'] as const)
      .flatMap((kind) => valuesAt(content, kind, /^contact\.phone$/))
      .map((seen) => ({ ...seen, key: seen.text.replace(/^\+84/, '0') })),
  ).map(({ again, first }) =>
    problem(
      again.entry.file,
      again.path,
      `số điện thoại này đã ghi ở ${first.entry.file.path}`,
      'xem lại số của hai nơi',
    ),
  );
