import { firstDay, lastDay } from '../../domain/dates.ts';
import { partialDate } from '../../schema/fields.ts';
import { problem, type Rule, texts } from './content.ts';

/** What is told as done cannot lie ahead; what is planned may (fairs, deadlines, validity). */
const DONE =
  /^(?:on|status\.\d+\.on|recognitions\.\d+\.(?:on|reportedOn|revokedOn)|packs\.\d+\.pricedOn|prices\.\d+\.pricedOn|papers\.\d+\.on|marks\.\d+\.on|photos\.\d+\.on|sources\.\d+\.on|founded\.on|contact\.consent\.(?:on|withdrawnOn)|translatedOn)$/;

/** A date in the future is mostly a slip of the finger. */
export const futureDates: Rule = (content) => {
  const { today } = content;
  if (today === undefined) return [];
  return [...content.entries, ...content.translations].flatMap(({ file, data }) =>
    [...texts(data)]
      .filter(({ path, text }) => DONE.test(path.map(String).join('.')) && isDay(text))
      .filter(({ text }) => firstDay(text) > today)
      .map(({ path, text }) =>
        problem(file, path, `ngày ${text} còn chưa tới`, 'xem lại năm và tháng'),
      ),
  );
};

const day = partialDate('');
const isDay = (text: string): boolean => day.safeParse(text).success;

/** A maker cannot end before it begins, and what it no longer makes has stopped. */
export const closures: Rule = (content) => {
  const { producers, products } = content.published;
  const closed = new Set(producers.flatMap(({ slug, data }) => (data.dissolved ? [slug] : [])));
  return products.flatMap(({ file, data }) =>
    data.producer && closed.has(data.producer) && data.status.at(-1)?.stage !== 'stopped'
      ? [
          problem(
            file,
            ['producer'],
            `chủ thể “${data.producer}” đã ngừng hoạt động mà sản phẩm chưa ghi ngừng`,
            'thêm bước stopped vào status, hoặc ghi chủ thể khác',
          ),
        ]
      : [],
  );
};

/** Beginnings before ends, in makers, routes and steps of the programme. */
export const spans: Rule = (content) => {
  const { producers, routes } = content.published;
  return [
    ...producers.flatMap(({ file, data: { founded, dissolved } }) =>
      founded && dissolved && lastDay(dissolved.on) < firstDay(founded.on)
        ? [problem(file, ['dissolved', 'on'], 'ngừng hoạt động trước khi thành lập', TWO_DAYS)]
        : [],
    ),
    ...routes.flatMap(({ file, data: { days, stops } }) =>
      stops.flatMap(({ day }, index) =>
        day > days
          ? [
              problem(
                file,
                ['stops', index, 'day'],
                `chặng ở ngày ${day} của tuyến chỉ có ${days} ngày`,
                'sửa ngày của chặng, hoặc số ngày của tuyến',
              ),
            ]
          : [],
      ),
    ),
  ];
};

const TWO_DAYS = 'xem lại hai ngày';
