import { problem, type Rule } from './content.ts';

/** A recognition is of the day its decision was signed (Decision 26/2026/QĐ-TTg, Art. 7). */
export const decisionDays: Rule = (content) => {
  const days = new Map(content.published.decisions.map(({ slug, data }) => [slug, data.on]));
  return content.published.products.flatMap(({ file, data }) =>
    data.recognitions.flatMap(({ decision, on }, index) => {
      const signed = decision && days.get(decision);
      return on && signed && on !== signed
        ? [
            problem(
              file,
              ['recognitions', index, 'on'],
              `ngày công nhận khác ngày ${signed} ghi ở văn bản “${decision}”`,
              'xem lại ngày ký quyết định',
            ),
          ]
        : [];
    }),
  );
};

/** Steps of the programme and stars tell the same story. */
export const steps: Rule = (content) =>
  content.published.products.flatMap(({ file, data }) => {
    const step = data.status.findIndex(
      ({ stage }) => stage === 'recognised' || stage === 'reassessed',
    );
    if (step < 0 && data.recognitions.length > 0)
      return [
        problem(
          file,
          ['recognitions'],
          'có sao mà trong status chưa có bước recognised',
          'thêm bước recognised vào status',
        ),
      ];
    return step >= 0 && data.recognitions.length === 0
      ? [
          problem(
            file,
            ['status', step],
            'có bước được công nhận mà chưa ghi mấy sao',
            'thêm phần recognitions, biết qua báo thì ghi reportedOn',
          ),
        ]
      : [];
  });
