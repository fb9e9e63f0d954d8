import { defineMiddleware } from 'astro:middleware';
import { remembered } from './catalogue/unchanged.ts';

/** Listens to what every page reads while it is drawn, for the next build. */
export const onRequest = defineMiddleware(({ routePattern, params, url }, next) =>
  remembered(routePattern, params, url.pathname, next),
);
