/**
 * `npm run preview:drafts`: the site with drafts, each marked BẢN NHÁP, built apart from the real
 * one and served on this machine. A draft that lacks what its page needs is
 * named, and its page is an outline.
 */

import { draftsNotWhole } from '../src/check/drafts.ts';
import { readContent } from '../src/check/read.ts';
import { contentDir, previewDir } from '../src/env.ts';
import { run } from './lib/process.ts';

for (const { path, missing } of draftsNotWhole(await readContent(contentDir()))) {
  console.log(`Mới xem được dàn ý của ${path}, còn thiếu: ${missing.join(', ')}.`);
}
process.exitCode = await run(['scripts/lib/start-site.ts'], {
  DRAFTS: '1',
  OUT_DIR: previewDir(),
});
