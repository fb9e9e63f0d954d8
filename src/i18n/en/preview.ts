import type { preview as vi } from '../vi/preview.ts';

/** Words on a build that shows drafts. */
export const preview = {
  draft: 'DRAFT',
  notPublished: 'not published, for its authors only',
  missing: 'Still missing',
  filled: 'Filled in',
  unnamed: 'Draft without a name',
  outline:
    'This entry cannot be a page yet; once what follows is filled in, the whole page can be previewed.',
  edit: 'Fill in with the form',
  other: 'Tiếng Việt',
  site: 'Preview, drafts included',
} satisfies typeof vi;
