import { keysOf } from '../domain/keys.ts';
import { PAGE_OF } from '../i18n/entry-pages.ts';
import { href } from '../i18n/href.ts';
import { type Context, nameOf } from './context.ts';
import type { Moved } from './model.ts';

/** Every address that an entry of today had before, with the entry it leads to. */
export const movedOf = ({ raw, locale }: Context): Moved[] => {
  return keysOf(PAGE_OF).flatMap((kind) =>
    raw[kind].flatMap(({ slug, data, english }) =>
      data.formerly.map((from) => ({
        route: PAGE_OF[kind],
        from,
        to: {
          slug,
          name: nameOf(locale, english, 'name' in data ? data.name : data.title),
          href: href(PAGE_OF[kind], locale, { slug }),
        },
      })),
    ),
  );
};
