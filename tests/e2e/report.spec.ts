import { expect, test } from '@playwright/test';
import { emptyContent, photographedProduct, writeEntry } from './support/content.ts';
import { reportFromOpenData, reportOnPage, type Told } from './support/report.ts';
import { buildSite, serveSite } from './support/site.ts';

// Nothing depends on the screen: once is enough.
test.skip(({ viewport }) => (viewport?.width ?? 0) < 1000, 'không phụ thuộc cỡ màn hình');

const TODAY = '2027-03-10';

const SOURCES = 'sources:\n  - { id: thu, kind: document, title: Nguồn thử nghiệm }\n';

/** Made-up entries, each with one thing that the report must count or must leave out. */
const gappyContent = async (): Promise<string> => {
  const dir = await emptyContent();
  const decision = (slug: string, on: string): Promise<void> =>
    writeEntry(
      dir,
      `decisions/${slug}/index.md`,
      `---\nnumber: 1/QĐ-${slug.slice(-3).toUpperCase()}\ntitle: Quyết định thử\nsummary: Văn bản giả dùng cho kiểm thử.\nissuer: Cơ quan thử\nkind: recognition\ntopic: ocop\non: ${on}\nfrom: ${on}\nsources: []\n---\n`,
    );
  await decision('quyet-dinh-cu', '2024-02-01');
  await decision('quyet-dinh-sap', '2024-06-01');
  await decision('quyet-dinh-moi', '2026-06-01');
  const maker = (slug: string, name: string, agreedOn: string): Promise<void> =>
    writeEntry(
      dir,
      `producers/${slug}/index.md`,
      `---\nname: ${name}\nsummary: Chủ thể giả dùng cho kiểm thử.\nform: household\norigin: { unit: "04831", era: new, source: thu }\ncontact:\n  phone: "09000000${agreedOn.slice(8)}"\n  consent: { by: Người giả, on: ${agreedOn}, for: [catalogue] }\n${SOURCES}---\n`,
    );
  await maker('ho-lau-khong-hoi', 'Hộ thử lâu không hỏi', '2026-03-09');
  await maker('ho-vua-hoi', 'Hộ thử vừa hỏi', '2026-03-10');
  await writeEntry(
    dir,
    'producers/nhom-khong-nguon/index.md',
    '---\nname: Nhóm thử không nguồn\nsummary: Chủ thể giả dùng cho kiểm thử.\nform: cooperative-group\nsources: []\n---\n',
  );
  await writeEntry(
    dir,
    'villages/diem-thu/index.md',
    `---\nname: Điểm thử\nsummary: Điểm giả dùng cho kiểm thử.\norigin: { unit: "04876", era: new, source: thu }\nprices:\n  - { what: Bữa cơm, price: 100000, pricedOn: 2025, source: thu }\n  - { what: Chỗ ngủ, price: 90000, pricedOn: 2026-12, source: thu }\n${SOURCES}---\n`,
  );
  const product = (slug: string, name: string, set: number, more = ''): Promise<void> =>
    writeEntry(
      dir,
      `products/${slug}/index.md`,
      `---\nname: ${name}\nsummary: Sản phẩm giả dùng cho kiểm thử.\nset: ${set}\n${more.includes('status:') ? '' : 'status:\n  - { stage: potential, on: 2026, source: thu }\n'}${more}${SOURCES}---\n`,
    );
  const ranked = (slug: string, name: string, on: string, more = '', stage = 'recognised') =>
    product(
      `thu-${slug}`,
      `Măng thử ${name}`,
      7,
      `status:\n  - { stage: recognised, on: ${on}, source: thu }\n${stage === 'recognised' ? '' : `  - { stage: ${stage}, on: 2027, source: thu }\n`}recognitions:\n  - { stars: 3, decision: quyet-dinh-${slug.split('-')[0]}, on: ${on}, source: thu${more} }\n`,
    );
  await ranked('cu', 'hết hạn', '2024-02-01');
  await ranked('cu-da-thoi', 'đã thôi', '2024-02-01', '', 'stopped');
  await ranked('sap', 'sắp hết', '2024-06-01');
  await ranked('moi', 'còn hạn', '2026-06-01');
  await ranked('moi-thu-hoi', 'thu hồi', '2026-06-01', ', revokedOn: 2026-12-01');
  await product(
    'thu-nghe-noi',
    'Chè thử nghe nói',
    11,
    'recognitions:\n  - { stars: 3, reportedOn: 2026, source: thu }\n',
  );
  await product(
    'ruou-thu',
    'Rượu thử',
    16,
    'producer: ho-vua-hoi\norigin: { unit: "04831", era: new, source: thu }\n',
  );
  await product('thuoc-thu', 'Cao thử', 18);
  const priced = (slug: string, on: string): Promise<void> =>
    product(
      slug,
      `Miến thử ${slug.slice(-2)}`,
      8,
      `producer: ho-lau-khong-hoi\norigin: { unit: "04876", era: new, source: thu }\npacks:\n  - { net: 1 kg, kind: túi, price: 1000${on}, source: thu }\n`,
    );
  await priced('gia-moi-01', ', pricedOn: 2026-03-10');
  await priced('gia-cu-02', ', pricedOn: 2026-03-09');
  await priced('gia-nam-03', ', pricedOn: 2025');
  await priced('gia-thang-04', ', pricedOn: 2026-02');
  await priced('gia-trong-05', '');
  await photographedProduct(dir);
  await writeEntry(
    dir,
    'products/gia-moi-01/en.md',
    '---\nname: Test noodles 01\nsummary: A made-up product for tests.\nterms: { túi: bag, Nguồn thử nghiệm: Test source }\n---\n',
  );
  return dir;
};

/** The same in the words of the English page: its addresses and numbers. */
const numbersOf = (told: Told, addressOf: (page: string) => string) => ({
  lists: [told.terms, told.prices, told.contacts, told.noSource].map((lines) =>
    lines.map(({ page }) => addressOf(page)).sort(),
  ),
  scores: told.scores
    .map(({ page, cells }) => `${addressOf(page)} ${parseInt(cells[0] ?? '', 10)}`)
    .sort(),
  missing: told.scores
    .map(({ page, cells }) => `${addressOf(page)} ${cells[1]?.split(', ').length}`)
    .sort(),
  communes: told.communes
    .map(([, products, score]) => `${products} ${parseInt(score ?? '', 10)}`)
    .sort(),
  photoDays: told.photoDays.map(({ pages }) => pages.map(addressOf).sort().join(' ')).sort(),
  untranslated: told.untranslated.map(addressOf).sort(),
});

for (const { name, made } of [
  { name: 'nội dung thật', made: false },
  { name: 'nội dung thử, mỗi chỗ thiếu một lần', made: true },
]) {
  test(`sổ việc của cán bộ khớp từng số với dữ liệu mở: ${name}`, async ({
    page,
    request,
    baseURL,
  }) => {
    const served = made
      ? await serveSite(await buildSite({ contentDir: await gappyContent(), buildDate: TODAY }))
      : undefined;
    const site = served?.url ?? baseURL ?? '';
    const { told, english } = await reportFromOpenData(request, site);
    await page.goto(new URL('bao-cao/', site).href);
    const shown = await reportOnPage(page, new Set(english.keys()));
    // Part by part: a difference is then told by its name.
    const parts = new Map<string, unknown>(Object.entries(shown));
    for (const [part, lines] of Object.entries(told)) {
      expect(parts.get(part), part).toEqual(lines);
    }
    expect(told.scores.length).toBeGreaterThan(0);
    if (made) {
      // Each kind of gap is really there, and each thing that is no gap is left out.
      expect(told.terms.map(({ cells }) => cells[0]).sort()).toEqual(
        ['Chưa kiểm chứng', 'Hết hạn', 'Sắp hết hạn', 'Đã thu hồi'].sort(),
      );
      expect(told.prices.map(({ page: path }) => path)).toEqual([
        '/du-lich/diem-thu/',
        '/san-pham/gia-cu-02/',
        '/san-pham/gia-nam-03/',
        '/san-pham/gia-thang-04/',
        '/san-pham/gia-trong-05/',
      ]);
      expect(told.contacts).toEqual([
        { page: '/chu-the/ho-lau-khong-hoi/', cells: ['09/03/2026'] },
      ]);
      expect(told.noSource.map(({ page: path }) => path)).toContain('/chu-the/nhom-khong-nguon/');
      expect(told.untranslated).not.toContain('/san-pham/gia-moi-01/');
    }
    await page.goto(new URL('en/report/', site).href);
    const inEnglish = await reportOnPage(page, new Set(english.values()));
    const addressOf = (path: string): string => english.get(path) ?? path;
    expect(numbersOf(inEnglish, (path) => path)).toEqual(numbersOf(told, addressOf));
    await served?.close();
  });
}
