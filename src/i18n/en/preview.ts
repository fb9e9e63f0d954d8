import type { preview as vi } from '../vi/preview.ts';

/** Words on a build that shows drafts. */
export const preview = {
  draft: 'DRAFT',
  notPublished: 'not published, for its authors only',
  site: 'Preview, drafts included',
} satisfies typeof vi;
