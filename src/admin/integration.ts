import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse } from 'yaml';
import { basePath, contentDir } from '../env.ts';
import { fileHref } from '../i18n/href.ts';
import { dataFiles } from '../schema/index.ts';
import { hostsOf } from './backend.ts';
import { bundleForm } from './bundle.ts';
import { contentFolder, formConfig } from './config.ts';
import { adminPage } from './page.ts';

/** Folder of the form in the output. */
const ADMIN_FOLDER = 'admin';

/** Licences of what the form brings along: its fonts, its libraries, itself. */
const LICENCES = ['@sveltia/cms/LICENSE.txt', 'yaml/LICENSE', 'immutable/LICENSE', 'react/LICENSE'];

/** The site's letters, Vietnamese included. */
const FONTS = ['be-vietnam-pro-400.woff2', 'be-vietnam-pro-600.woff2', 'be-vietnam-pro-OFL.txt'];

/**
 * Writes the form at /admin/: the program, which knows nothing of this content, and beside it the
 * settings made from the schemas and the content's own tables.
 * @param folder where to write, absolute
 * @param address the site's public address, without a slash at the end
 */
const writeForm = async (root: string, folder: string, address: string): Promise<void> => {
  const read = async (name: keyof typeof dataFiles): Promise<unknown> =>
    parse(await readFile(join(contentDir(), `${name}.yaml`), 'utf8'));
  const site = dataFiles.site.parse(await read('site'));
  const config = formConfig({
    site,
    places: dataFiles.places.parse(await read('places')),
    taxonomy: dataFiles.taxonomy.parse(await read('taxonomy')),
    address,
    base: basePath(),
  });
  await cp(await bundleForm(root), folder, { recursive: true });
  const connected = site.editing !== undefined;
  const settings = { connected, config, folder: contentFolder(site) };
  await writeFile(join(folder, 'settings.json'), JSON.stringify(settings));
  const page = adminPage(hostsOf(site, address), fileHref('weave/emblem.svg'));
  await writeFile(join(folder, 'index.html'), page);
  await cp(join(root, 'src/admin/admin.css'), join(folder, 'admin.css'));
  for (const font of FONTS) await cp(join(root, 'src/assets/fonts', font), join(folder, font));
  const licences = LICENCES.map((name) => readFile(join(root, 'node_modules', name), 'utf8'));
  await writeFile(join(folder, 'licences.txt'), (await Promise.all(licences)).join('\n\n'));
};

/** Adds the form once the site is built. */
export const staffForm = (address: string): AstroIntegration => {
  let root = '';
  return {
    name: 'staff-form',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        await writeForm(root, join(fileURLToPath(dir), ADMIN_FOLDER), address);
        logger.info(`/${ADMIN_FOLDER}/`);
      },
    },
  };
};
