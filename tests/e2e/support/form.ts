import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { checkContent } from '../../../src/check/check.ts';
import { isError, type Problem } from '../../../src/check/problem.ts';

/** Name of the working copy in the browser's own file system. */
const FOLDER = 'working-copy';

/** The button that opens a folder of one's own machine. */
export const LOCAL_FOLDER = 'Mở thư mục dự án trên máy này';

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
export const putWorkingCopy = async (page: Page, contentDir: string, url = '/'): Promise<void> => {
  await page.goto(`${url}robots.txt`);
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
export const openForm = async (page: Page, url = '/'): Promise<void> => {
  await page.goto(`${url}admin/`);
  await page.getByRole('button', { name: LOCAL_FOLDER }).click();
  await expect(page.getByText('Chuyên mục', { exact: true })).toBeVisible({ timeout: 60_000 });
};

/**
 * Goes to a place in the opened form: `collections/products/new`. An entry that was open stays until
 * the next is drawn, and would take what is typed meanwhile: this waits until it is gone.
 */
export const goInForm = async (page: Page, place: string, url = '/'): Promise<void> => {
  await page.evaluate(() => {
    for (const part of document.querySelectorAll('.content-editor > *')) part.id = 'left-behind';
  });
  await page.goto(`${url}admin/#/${place}`);
  await expect(page.locator('.content-editor > #left-behind')).toHaveCount(0);
};

/** A field by its path, `photos.0.alt`. Fields are drawn when they come near: this goes there. */
export const formField = async (page: Page, path: string): Promise<Locator> => {
  const at = (where: string) => page.locator(`section.field[data-key-path="${where}"]`).first();
  const field = at(path);
  const parent = at(path.split('.')[0] ?? path);
  let tries = 0;
  await expect(async () => {
    tries += 1;
    const block = (['center', 'end', 'start'] as const)[tries % 3];
    const isThere = (await field.count()) > 0;
    const near = (await parent.count()) > 0 ? parent : page.locator('section.field').last();
    if (isThere) await field.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    else await near.evaluate((element, where) => element.scrollIntoView({ block: where }), block);
    await expect(field.locator('> *').first()).toBeVisible({ timeout: 300 });
  }).toPass({ timeout: 60_000, intervals: [100] });
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

/** Opens the first folded item of a list, or a folded group. */
export const unfold = async (page: Page, path: string): Promise<void> => {
  await expect(async () => {
    const inside = await formField(page, path);
    await inside.evaluate((element) => element.scrollIntoView({ block: 'start' }));
    const folded = inside.locator('button[aria-expanded="false"]:not([aria-haspopup])');
    await folded.first().click({ timeout: 1500 });
  }).toPass({ timeout: 60_000, intervals: [100] });
};

/** Chooses from a list that drops down. */
export const choose = async (page: Page, path: string, answer: string): Promise<void> => {
  const field = await formField(page, path);
  await field.getByRole('combobox').first().click();
  await page.getByRole('option', { name: answer, exact: true }).click();
};

/** Chooses one of a few answers, and waits until it is taken. */
export const pick = async (page: Page, path: string, answer: string): Promise<void> => {
  const field = await formField(page, path);
  const radio = field.getByRole('radio', { name: answer, exact: true });
  await radio.click();
  await expect(radio).toBeChecked();
};

/** Presses “Lưu”; what comes of it is the list of entries, or a message. */
export const save = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Lưu', exact: true }).click();

/** Waits until a save is over: the form goes back to its list by itself, some time after it wrote. */
export const saved = (page: Page): Promise<void> =>
  expect(page.locator('.content-editor')).toBeHidden();

/** What lies in the working copy now, by path inside the content folder. */
export const readWorkingCopy = async (page: Page): Promise<ReadonlyMap<string, Buffer>> => {
  const files = await page.evaluate(async (folder) => {
    const read = async (handle: FileSystemFileHandle): Promise<string> => {
      const bytes = new Uint8Array(await (await handle.getFile()).arrayBuffer());
      return btoa([...bytes].map((b) => String.fromCharCode(b)).join(''));
    };
    const visit = async (
      place: FileSystemDirectoryHandle,
      path: string,
    ): Promise<[string, string][]> => {
      const found: [string, string][] = [];
      for await (const [name, handle] of place.entries()) {
        if (handle instanceof FileSystemDirectoryHandle) {
          found.push(...(await visit(handle, `${path}${name}/`)));
        } else if (handle instanceof FileSystemFileHandle) {
          found.push([`${path}${name}`, await read(handle)]);
        }
      }
      return found;
    };
    const root = await navigator.storage.getDirectory();
    const copy = await root.getDirectoryHandle(folder);
    const content = await copy.getDirectoryHandle('content');
    for (let tries = 1; ; tries += 1) {
      try {
        return await visit(content, '');
      } catch (error) {
        // A file that the form puts another in place of is away for a moment.
        if (!(error instanceof DOMException) || tries === 20) throw error;
        await new Promise((done) => setTimeout(done, 50));
      }
    }
  }, FOLDER);
  return new Map(files.map(([path, content]) => [path, Buffer.from(content, 'base64')]));
};

/** What differs from a content folder: path and new bytes. */
export const changedFrom = async (
  page: Page,
  contentDir: string,
): Promise<ReadonlyMap<string, Buffer>> => {
  const now = await readWorkingCopy(page);
  const isSame = (path: string, bytes: Buffer): boolean =>
    existsSync(join(contentDir, path)) && readFileSync(join(contentDir, path)).equals(bytes);
  return new Map([...now].filter(([path, bytes]) => !isSame(path, bytes)));
};

/** A copy of a content folder with the changes in it. */
export const contentWith = (contentDir: string, changed: ReadonlyMap<string, Buffer>): string => {
  const dir = mkdtempSync(join(tmpdir(), 'form-'));
  cpSync(contentDir, dir, { recursive: true });
  for (const [path, bytes] of changed) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), bytes);
  }
  return dir;
};

/** What keeps a content folder from being published. */
export const errorsIn = async (dir: string): Promise<readonly Problem[]> =>
  (await checkContent(dir)).filter(isError);
