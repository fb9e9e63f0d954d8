import { expect, type Page, test } from '@playwright/test';
import { linkFragment } from '../../src/domain/inquiry/link.ts';
import { LIMITS, readShelf, type Shelf } from '../../src/domain/inquiry/shelf.ts';
import type { InquiryItem } from '../../src/outputs/inquiry/item.ts';

// A route sees what the page asks for only where no worker answers.
test.use({ serviceWorkers: 'block' });

/** An invented product. */
const item: InquiryItem = {
  v: 1,
  slug: 'hang-thu-nhan',
  name: { vi: 'Hàng thử nhận được' },
  href: { vi: '#', en: '#' },
  set: { no: 7, name: { vi: 'Bộ thử' } },
  stopped: false,
  adultsOnly: false,
  packs: [],
  capacity: [],
};

/** A device with as many invented lists as it can keep, and the link of one more. */
const openOnFullDevice = async (page: Page): Promise<void> => {
  await page.addInitScript((lists) => {
    if (localStorage.getItem('inquiry')) return;
    const asks = [{ products: ['hang-thu-cu'], amount: 7, unit: 'kg' }];
    const kept = Array.from({ length: lists }, (_, at) => ({ name: `Cũ ${at + 1}`, asks }));
    localStorage.setItem('inquiry', JSON.stringify({ v: 1, current: 2, lists: kept }));
  }, LIMITS.lists);
  await page.route('**/inquiry/hang-thu-nhan.json', (route) => route.fulfill({ json: item }));
  const asks = [{ products: [item.slug], amount: 5, unit: 'kg' }];
  await page.goto(
    `/hoi-hang/${await linkFragment({ id: 0, name: 'Nhận qua thư', asks, added: [] })}`,
  );
};

const shelfOn = async (page: Page): Promise<Shelf> =>
  readShelf(await page.evaluate(() => localStorage.getItem('inquiry')));

test('máy đã đủ danh sách: danh sách nhận được vẫn xem, in, gửi được; xoá một cái thì giữ được', async ({
  page,
}) => {
  await openOnFullDevice(page);
  const keep = page.getByRole('button', { name: 'Giữ trên máy này' });
  const amount = page.getByLabel('Số lượng cần');
  await expect(page.getByText('Máy này đã có 50 danh sách')).toBeVisible();
  await expect(keep).toBeDisabled();
  await expect(amount).toHaveValue('5');
  await expect(amount).toBeDisabled();
  await page.getByLabel('Tên và cách gọi lại cho bạn').fill('Người thử');
  await expect(page.getByRole('textbox', { name: /^Lời hỏi / })).toHaveValue(
    /Hàng thử nhận được: cần 5 kg.*Người thử/s,
  );
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'Nhận qua thư', exact: true })).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  const before = await shelfOn(page);
  expect(before.sender).toBe('Người thử');
  expect(before.lists).toHaveLength(LIMITS.lists);
  for (const { asks } of before.lists) expect(asks[0]?.amount).toBe(7);

  // Opened again, the address still brings it.
  await page.reload();
  await page.getByLabel('Danh sách cũ để xoá').selectOption('Cũ 3');
  await page.getByRole('button', { name: 'Xoá danh sách cũ này' }).click();
  await expect(page.getByText('Đã xoá Cũ 3.')).toBeVisible();
  await expect(keep).toBeFocused();
  await amount.fill('300');
  await expect(keep).toBeHidden();
  await expect(page.getByLabel('Tên danh sách')).toHaveValue('Nhận qua thư');
  const { lists, current } = await shelfOn(page);
  expect(lists.map(({ name }) => name)).not.toContain('Cũ 3');
  expect(current).toBe(LIMITS.lists);
  expect(lists.map(({ asks }) => asks[0]?.amount)).toEqual([
    ...Array.from({ length: LIMITS.lists - 1 }, () => 7),
    300,
  ]);
});
