import type { Decision, Product } from '../../../catalogue/model.ts';
import type { Published } from '../../../schema/published/index.ts';
import { type Both, idsOf, pagesOf, sourcesOf, termOf, textOf } from '../both.ts';

/** A law or decision as data. @param products those it gave stars to, be it their latest or former ones */
export const decisionRecord = (
  decision: Both<Decision>,
  products: readonly Product[],
  absolute: (path: string) => string,
): Published<'decisions'> => {
  const { vi, en } = decision;
  return {
    id: vi.slug,
    page: pagesOf(decision, absolute),
    number: vi.number,
    title: textOf(vi.name, en.name),
    summary: textOf(vi.summary, en.summary),
    issuer: textOf(vi.issuer, en.issuer),
    kind: termOf(vi.kind, (all) => all.programme.kinds[vi.kind]),
    topic: termOf(vi.topic, (all) => all.programme.topics[vi.topic]),
    on: vi.on,
    from: vi.from,
    until: vi.until,
    validity: termOf(vi.validity, (all) => all.programme[vi.validity]),
    url: vi.url,
    replacedBy: vi.replacedBy?.slug,
    replaces: idsOf(vi.replaces),
    products: idsOf(products),
    sources: sourcesOf(vi.sources, en.sources),
  };
};
