/** How an attempt to publish ended; `building` while it has not. */
export type Outcome =
  | 'building'
  | 'live'
  | 'held'
  | 'content'
  | 'build'
  | 'gate'
  | 'disk'
  | 'time'
  | 'fault';

const outcomes: readonly Outcome[] = [
  'building',
  'live',
  'held',
  'content',
  'build',
  'gate',
  'disk',
  'time',
  'fault',
];

export const outcomeNamed = (name: string): Outcome =>
  outcomes.find((outcome) => outcome === name) ?? 'fault';

/** Exit codes of `publish:now`, so that a timer's alarm tells what to look at. */
export const exitCodes: Readonly<Record<Outcome, number>> = {
  building: 0,
  live: 0,
  held: 0,
  fault: 1,
  content: 2,
  build: 3,
  gate: 4,
  disk: 5,
  time: 6,
};

/** What each is called, for the person who pushed. The live site is as it was in all but `live`. */
export const sentences: Readonly<Record<Outcome, string>> = {
  building: '… Đã nhận, đang dựng trang. Trang sẽ đổi trong ít phút.',
  live: '✓ ĐÃ ĐĂNG.',
  held: '… Đã nhận, chưa đăng: trang đang được giữ ở bản cũ. Bỏ giữ: npm run publish:resume.',
  content: '✗ Đã nhận, CHƯA ĐĂNG: nội dung có lỗi. Trang vẫn như cũ.',
  build: '✗ Đã nhận, CHƯA ĐĂNG: dựng trang không xong. Trang vẫn như cũ. Hãy báo người giữ máy.',
  gate: '✗ Đã nhận, CHƯA ĐĂNG: trang dựng ra có lỗi. Trang vẫn như cũ. Hãy báo người giữ máy.',
  disk: '✗ Đã nhận, CHƯA ĐĂNG: máy chủ hết chỗ hoặc hỏng ổ đĩa. Trang vẫn như cũ. Hãy báo người giữ máy.',
  time: '✗ Đã nhận, CHƯA ĐĂNG: chương trình dựng trang bị treo. Trang vẫn như cũ. Hãy báo người giữ máy.',
  fault: '✗ Đã nhận, CHƯA ĐĂNG: máy chủ gặp sự cố. Trang vẫn như cũ. Hãy báo người giữ máy.',
};

/** Whether trying the same again by itself may help. */
export const mayPass = (outcome: Outcome): boolean =>
  outcome === 'disk' || outcome === 'time' || outcome === 'fault' || outcome === 'building';
