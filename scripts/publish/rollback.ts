import type { Box } from './box.ts';
import { setHold } from './hold.ts';
import {
  isWithdrawn,
  liveRelease,
  type Release,
  readRelease,
  releasesOf,
  showRelease,
  takeAlong,
  withdrawRelease,
} from './releases.ts';

/**
 * Shows an earlier release and holds it there. Waits for nothing: a build under way sees the hold.
 * @param name of a release; when left out, the last one before that was not itself taken down
 * @returns what is live now
 * @throws when there is no such release
 */
export const rollBack = (box: Box, name?: string): Release => {
  const live = liveRelease(box);
  if (!live) throw new Error('Chưa có bản nào đang chạy. / Nothing is live yet.');
  const target =
    name === undefined
      ? releasesOf(box).find(
          (release) => release.name < live.name && !isWithdrawn(box, release.name),
        )
      : readRelease(box, name);
  if (!target) throw new Error('Không có bản nào cũ hơn. / There is no such earlier release.');
  // Pages opened a moment ago still ask for the files of the newer release.
  takeAlong(box, live, target);
  setHold(box, target.name);
  showRelease(box, target.name);
  // What was taken down today is not what somebody wants back tomorrow.
  if (target.name < live.name) withdrawRelease(box, live.name);
  return target;
};
