/** The form opens with its settings or says that it cannot; never with something half read. */
import { expect, test } from 'vitest';
import { readSettings } from '../../src/admin/settings.ts';

const settings = { connected: true, config: { backend: { name: 'github' } }, folder: 'content' };

test('đọc được phần thiết lập mà bản dựng đặt bên cạnh trang', async () => {
  expect(await readSettings(Response.json(settings))).toEqual(settings);
});

test('máy chủ báo lỗi, dù kèm gì, thì biểu mẫu không mở', async () => {
  await expect(readSettings(Response.json(settings, { status: 503 }))).rejects.toThrow('503');
});

for (const [what, value] of [
  ['thiếu thư mục', { ...settings, folder: undefined }],
  ['thiếu cấu hình', { ...settings, config: null }],
  ['không rõ đã nối kho chưa', { ...settings, connected: 'false' }],
  ['không phải thiết lập', []],
] as const) {
  test(`${what} thì biểu mẫu không mở`, async () => {
    await expect(readSettings(Response.json(value))).rejects.toThrow('No settings');
  });
}
