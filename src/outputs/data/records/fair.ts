import type { Fair } from '../../../catalogue/model.ts';
import type { Published } from '../../../schema/published/index.ts';
import {
  type Both,
  entryOf,
  idsOf,
  pagesOf,
  pairs,
  sourcesOf,
  termOf,
  textIf,
  textOf,
} from '../both.ts';

/** A fair as data. */
export const fairRecord = (
  fair: Both<Fair>,
  absolute: (path: string) => string,
): Published<'fairs'> => {
  const { vi, en } = fair;
  const status = vi.cancelled ? 'cancelled' : vi.confirmed ? 'confirmed' : 'planned';
  return {
    id: vi.slug,
    page: pagesOf(fair, absolute),
    name: textOf(vi.name, en.name),
    summary: textOf(vi.summary, en.summary),
    status: termOf(status, (all) => all.fair[status]),
    start: vi.start,
    end: vi.end,
    dateNote: textIf(vi.dateNote, en.dateNote),
    venue: textIf(vi.venue, en.venue),
    place: textIf(vi.place, en.place),
    organiser: textIf(vi.organiser, en.organiser),
    fee: textIf(vi.fee, en.fee),
    deadline: vi.deadline,
    scale: textIf(vi.scale, en.scale),
    results: textIf(vi.results, en.results),
    bring: pairs(vi.bring, en.bring).map((thing) => ({ what: textOf(thing.vi, thing.en) })),
    exhibitors: pairs(vi.exhibitors, en.exhibitors).map(({ vi: exhibitor, en: english }) => ({
      producer: entryOf({ vi: exhibitor.producer, en: english.producer }),
      booth: exhibitor.booth,
      products: idsOf(exhibitor.products),
    })),
    sources: sourcesOf(vi.sources, en.sources),
  };
};
