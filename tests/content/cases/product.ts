/** A product that needs no producer, place or mark. */
export const product = (name: string, set: number, fields: readonly string[], body = ''): string =>
  [
    '---',
    `name: ${name}`,
    'summary: Hàng bịa ra để thử.',
    `set: ${set}`,
    'status: [{ stage: potential, on: 2025, source: tin-gia }]',
    ...fields,
    'sources: [{ id: tin-gia, kind: unverified, title: Tin bịa để thử }]',
    '---',
    body,
  ].join('\n');
