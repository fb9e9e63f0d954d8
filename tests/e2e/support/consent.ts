import { writeEntry } from './content.ts';

/** Made-up contact data of a maker and of a village; nobody's. */
export const CONTACT = {
  phone: '0900000123',
  zalo: '0900000456',
  email: 'chu-the-thu@vi-du.example',
  address: 'Số 99 ngõ Bịa, xóm Thử Nghiệm',
  website: 'https://trang-rieng-thu.example/',
};

/**
 * Writes a maker, a village and a product of theirs, with contact data and consent.
 * @param withdrawnOn the one edit that takes the consent back
 */
export const writeConsentingMaker = async (dir: string, withdrawnOn?: string): Promise<void> => {
  const channels = Object.entries(CONTACT).map(([name, value]) => `  ${name}: "${value}"`);
  const contact = `contact:
${channels.join('\n')}
  consent:
    by: Người giả
    on: 2026-01-01
    for: [catalogue, trade, print]
${withdrawnOn ? `    withdrawnOn: ${withdrawnOn}\n` : ''}`;
  const sources = `sources:
  - { id: thu, kind: document, title: Nguồn thử nghiệm }
`;
  await writeEntry(
    dir,
    'producers/chu-the-thu/index.md',
    `---
name: Chủ thể thử
summary: Chủ thể giả dùng cho kiểm thử.
form: household
${contact}${sources}---
`,
  );
  await writeEntry(
    dir,
    'villages/diem-thu/index.md',
    `---
name: Điểm thử
summary: Điểm giả dùng cho kiểm thử.
origin: { unit: "04876", era: new, source: thu }
${contact}${sources}---
`,
  );
  await writeEntry(
    dir,
    'products/hang-thu/index.md',
    `---
name: Hàng thử
summary: Hàng giả dùng cho kiểm thử.
set: 7
producer: chu-the-thu
status:
  - { stage: recognised, on: 2025, source: thu }
recognitions:
  - { stars: 3, reportedOn: 2025, source: thu }
${sources}---
`,
  );
  await writeEntry(
    dir,
    'fairs/hoi-cho-thu/index.md',
    `---
name: Hội chợ thử
summary: Hội chợ giả dùng cho kiểm thử.
start: 2027-03-10
status: confirmed
exhibitors:
  - { producer: chu-the-thu, products: [hang-thu] }
${sources}---
`,
  );
};
