import { firstDay } from '../../domain/dates.ts';
import { knowsDays } from '../../domain/fairs.ts';
import { currentStep } from '../../domain/status.ts';
import { problem, type Rule } from './content.ts';

/** What a calendar app needs of a fair: whole times, and a sign that it has changed. */
export const fairCalendars: Rule = (content) =>
  content.published.fairs.flatMap(({ file, data }) => {
    const { opens, closes, updated } = data;
    const timed = opens !== undefined || closes !== undefined;
    const field = opens === undefined ? 'closes' : 'opens';
    const oneDay = (data.end ?? data.start) === data.start;
    const told = data.sources.flatMap(({ on }) => (on?.length === 10 ? [firstDay(on)] : []));
    const newest = told.sort().at(-1);
    return [
      ...(timed && (opens === undefined || closes === undefined)
        ? [
            problem(
              file,
              [field],
              'chỉ có một trong hai giờ opens và closes',
              'ghi cả hai, hoặc xoá đi',
            ),
          ]
        : []),
      ...(timed && !knowsDays(data)
        ? [
            problem(
              file,
              [field],
              'có giờ nhưng chưa biết ngày',
              'ghi start và end đến ngày, hoặc xoá giờ',
            ),
          ]
        : []),
      ...(opens && closes && oneDay && closes <= opens
        ? [problem(file, ['closes'], 'giờ đóng cửa trước giờ mở cửa', 'xem lại hai giờ')]
        : []),
      ...(data.status === 'cancelled' && updated === undefined
        ? [
            problem(
              file,
              ['status'],
              'hội chợ đã huỷ mà chưa ghi ngày sửa',
              'thêm updated: ngày biết tin huỷ, để lịch trong máy người xem đổi theo',
            ),
          ]
        : []),
      ...(updated && newest && updated.slice(0, 10) < newest
        ? [
            problem(
              file,
              ['updated'],
              'ngày sửa trước ngày của nguồn mới nhất',
              'ghi ngày sửa lần cuối; sửa hai lần trong ngày thì thêm giờ, ví dụ 2026-11-24T15:30',
            ),
          ]
        : []),
    ];
  });

/** A route may not lead to what is there no more: the reader would stand before a closed door. */
export const routeStops: Rule = (content) => {
  const stopped = new Map<string, string>();
  for (const { slug, data } of content.published.products) {
    if (currentStep(data.status).stage === 'stopped') stopped.set(`product ${slug}`, data.name);
  }
  for (const { slug, data } of content.published.producers) {
    if (data.dissolved) stopped.set(`producer ${slug}`, data.name);
  }
  return content.published.routes.flatMap(({ file, data }) =>
    data.stops.flatMap((stop, index) =>
      (['product', 'producer'] as const).flatMap((field) => {
        const name = stopped.get(`${field} ${stop[field]}`);
        if (name === undefined) return [];
        return [
          problem(
            file,
            ['stops', index, field],
            `tuyến “${data.name}” dừng ở “${name}”, nơi này đã ngừng`,
            'đổi hoặc bỏ chặng này, hoặc để draft: true cho cả tuyến',
          ),
        ];
      }),
    ),
  );
};
