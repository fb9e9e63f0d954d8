import { PAGE_OF } from '../i18n/entry-pages.ts';
import { href } from '../i18n/href.ts';
import { type Context, nameOf } from './context.ts';
import type { Ref } from './model.ts';
import type { RawEntry } from './raw.ts';

/** Kinds that fields name. */
type Named = 'products' | 'producers' | 'villages';

interface Referable {
  slug: string;
  english?: RawEntry<'products'>['english'];
  data: { name: string };
}

const indexes = new WeakMap<readonly Referable[], ReadonlyMap<string, Referable>>();

/** Entries by slug, worked out once for a list: thousands of references look into the same one. */
const bySlug = (entries: readonly Referable[]): ReadonlyMap<string, Referable> => {
  const index = indexes.get(entries) ?? new Map(entries.map((entry) => [entry.slug, entry]));
  indexes.set(entries, index);
  return index;
};

/**
 * Links to an entry by slug.
 * @throws when it does not exist; the check refuses such content before the build
 */
export const refTo = (context: Context, kind: Named, slug: string): Ref => {
  const raw = bySlug(context.raw[kind]).get(slug);
  if (!raw) throw new Error(`content/${kind} has no "${slug}".`);
  return {
    slug,
    name: nameOf(context.locale, raw.english, raw.data.name),
    href: href(PAGE_OF[kind], context.locale, { slug }),
  };
};

/** Link to an official text, with the number that people quote. */
export const decisionRef = (
  context: Context,
  raw: RawEntry<'decisions'>,
): Ref & { number: string } => ({
  slug: raw.slug,
  number: raw.data.number,
  name: nameOf(context.locale, raw.english, raw.data.title),
  href: href('decision', context.locale, { slug: raw.slug }),
});
