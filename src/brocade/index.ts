/** Woven ornament as SVG text: the only door of this room. */
export { bar } from './bar.ts';
export { cover, coverLine } from './cover.ts';
export { emblem } from './emblem.ts';
export { type MapPoint, type StitchMapInput, stitchMap } from './map.ts';
export type { MapCommune } from './map-grid.ts';
export { dyes, isPalette, type Palette, type PaletteName, palettes } from './palettes.ts';
export { sectionRule, selvedge } from './selvedge.ts';
export { type ShapeName, shape } from './shapes.ts';
export { stars } from './stars.ts';
export { stateShapes } from './states.ts';
