import { statfsSync } from 'node:fs';
import { type Box, places } from './box.ts';
import { headOf } from './git.ts';
import { readHold } from './hold.ts';
import { sentences } from './outcome.ts';
import { liveRelease, releasesOf } from './releases.ts';
import { isFailure, readAttempt } from './state.ts';

/** How a box is, and the exit code of `publish:status`. */
export interface Health {
  readonly code: number;
  readonly text: string;
}

/** Hours after which a site whose dates nobody rebuilt is stale. */
const staleHours = 36;

/** 0 well; 10 behind the branch; 11 held; 12 no build for a day and a half; 13 disk nearly full. */
export const healthOf = (box: Box, now: Date): Health => {
  const live = liveRelease(box);
  const head = headOf(places(box).repository, box.settings.branch);
  const hold = readHold(box);
  const last = readAttempt(box);
  const { bavail, bsize } = statfsSync(box.dir);
  const free = (bavail * bsize) / 1_000_000;
  const age = live
    ? (now.getTime() - Date.parse(live.builtAt)) / 3_600_000
    : Number.POSITIVE_INFINITY;
  const faults: readonly (readonly [boolean, number, string])[] = [
    [live?.commit !== head && hold === undefined, 10, 'bản đang chạy chưa phải bản mới nhất'],
    [hold !== undefined, 11, `đang giữ bản ${hold?.release} từ ${hold?.since}`],
    [age > staleHours, 12, `đã ${Math.round(age)} giờ chưa dựng lại`],
    [free < box.settings.freeMegabytes, 13, `chỉ còn ${Math.round(free)} MB trống`],
  ];
  const found = faults.filter(([wrong]) => wrong);
  const lines = [
    `Đang chạy:  ${live ? `${live.name}, ${live.pages} trang, dựng ${live.builtAt}` : 'chưa có'}`,
    `Nhánh:      ${head ?? 'chưa có thay đổi nào'}`,
    `Lần cuối:   ${last ? `${last.startedAt} ${sentences[last.outcome]}` : 'chưa có'}`,
    ...(last && isFailure(last.outcome) ? [`Nhật ký:    ${places(box).logs}/${last.log}`] : []),
    `Ổ đĩa:      còn ${Math.round(free)} MB`,
    ...releasesOf(box).map(
      ({ name, commit }) => `  ${name === live?.name ? '→' : ' '} ${name}  ${commit.slice(0, 10)}`,
    ),
    ...found.map(([, , sentence]) => `✗ ${sentence}`),
    ...(found.length === 0 ? ['✓ Mọi thứ bình thường.'] : []),
  ];
  return { code: found[0]?.[1] ?? 0, text: lines.join('\n') };
};
