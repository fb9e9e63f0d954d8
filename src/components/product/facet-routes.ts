import { FACETS, type Facet } from '../../catalogue/facets.ts';
import type { RouteName } from '../../i18n/routes.ts';

/** The route that shows the piles of a facet. */
export const facetRoutes = {
  group: 'productsByGroup',
  month: 'productsByMonth',
  commune: 'productsByCommune',
  oldUnit: 'productsByOldUnit',
  stage: 'productsByStage',
  star: 'productsByStar',
  form: 'productsByForm',
  paper: 'productsByPaper',
  pack: 'productsByPack',
  readiness: 'productsByReadiness',
} as const satisfies Record<Facet, RouteName>;

/**
 * The facet whose piles a route shows.
 * @throws when the route shows none
 */
export const facetOf = (route: RouteName): Facet => {
  const facet = FACETS.find((candidate) => facetRoutes[candidate] === route);
  if (!facet) throw new Error(`Route ${route} shows no facet.`);
  return facet;
};
