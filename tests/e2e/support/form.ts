import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';

/** Name of the working copy in the browser's own file system. */
const FOLDER = 'working-copy';

/** Files of a folder by their paths, as base64: pictures are among them. */
const filesIn = (dir: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(dir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [
        path.slice(dir.length + 1).replaceAll('\\', '/'),
        readFileSync(path).toString('base64'),
      ]),
  );

/**
 * Puts a content folder into the browser's own file system, as a working copy that the form can
 * open: a browser in a test has nobody who could pick a folder of the machine.
 */
export const putWorkingCopy = async (page: Page, contentDir: string): Promise<void> => {
  await page.goto('/robots.txt');
  await page.evaluate(
    async ({ folder, files }) => {
      const root = await navigator.storage.getDirectory();
      const copy = await root.getDirectoryHandle(folder, { create: true });
      await copy.getDirectoryHandle('.git', { create: true });
      for (const [path, content] of Object.entries(files)) {
        const parts = ['content', ...path.split('/')];
        const name = parts.pop() ?? '';
        let place = copy;
        for (const part of parts) place = await place.getDirectoryHandle(part, { create: true });
        const file = await place.getFileHandle(name, { create: true });
        const stream = await file.createWritable();
        await stream.write(Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0)));
        await stream.close();
      }
    },
    { folder: FOLDER, files: filesIn(contentDir) },
  );
  await page.addInitScript((folder) => {
    Object.assign(window, {
      showDirectoryPicker: async () =>
        (await navigator.storage.getDirectory()).getDirectoryHandle(folder),
    });
  }, FOLDER);
};

/** Opens the form on the working copy, as `npm run admin` and one click do. */
export const openForm = async (page: Page): Promise<void> => {
  await page.goto('/admin/');
  await page.getByRole('button', { name: 'Làm việc với kho mã nguồn cục bộ' }).click();
  await expect(page.getByText('Chuyên mục', { exact: true })).toBeVisible({ timeout: 60_000 });
};

/** Goes to a place in the opened form: `collections/products/new`. */
export const goInForm = (page: Page, place: string): Promise<unknown> =>
  page.goto(`/admin/#/${place}`);

/** A field by its path, `photos.0.alt`. Fields are drawn when they come near: this goes there. */
export const formField = async (page: Page, path: string): Promise<Locator> => {
  const field = page.locator(`section.field[data-key-path="${path}"]`).first();
  await expect(async () => {
    const goal = (await field.count()) > 0 ? field : page.locator('section.field').last();
    await goal.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await expect(field.locator('> *').first()).toBeVisible({ timeout: 300 });
  }).toPass({ timeout: 60_000 });
  return field;
};

/** Adds an item to a list; `what` is how its button calls one, between marks of its own. */
export const addItem = async (page: Page, path: string, what: string): Promise<void> => {
  const list = await formField(page, path);
  await list
    .getByRole('button', { name: new RegExp(`^Thêm .?${what}.?$`) })
    .last()
    .click();
};

/** Types into a field of text or number. */
export const typeInto = async (page: Page, path: string, text: string): Promise<void> => {
  const field = await formField(page, path);
  await field.locator('input, textarea').first().fill(text);
};

/** Chooses one of a few answers. */
export const pick = async (page: Page, path: string, answer: string): Promise<void> => {
  const field = await formField(page, path);
  await field.getByRole('radio', { name: answer, exact: true }).click();
};

/** Saves and waits for what comes of it: the list when it was saved, else a message. */
export const save = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Lưu', exact: true }).click();

/** What lies in the working copy now, by path inside the content folder. */
export const readWorkingCopy = async (page: Page): Promise<ReadonlyMap<string, Buffer>> => {
  const files = await page.evaluate(async (folder) => {
    const found: [string, string][] = [];
    const visit = async (place: FileSystemDirectoryHandle, path: string): Promise<void> => {
      for await (const [name, handle] of place.entries()) {
        if (handle instanceof FileSystemDirectoryHandle) await visit(handle, `${path}${name}/`);
        else if (handle instanceof FileSystemFileHandle) {
          const bytes = new Uint8Array(await (await handle.getFile()).arrayBuffer());
          found.push([
            `${path}${name}`,
            btoa([...bytes].map((b) => String.fromCharCode(b)).join('')),
          ]);
        }
      }
    };
    const root = await navigator.storage.getDirectory();
    const copy = await root.getDirectoryHandle(folder);
    await visit(await copy.getDirectoryHandle('content'), '');
    return found;
  }, FOLDER);
  return new Map(files.map(([path, content]) => [path, Buffer.from(content, 'base64')]));
};
