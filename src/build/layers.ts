import { readFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';

/**
 * Starts the stylesheet with the order of the cascade layers. The bundler puts the rules of some
 * components first and the minifier shortens the order line; their layer would then lie below all
 * others.
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
