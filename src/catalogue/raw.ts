import type { ImageMetadata } from 'astro';
import type { z } from 'astro/zod';
import type { Revision } from '../domain/revisions.ts';
import type { EntryData, Kind, Places, Site, Taxonomy } from '../schema/index.ts';
import type { translationSchema } from '../schema/translation.ts';

/** Entries as they come out of the content store: valid one by one, not yet joined. */

type RawPhoto = Omit<EntryData<'products'>['photos'][number], 'file'> & {
  file: ImageMetadata;
};

/** Front matter of a kind, pictures being what Astro made of them. */
export type RawData<K extends Kind> =
  EntryData<K> extends { photos: unknown }
    ? Omit<EntryData<K>, 'photos'> & { photos: readonly RawPhoto[] }
    : EntryData<K>;

export type Translation = z.output<typeof translationSchema>;

export interface RawEntry<K extends Kind> {
  slug: string;
  data: RawData<K>;
  /** Rendered text under the front matter; empty when there is none. */
  html: string;
  /** The same text as it is written in the file. */
  text: string;
  english?: { data: Translation; html: string; text?: string };
}

/** A content folder, loaded. */
export type RawContent = { [K in Kind]: readonly RawEntry<K>[] } & {
  site: Site;
  places: Places;
  taxonomy: Taxonomy;
  /** What changed on products and when, by slug; left out where no history is kept. */
  revisions?: ReadonlyMap<string, readonly Revision[]>;
  /** ISO day in Vietnam on which an entry's file last changed, by its path in the content folder. */
  changed?: ReadonlyMap<string, string>;
};
