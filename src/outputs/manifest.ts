import { palettes } from '../brocade/index.ts';
import type { Catalogue } from '../catalogue/model.ts';
import { fileHref, href } from '../i18n/href.ts';
import { phraseIn } from '../i18n/index.ts';

/** A picture of the mark: file name without its ending, pixels a side, cut to a circle or not. */
export interface Icon {
  name: string;
  side: number;
  maskable: boolean;
}

/** Sizes that launchers ask for; the sides are multiples of the mark's 16 and 24 stitches. */
export const ICONS: readonly Icon[] = [
  { name: 'icon-192', side: 192, maskable: false },
  { name: 'icon-512', side: 512, maskable: false },
  { name: 'icon-maskable-192', side: 192, maskable: true },
  { name: 'icon-maskable-528', side: 528, maskable: true },
];

/** What makes the site installable (W3C Web Application Manifest), in the language of the facts. */
export const manifest = ({ site, locale }: Catalogue): Record<string, unknown> => ({
  id: fileHref(''),
  name: site.name,
  short_name: site.name,
  description: phraseIn(site.intro, locale).text,
  lang: locale,
  start_url: href('home', locale),
  scope: fileHref(''),
  display: 'minimal-ui',
  background_color: palettes.craft.light,
  theme_color: palettes.craft.ground,
  icons: ICONS.map(({ name, side, maskable }) => ({
    src: fileHref(`weave/${name}.png`),
    sizes: `${side}x${side}`,
    type: 'image/png',
    purpose: maskable ? 'maskable' : 'any',
  })),
});
