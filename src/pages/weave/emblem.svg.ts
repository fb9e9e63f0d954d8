import { emblem } from '../../brocade/index.ts';

/** The site's mark, woven; also the icon in a browser's tab. */
export const GET = () => new Response(emblem(), { headers: { 'content-type': 'image/svg+xml' } });
