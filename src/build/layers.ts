import { readFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';

/**
 * Starts every stylesheet with the order of the cascade layers. Pages load several sheets, and the
 * minifier keeps the order line only where it was written: a sheet of a component that loads first
 * would otherwise put its layer below all others.
 */
export const layerOrder = (): AstroIntegration => ({
  name: 'layer-order',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      const order = readFileSync('src/styles/layers.css', 'utf8').trim();
      updateConfig({
        vite: {
          plugins: [
            {
              name: 'layer-order',
              enforce: 'post',
              generateBundle: {
                order: 'post',
                handler: (_options, bundle) => {
                  for (const asset of Object.values(bundle)) {
                    if (asset.type !== 'asset' || !asset.fileName.endsWith('.css')) continue;
                    asset.source = `${order}${String(asset.source)}`;
                  }
                },
              },
            },
          ],
        },
      });
    },
  },
});
