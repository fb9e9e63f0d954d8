import type { Import, Source } from './source.ts';

/** What a room of src/ may know. */
interface Room {
  /** Rooms and root files of src/ it may import. */
  readonly knows: readonly string[];
  /** Rooms it may take types from, and nothing that runs. */
  readonly knowsTypesOf?: readonly string[];
  /** Packages it may import; any when left out. */
  readonly packages?: readonly string[];
}

/** content → schema → domain → catalogue → components and outputs → views → pages. */
const rooms = new Map<string, Room>([
  ['env.ts', { knows: ['domain'], packages: ['node:path'] }],
  ['content.config.ts', { knows: ['env.ts', 'schema', 'build'] }],
  ['schema', { knows: [], packages: ['astro/zod'] }],
  ['domain', { knows: [], knowsTypesOf: ['schema'], packages: [] }],
  ['content-format', { knows: ['schema'], packages: ['yaml'] }],
  ['check', { knows: ['env.ts', 'schema', 'domain', 'content-format', 'i18n'] }],
  ['admin', { knows: ['env.ts', 'schema', 'domain', 'content-format', 'check', 'i18n'] }],
  ['intake', { knows: ['schema', 'domain', 'content-format', 'check', 'i18n'] }],
  ['i18n', { knows: ['env.ts', 'domain'], knowsTypesOf: ['schema'], packages: [] }],
  ['history', { knows: ['domain', 'content-format'], packages: ['yaml', 'node:child_process'] }],
  ['catalogue', { knows: ['env.ts', 'schema', 'domain', 'i18n', 'history'] }],
  ['brocade', { knows: ['domain'], packages: [] }],
  ['search', { knows: ['env.ts', 'schema', 'domain', 'i18n'], knowsTypesOf: ['catalogue'] }],
  [
    'outputs',
    {
      knows: ['env.ts', 'schema', 'domain', 'i18n', 'catalogue', 'brocade', 'search', 'assets'],
    },
  ],
  [
    'islands',
    {
      knows: ['domain', 'i18n', 'brocade', 'search', 'outputs', 'styles'],
      knowsTypesOf: ['schema', 'catalogue'],
      packages: ['react', 'react-dom'],
    },
  ],
  [
    'components',
    {
      knows: ['domain', 'i18n', 'catalogue', 'brocade', 'search', 'islands', 'styles', 'assets'],
      knowsTypesOf: ['schema'],
    },
  ],
  [
    'layouts',
    {
      knows: [
        'env.ts',
        'domain',
        'i18n',
        'catalogue',
        'brocade',
        'search',
        'outputs',
        'islands',
        'components',
        'styles',
        'assets',
      ],
      knowsTypesOf: ['schema'],
    },
  ],
  [
    'views',
    {
      knows: [
        'env.ts',
        'domain',
        'i18n',
        'catalogue',
        'brocade',
        'search',
        'outputs',
        'islands',
        'components',
        'layouts',
        'styles',
        'assets',
      ],
      knowsTypesOf: ['schema'],
    },
  ],
  [
    'pages',
    {
      knows: [
        'env.ts',
        'domain',
        'i18n',
        'catalogue',
        'brocade',
        'search',
        'outputs',
        'components',
        'layouts',
        'views',
        'styles',
        'assets',
      ],
      knowsTypesOf: ['schema'],
    },
  ],
  ['offline', { knows: [], packages: [] }],
  ['build', { knows: ['env.ts', 'domain', 'content-format', 'check', 'i18n', 'catalogue'] }],
  ['middleware.ts', { knows: ['catalogue'] }],
  ['styles', { knows: ['assets'] }],
  ['assets', { knows: [] }],
]);

/** What programs for people may use of src/: what runs without Astro. */
const scripts: Room = {
  knows: [
    'env.ts',
    'schema',
    'domain',
    'content-format',
    'check',
    'intake',
    'i18n',
    'catalogue',
    'brocade',
    'search',
    'outputs',
    'admin',
    'build',
  ],
};

/** Rooms that draw what they are given and must not fetch it themselves. */
const storeUsers = ['outputs', 'layouts', 'views', 'pages'];
const store = 'src/catalogue/store.ts';

/** The room a path lies in: the first folder or file below src/, or `undefined` outside src/. */
const roomOf = (path: string): string | undefined =>
  path.startsWith('src/') ? path.split('/')[1] : undefined;

/** What is wrong with an import of a file, with the direction that is allowed; or `undefined`. */
export const faultOfImport = (source: Source, imported: Import): string | undefined => {
  const name = roomOf(source.path) ?? 'scripts';
  const room = name === 'scripts' ? scripts : rooms.get(name);
  const place = `${source.path}:${imported.line}`;
  if (!room) return `${source.path}: src/${name} is no room of this house`;
  if (imported.specifier === 'astro:content') {
    const allowed = source.path === store || source.path === 'src/content.config.ts';
    return allowed ? undefined : `${place}: only ${store} and content.config.ts open astro:content`;
  }
  if (imported.file === undefined) {
    if (!room.packages || imported.typeOnly || room.packages.includes(imported.specifier)) return;
    const allowed = room.packages.join(', ') || 'no package';
    return `${place}: ${name} may import ${allowed}, not ${imported.specifier}`;
  }
  if (imported.file === store && name !== 'catalogue' && !imported.typeOnly) {
    if (!storeUsers.includes(name)) {
      return `${place}: only ${storeUsers.join(', ')} open the store; ${name} is given what it needs`;
    }
  }
  const target = roomOf(imported.file);
  if (target === undefined && name !== 'scripts') {
    return `${place}: src/ stands alone; it may not import ${imported.file}`;
  }
  if (target === undefined || target === name) return undefined;
  if (room.knows.includes(target)) return undefined;
  if (imported.typeOnly && room.knowsTypesOf?.includes(target)) return undefined;
  const types = room.knowsTypesOf ? `, and types of ${room.knowsTypesOf.join(', ')}` : '';
  return `${place}: ${name} may know ${room.knows.join(', ') || 'only itself'}${types}; not ${target}`;
};
