import type { AstroIntegration } from 'astro';
import { LOCALES } from '../i18n/locale.ts';
import { routes } from '../i18n/routes.ts';

/**
 * Gives Astro one route for every line and language of the route table, each drawn by the same
 * view: a page cannot exist in one language only.
 */
export const pagesFromTable = (): AstroIntegration => ({
  name: 'pages-from-table',
  hooks: {
    'astro:config:setup': ({ injectRoute }) => {
      for (const route of Object.values(routes)) {
        for (const locale of LOCALES) {
          injectRoute({
            pattern: route[locale],
            entrypoint: `./src/views/${route.view}.astro`,
            prerender: true,
          });
        }
      }
    },
  },
});
