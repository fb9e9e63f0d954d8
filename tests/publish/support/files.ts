// Files that people of the tests push; nothing in them is real.

/** A photo that is too heavy. */
export const photo = Buffer.alloc(1_200_000, 7);

export const news = `---
title: Tin bịa của Minh
summary: Tin bịa ra để thử.
on: 2026-01-02
sources:
  - { id: tin-gia, kind: unverified, title: Tin bịa để thử }
---
Không có thật.[^tin-gia]
`;
