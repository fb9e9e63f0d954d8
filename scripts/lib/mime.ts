import { extname } from 'node:path';

interface MediaType {
  readonly type: string;
  /** Whether compressing it on the way is worth it: text is, pictures and fonts already are small. */
  readonly compressible: boolean;
}

const text = (type: string): MediaType => ({
  type: `${type}; charset=utf-8`,
  compressible: true,
});
const packed = (type: string): MediaType => ({ type, compressible: false });

/** Types by ending, dot included. */
export const mediaTypes: ReadonlyMap<string, MediaType> = new Map([
  ['.html', text('text/html')],
  ['.css', text('text/css')],
  ['.js', text('text/javascript')],
  ['.mjs', text('text/javascript')],
  ['.json', text('application/json')],
  ['.jsonld', text('application/ld+json')],
  ['.geojson', text('application/geo+json')],
  ['.map', text('application/json')],
  ['.webmanifest', text('application/manifest+json')],
  ['.xml', text('application/xml')],
  ['.gpx', text('application/gpx+xml')],
  ['.svg', text('image/svg+xml')],
  ['.txt', text('text/plain')],
  ['.md', text('text/markdown')],
  ['.yaml', text('application/yaml')],
  ['.csv', text('text/csv')],
  ['.ics', text('text/calendar')],
  ['.vcf', text('text/vcard')],
  ['.wasm', { type: 'application/wasm', compressible: true }],
  ['.ico', { type: 'image/x-icon', compressible: true }],
  ['.png', packed('image/png')],
  ['.jpg', packed('image/jpeg')],
  ['.jpeg', packed('image/jpeg')],
  ['.webp', packed('image/webp')],
  ['.avif', packed('image/avif')],
  ['.gif', packed('image/gif')],
  ['.woff2', packed('font/woff2')],
  ['.pdf', packed('application/pdf')],
  ['.zip', packed('application/zip')],
  ['.xlsx', packed('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')],
]);

/** Media type of a file by its name; plain bytes when unknown. */
export const mediaType = (path: string): MediaType =>
  mediaTypes.get(extname(path).toLowerCase()) ?? packed('application/octet-stream');
