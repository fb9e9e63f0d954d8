import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { formWords } from '../i18n/vi/form.ts';
import { patched } from './patches.ts';

/** Rooms of src/ that the form's program is made of. */
const ROOMS = ['admin', 'check', 'content-format', 'domain', 'i18n', 'schema'];
/** Languages the form may be switched to; it brings thirty. */
const LANGUAGES = ['vi', 'en-US', 'en-GB'];

/**
 * The form leaves out what its users never meet: colours for program code in a hundred languages,
 * and its own words in languages that nobody here reads.
 */
const withoutBallast: Plugin = {
  name: 'form-without-ballast',
  enforce: 'pre',
  resolveId: (id) => {
    const language = /(?:^|\/)locales\/([\w-]+)\.json$/.exec(id)?.[1];
    const isBallast =
      id.startsWith('@shikijs/langs/') || (language !== undefined && !LANGUAGES.includes(language));
    return isBallast ? '\0nothing' : undefined;
  },
  load: (id) => (id === '\0nothing' ? 'export default {}' : undefined),
  transform: (code, id) => (id.includes('@sveltia/cms/npm/index.js') ? patched(code) : undefined),
};

/**
 * Builds the form's program apart from the site, or takes the one that was built of the same files
 * before: nothing of the content is in it.
 * @param root folder of the project
 * @returns folder that holds the program
 */
export const bundleForm = async (root: string): Promise<string> => {
  const cache = join(root, '.cache/admin');
  const folder = join(cache, printOf(root));
  if (existsSync(folder)) return folder;
  const building = `${folder}.${process.pid}`;
  await build({
    configFile: false,
    root,
    base: './',
    logLevel: 'error',
    publicDir: false,
    plugins: [withoutBallast, wholeVietnamese],
    build: {
      outDir: building,
      target: 'es2023',
      modulePreload: false,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 3000,
      rolldownOptions: {
        input: join(root, 'src/admin/main.ts'),
        output: { entryFileNames: '[name].js', chunkFileNames: 'parts/[name]-[hash].js' },
      },
    },
  });
  mkdirSync(cache, { recursive: true });
  if (existsSync(folder)) rmSync(building, { recursive: true });
  else renameSync(building, folder);
  return folder;
};

type Words = { [name: string]: string | Words };

const isWords = (value: unknown): value is Words => typeof value === 'object' && value !== null;

/** Words with others in their place. */
const withWords = (words: Words, others: Words): Words =>
  Object.fromEntries(
    [...new Set([...Object.keys(words), ...Object.keys(others)])].map((name) => {
      const [word, other] = [words[name], others[name]];
      if (isWords(word) && isWords(other)) return [name, withWords(word, other)];
      return [name, other ?? word ?? ''];
    }),
  );

/** The form's Vietnamese lacks a tenth of its words. */
const wholeVietnamese: Plugin = {
  name: 'form-vietnamese',
  enforce: 'pre',
  transform: (code, id) => {
    if (!id.endsWith('/locales/vi.json')) return undefined;
    const words: unknown = JSON.parse(code);
    return isWords(words) ? JSON.stringify(withWords(words, formWords)) : undefined;
  },
};

/** Changes when the program could come out differently. */
const printOf = (root: string): string => {
  const hash = createHash('sha256');
  for (const name of ['package-lock.json', ...ROOMS.flatMap((room) => filesOf(root, room))]) {
    const bytes = readFileSync(join(root, name));
    hash.update(`${name}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex').slice(0, 16);
};

const filesOf = (root: string, room: string): readonly string[] =>
  readdirSync(join(root, 'src', room), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root, '/').length))
    .sort();
