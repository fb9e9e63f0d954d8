import { emptyContent, writeEntry } from './content.ts';

/**
 * A made-up catalogue of 120 products for lists that are narrowed: every third is honey on sale in
 * October, every fifth has a capacity, the first forty come from a cooperative.
 */
export const listedContent = async (): Promise<string> => {
  const dir = await emptyContent();
  await writeEntry(
    dir,
    'producers/htx-thu/index.md',
    `---
name: HTX Thử nghiệm
summary: Chủ thể giả dùng cho kiểm thử.
form: cooperative
sources: []
---
`,
  );
  for (let index = 1; index <= 120; index++) {
    const number = String(index).padStart(3, '0');
    const honey = index % 3 === 0;
    await writeEntry(
      dir,
      `products/hang-thu-${number}/index.md`,
      `---
name: ${honey ? 'Mật ong' : 'Măng khô'} thử ${number}
summary: Sản phẩm giả dùng cho kiểm thử.
set: ${honey ? 3 : 7}
${index <= 40 ? 'producer: htx-thu\n' : ''}status:
  - stage: ${index % 2 === 0 ? 'registered' : 'potential'}
    on: "2023"
    source: thu
${honey ? 'season:\n  sale:\n    - 10\n  source: thu\n' : ''}${index % 5 === 0 ? `supply:\n  capacity:\n    - amount: ${index}\n      unit: kg\n      per: month\n  source: thu\n` : ''}sources:
  - id: thu
    kind: document
    title: Nguồn thử nghiệm
---
`,
    );
  }
  return dir;
};
