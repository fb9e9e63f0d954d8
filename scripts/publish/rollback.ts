import type { Box } from './box.ts';
import { setHold } from './hold.ts';
import {
  carryOver,
  liveRelease,
  type Release,
  readRelease,
  releasesOf,
  showRelease,
  siteFolder,
} from './releases.ts';

/**
 * Shows an earlier release and holds it there. Waits for nothing: a build under way sees the hold.
 * @param name of a release; the one before the live one when left out
 * @returns what is live now
 * @throws when there is no such release
 */
export const rollBack = (box: Box, name?: string): Release => {
  const live = liveRelease(box);
  if (!live) throw new Error('Chưa có bản nào đang chạy. / Nothing is live yet.');
  const target =
    name === undefined
      ? releasesOf(box).find((release) => release.name < live.name)
      : readRelease(box, name);
  if (!target) throw new Error('Không có bản nào cũ hơn. / There is no such earlier release.');
  // Pages opened a moment ago still ask for the files of the newer release.
  carryOver(siteFolder(box, live.name), siteFolder(box, target.name), live.assets.keys());
  setHold(box, target.name);
  showRelease(box, target.name);
  return target;
};
