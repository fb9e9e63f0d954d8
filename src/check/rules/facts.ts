import { firstDay, lastDay } from '../../domain/dates.ts';
import { dutiesOf } from '../../domain/duties.ts';
import { readPlace } from '../../domain/places.ts';
import { setsOf } from '../../domain/sets.ts';
import { bodyProblem, entryAt, problem, type Rule } from './content.ts';

/** Place codes must exist on one of the two maps and mean one place. */
export const places: Rule = (content) => {
  const communes = content.places?.data.communes;
  if (!communes) return [];
  const located = [
    ...content.published.products,
    ...content.published.producers,
    ...content.published.villages,
  ];
  return located.flatMap(({ file, data }) => {
    if (!data.origin) return [];
    const place = readPlace(data.origin, communes);
    const { unit, now } = data.origin;
    if (place === 'unknown') {
      return [
        problem(
          file,
          ['origin', 'unit'],
          `mã “${unit}” không có trong places.yaml`,
          'xem lại mã đơn vị hành chính',
        ),
      ];
    }
    if (place === 'ambiguous') {
      return [
        problem(
          file,
          ['origin', 'unit'],
          `mã “${unit}” là của cả một xã cũ và một xã hiện nay`,
          'thêm era: old (xã cũ) hoặc era: new (xã hiện nay)',
        ),
      ];
    }
    if (place === 'not-a-successor') {
      return [
        problem(
          file,
          ['origin', 'now'],
          `xã “${now}” không được lập từ “${unit}”`,
          'xem lại mã xã hiện nay',
        ),
      ];
    }
    return [];
  });
};

/** Product rules that one field alone cannot tell. */
export const products: Rule = (content) => {
  const groups = content.taxonomy?.data.groups ?? [];
  const sets = groups.flatMap(setsOf);
  return content.published.products.flatMap(({ file, data }) => {
    const found = [];
    const set = sets.find((candidate) => candidate.no === data.set);
    if (content.taxonomy && !set) {
      found.push(
        problem(
          file,
          ['set'],
          `không có bộ sản phẩm số ${data.set} trong taxonomy.yaml`,
          'chọn một số có trong đó',
        ),
      );
    }
    const duties = dutiesOf(
      {
        duty: set?.duty,
        abv: data.abv,
        registered: data.registration !== undefined,
      },
      content.taxonomy?.data.spiritsFromAbv ?? 0,
    );
    const because =
      duties.duty === 'spirits'
        ? `rượu từ ${content.taxonomy?.data.spiritsFromAbv} độ (hoặc chưa rõ độ cồn) không được quảng cáo`
        : 'hàng này chưa có số đăng ký với cơ quan y tế';
    if (duties.bareFacts && data.making.length > 0)
      found.push(
        problem(
          file,
          ['making'],
          because,
          'bỏ phần making, chỉ giữ tên, chủ thể, nơi làm và trạng thái',
        ),
      );
    if (duties.bareFacts && data.season)
      found.push(problem(file, ['season'], because, 'bỏ phần season'));
    if (duties.bareFacts && file.body.trim() !== '')
      found.push(
        bodyProblem(
          file,
          file.body.search(/\S/),
          because,
          'bỏ bài viết dưới phần đầu, chỉ giữ các trường',
        ),
      );
    data.recognitions.forEach((recognition, index) => {
      const at = (field: string) => ['recognitions', index, field];
      const decision = entryAt(content.entries, 'decisions', recognition.decision ?? '');
      // Only a recognition decision gives stars; a law does not.
      if (decision?.whole && decision.data.kind !== 'recognition')
        found.push(
          problem(
            file,
            at('decision'),
            `văn bản “${decision.slug}” không phải quyết định công nhận`,
            'ghi đúng quyết định công nhận, hoặc sửa kind của văn bản thành recognition',
          ),
        );
      if (recognition.decision && !recognition.on)
        found.push(
          problem(
            file,
            at('decision'),
            'có quyết định nhưng thiếu ngày',
            'thêm on: ngày ký quyết định',
          ),
        );
      if (recognition.on && !recognition.decision)
        found.push(
          problem(
            file,
            at('on'),
            'có ngày công nhận nhưng thiếu quyết định',
            'thêm decision, hoặc ghi reportedOn nếu chỉ nghe nguồn nói',
          ),
        );
      if (recognition.until && !recognition.on)
        found.push(
          problem(
            file,
            at('until'),
            'có ngày hết hạn nhưng thiếu ngày công nhận',
            'thêm decision và on, hoặc bỏ until nếu chỉ nghe nguồn nói',
          ),
        );
      if (recognition.on && recognition.until && recognition.until < recognition.on) {
        found.push(
          problem(file, at('until'), 'ngày hết hạn trước ngày công nhận', 'xem lại hai ngày'),
        );
      }
      if (recognition.on && recognition.revokedOn && recognition.revokedOn < recognition.on) {
        found.push(
          problem(file, at('revokedOn'), 'ngày thu hồi trước ngày công nhận', 'xem lại hai ngày'),
        );
      }
    });
    data.status.forEach((step, index) => {
      const before = data.status[index - 1];
      if (before && lastDay(step.on) < firstDay(before.on)) {
        found.push(
          problem(
            file,
            ['status', index, 'on'],
            'các bước chưa xếp theo thời gian',
            'xếp bước cũ trước, bước mới sau',
          ),
        );
      }
    });
    data.papers.forEach((paper, index) => {
      if (paper.until && paper.on && paper.until < firstDay(paper.on)) {
        found.push(
          problem(
            file,
            ['papers', index, 'until'],
            'giấy hết hạn trước ngày cấp',
            'xem lại hai ngày',
          ),
        );
      }
    });
    return found;
  });
};

/** A fair ends after it starts; who wants to take part must hear of it before. */
export const fairs: Rule = (content) =>
  content.published.fairs.flatMap(({ file, data }) => [
    ...(data.end && lastDay(data.end) < firstDay(data.start)
      ? [problem(file, ['end'], 'ngày bế mạc trước ngày khai mạc', 'xem lại hai ngày')]
      : []),
    ...(data.deadline && data.deadline > lastDay(data.end ?? data.start)
      ? [problem(file, ['deadline'], 'hạn đăng ký sau ngày bế mạc', 'xem lại hai ngày')]
      : []),
  ]);

/** A text cannot end before it begins. */
export const decisions: Rule = (content) =>
  content.published.decisions.flatMap(({ file, data }) => {
    const start = data.from ?? data.on;
    return data.until && start && data.until < start
      ? [problem(file, ['until'], 'hết hiệu lực trước khi có hiệu lực', 'xem lại hai ngày')]
      : [];
  });

/** Contact data without a recorded yes may not even lie in the published repository. */
export const consent: Rule = (content) =>
  [...content.published.producers, ...content.published.villages].flatMap(({ file, data }) => {
    const { contact } = data;
    if (!contact) return [];
    if (!contact.consent) {
      return [
        problem(
          file,
          ['contact'],
          'có liên hệ nhưng chưa ghi ai đồng ý công bố',
          'thêm consent: by (ai), on (ngày), for (việc gì), hoặc xoá phần contact',
        ),
      ];
    }
    const { on, withdrawnOn } = contact.consent;
    return withdrawnOn && withdrawnOn < on
      ? [
          problem(
            file,
            ['contact', 'consent', 'withdrawnOn'],
            'ngày rút lại trước ngày đồng ý',
            'xem lại hai ngày',
          ),
        ]
      : [];
  });
