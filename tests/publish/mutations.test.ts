import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkForPublication } from '../../scripts/check-dist.ts';
import { root } from '../../scripts/lib/install.mjs';
import { checkContent } from '../../src/check/check.ts';
import { isError, type Problem } from '../../src/check/problem.ts';
import { readContent } from '../../src/check/read.ts';
import { VALID } from '../content/bad-case.ts';
import { PRODUCT } from '../content/cases/paths.ts';
import { temporaryFolder } from '../support/folders.ts';
import { type Mutation, mutations } from '../support/mutations.ts';
import { grain } from '../support/photo.ts';
import { photoMutations } from '../support/photo-mutations.ts';
import { run } from './support/box.ts';

/** Damaged content: each file is refused with its place and a sentence, or builds and does no harm. */

const CONTENT = join(root, 'content');
const WANTED = 2000;
/** The same damage each time, so that a failure can be looked at; another number finds other damage. */
const SEED = 20261124;

/** A copy of the content in which files are damaged and mended again. */
const workingCopy = (dir: string) => {
  cpSync(CONTENT, dir, { recursive: true });
  const original = (path: string): string => readFileSync(join(CONTENT, path), 'utf8');
  return {
    damage: (path: string, mutation: Mutation): void =>
      writeFileSync(join(dir, path), mutation(original(path))),
    mend: (path: string): void => cpSync(join(CONTENT, path), join(dir, path)),
  };
};

const errorsOf = async (dir: string): Promise<readonly Problem[]> =>
  (await checkContent(dir)).filter(isError);

/** A member of staff can mend it by this alone. */
const expectToBeSaid = (problem: Problem, dir: string): void => {
  const { file, line, message, remedy } = problem;
  expect(message, file).toMatch(/\p{L}/u);
  expect(remedy, `${file}: ${message}`).toMatch(/\p{L}/u);
  expect(`${message} ${remedy}`).not.toMatch(/undefined|\[object|NaN|Error:|\n\s+at /);
  const rows = existsSync(join(dir, file))
    ? readFileSync(join(dir, file), 'utf8').split('\n')
    : [''];
  expect(line, `${file}: ${message}`).toBeGreaterThanOrEqual(1);
  expect(line, `${file}: ${message}`).toBeLessThanOrEqual(rows.length);
};

/** What is accepted builds, and the site may go live. */
const expectToBuild = async (dir: string): Promise<void> => {
  const out = join(temporaryFolder(), 'dist');
  const command = `CONTENT_DIR=${dir} OUT_DIR=${out} "${process.execPath}" scripts/build.ts`;
  const { code, text } = await run('sh', ['-c', command]);
  expect(code, `${dir}\n${text.slice(-3000)}`).toBe(0);
  const site = { dir: out, publicDir: join(root, 'public'), base: '/' };
  expect(checkForPublication(site).problems).toEqual([]);
};

test(`${WANTED} chỗ hỏng bất kỳ: bị từ chối có tệp, dòng, lời; hoặc dựng được và không chạy gì lạ`, {
  timeout: 1_800_000,
}, async () => {
  const paths = (await readContent(CONTENT)).files.map(({ path }) => path);
  const shared = paths.filter((path) => !path.includes('/'));
  const entries = paths.filter((path) => path.includes('/'));
  const rounds = Math.ceil(WANTED / paths.length);
  const damages = fc.sample(mutations, { seed: SEED, numRuns: rounds * paths.length }).values();
  const next = (): Mutation => damages.next().value ?? ((text) => text);
  let refused = 0;
  let built = 0;
  for (let round = 1; round <= rounds; round += 1) {
    const dir = temporaryFolder();
    const copy = workingCopy(dir);
    const damaged = new Set<string>();
    /** Mends what is refused until the rest may be published. */
    const keepWhatIsAccepted = async (mendable: (found: Problem) => readonly string[]) => {
      for (;;) {
        const errors = await errorsOf(dir);
        if (errors.length === 0) return;
        for (const error of errors) expectToBeSaid(error, dir);
        const told = new Set(errors.flatMap(mendable).filter((path) => damaged.has(path)));
        // A fault told of a sound file lies in what it refers to: then everything is mended.
        for (const path of told.size > 0 ? told : [...damaged]) {
          copy.mend(path);
          damaged.delete(path);
          refused += 1;
        }
      }
    };
    for (const path of shared) {
      copy.damage(path, next());
      damaged.add(path);
      await keepWhatIsAccepted(() => [path]);
    }
    for (const path of entries) {
      copy.damage(path, next());
      damaged.add(path);
    }
    await keepWhatIsAccepted(({ file }) => [file]);

    await expectToBuild(dir);
    built += damaged.size;
  }
  console.log(`${refused} chỗ hỏng bị từ chối, ${built} được dựng.`);
  expect(refused + built).toBeGreaterThanOrEqual(WANTED);
  expect(Math.min(refused, built)).toBeGreaterThan(WANTED / 10);
});

/** Made-up photos in all formats, with what a camera writes into them. */
const photos = async (): Promise<readonly (readonly [string, Buffer])[]> => {
  const taken = grain(240, 180)
    .blur(2)
    .withExif({
      IFD0: { Copyright: 'Nguoi chup gia', Orientation: '6' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '1/1 2/1 3/1' },
    });
  return [
    ['jpg', await taken.clone().jpeg().toBuffer()],
    ['jpeg', await taken.clone().jpeg({ progressive: true }).toBuffer()],
    ['png', await taken.clone().png().toBuffer()],
    ['webp', await taken.clone().webp().toBuffer()],
  ];
};

const PRODUCTS = 40;

test('ảnh hỏng bất kỳ: bị từ chối có tệp và lời, hoặc dựng được', {
  timeout: 900_000,
}, async () => {
  const dir = temporaryFolder();
  cpSync(VALID, dir, { recursive: true });
  const sound = new Map<string, Buffer>();
  const kinds = await photos();
  const damages = fc
    .sample(photoMutations, { seed: SEED, numRuns: PRODUCTS * kinds.length })
    .values();
  for (let number = 0; number < PRODUCTS; number += 1) {
    const folder = `products/anh-${number}`;
    // The first photo of a product goes onto its share card: each format has its turn.
    const turn = number % kinds.length;
    const turned = [...kinds.slice(turn), ...kinds.slice(0, turn)];
    mkdirSync(join(dir, folder), { recursive: true });
    writeFileSync(join(dir, folder, 'index.md'), productWith(number, turned));
    for (const [ending, bytes] of turned) {
      const path = `${folder}/1.${ending}`;
      sound.set(path, bytes);
      writeFileSync(join(dir, path), damages.next().value?.(bytes) ?? bytes);
    }
  }
  const refused = await errorsOf(dir);
  for (const error of refused) {
    expectToBeSaid(error, dir);
    const original = sound.get(error.file);
    if (!original) throw new Error(`${error.file}: ${error.message}`);
    writeFileSync(join(dir, error.file), original);
  }
  expect(await errorsOf(dir)).toEqual([]);
  await expectToBuild(dir);
  const built = sound.size - refused.length;
  console.log(`${refused.length} ảnh hỏng bị từ chối, ${built} được dựng.`);
  expect(Math.min(refused.length, built)).toBeGreaterThan(sound.size / 10);
});

/** A copy of the valid folder's product: what is drawn of a product goes through every program. */
const productWith = (number: number, kinds: readonly (readonly [string, Buffer])[]): string => {
  const list = kinds.flatMap(([ending]) => [
    `  - file: ./1.${ending}`,
    '    alt: Một mảng màu',
    '    credit: Người Giả',
    '    on: 2026',
    '    permission: Vẽ ra để thử',
  ]);
  return readFileSync(join(VALID, PRODUCT), 'utf8')
    .replace(/^name: .*/m, (name) => `${name} ${number}`)
    .replace(/^sources:/m, `photos:\n${list.join('\n')}\nsources:`);
};
