import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { programFile, root } from '../install.mjs';
import { type Timed, timed } from './timed.ts';

/** A page of a bare project: its address and the words on it. */
export interface BarePage {
  /** Without a slash at either end; empty for the first page. */
  readonly path: string;
  readonly title: string;
  readonly text: string;
}

const html = (title: string, text: string): string =>
  `<!doctype html>\n<html lang="vi">\n<head><meta charset="utf-8"><title>${title}</title></head>\n` +
  `<body><h1>${title}</h1><p>${text}</p></body>\n</html>`;

/**
 * A generator with nothing but the same pages: as many, at the same addresses, with their titles and
 * first words, from a file of data through one template.
 */
interface Generator {
  readonly name: string;
  /** Undefined where the program is not on this machine. */
  readonly run?: (pages: readonly BarePage[], folder: string) => Promise<Timed>;
}

const inFolder = (folder: string, files: Readonly<Record<string, string>>): void => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
};

const astro = async (pages: readonly BarePage[], folder: string): Promise<Timed> => {
  inFolder(folder, {
    'pages.json': JSON.stringify(pages),
    'package.json': '{"type":"module"}',
    'astro.config.mjs':
      "export default { trailingSlash: 'always', devToolbar: { enabled: false } };",
    'src/pages/[...path].astro': [
      '---',
      "import { readFileSync } from 'node:fs';",
      'export const getStaticPaths = () =>',
      "  JSON.parse(readFileSync('pages.json', 'utf8')).map((page) => ({",
      '    params: { path: page.path || undefined },',
      '    props: page,',
      '  }));',
      'const { title, text } = Astro.props;',
      '---',
      html('{title}', '{text}'),
    ].join('\n'),
  });
  const program = programFile('astro');
  if (program === undefined) throw new Error('Astro is not installed: npm ci.');
  return timed(process.execPath, [program, 'build'], { cwd: folder });
};

const hugo = async (pages: readonly BarePage[], folder: string): Promise<Timed> => {
  inFolder(folder, {
    'hugo.toml':
      'baseURL = "https://vi-du.example/"\ndisableKinds = ["taxonomy", "term", "rss", "sitemap", "section"]',
    'layouts/_default/single.html': html('{{ .Title }}', '{{ .Params.text }}'),
    'layouts/index.html': html('{{ .Site.Title }}', ''),
    ...Object.fromEntries(
      pages.map(({ path, title, text }, index) => [
        `content/p/${index}.md`,
        `---\n${JSON.stringify({ title, text, url: `/${path}/` })}\n---\n`,
      ]),
    ),
  });
  return timed('hugo', ['--quiet'], { cwd: folder });
};

const eleventy = async (pages: readonly BarePage[], folder: string): Promise<Timed> => {
  inFolder(folder, {
    '_data/pages.json': JSON.stringify(pages),
    'pages.njk': [
      '---json',
      JSON.stringify({
        pagination: { data: 'pages', size: 1, alias: 'one' },
        permalink: '/{{ one.path }}/index.html',
      }),
      '---',
      html('{{ one.title }}', '{{ one.text }}'),
    ].join('\n'),
  });
  return timed('eleventy', ['--quiet'], { cwd: folder });
};

/** Whether a program can be started. */
const isPresent = async (program: string, argument: string): Promise<boolean> => {
  try {
    await timed(program, [argument]);
    return true;
  } catch {
    return false;
  }
};

/** The generators to compare with; those that are not on this machine have no `run`. */
export const generators = async (): Promise<readonly Generator[]> => [
  { name: 'bare Astro', run: astro },
  { name: 'Hugo', ...((await isPresent('hugo', 'version')) ? { run: hugo } : {}) },
  { name: 'Eleventy', ...((await isPresent('eleventy', '--version')) ? { run: eleventy } : {}) },
];

/** Builds the pages with a generator in a folder of its own, emptied before and removed after. */
export const buildBare = async (
  { name, run }: Generator,
  pages: readonly BarePage[],
): Promise<Timed | undefined> => {
  if (!run) return undefined;
  // Below the project, where Astro finds its packages.
  const folder = join(root, '.cache/bench', name.replaceAll(' ', '-').toLowerCase());
  rmSync(folder, { recursive: true, force: true });
  try {
    return await run(pages, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
