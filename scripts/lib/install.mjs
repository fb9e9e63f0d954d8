/**
 * What must work before anything is installed: plain JavaScript, built-in modules only, Node 20.
 * Installs the locked packages and finds the pinned Node that every other command runs on.
 */

import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the project, absolute. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

const onWindows = process.platform === 'win32';

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean }} LockedPackage
 * @typedef {Record<string, LockedPackage>} LockedPackages
 */

/**
 * Path of the Node in node_modules, or `undefined` when it is not there.
 * @param {string} [projectRoot]
 * @returns {string | undefined}
 */
export const pinnedNode = (projectRoot = root) => {
  const path = join(projectRoot, 'node_modules', 'node', 'bin', onWindows ? 'node.exe' : 'node');
  return existsSync(path) ? path : undefined;
};

/**
 * Why `npm ci` has to run, in English, or `undefined` when node_modules is what the lock file asks
 * for. npm writes down what it installed; comparing that with the lock also notices an interrupted
 * install and honours one made by hand, which a marker of our own would not.
 * @param {string} [projectRoot]
 * @returns {string | undefined}
 */
export const missingDependencies = (projectRoot = root) => {
  const installed = readPackages(join(projectRoot, 'node_modules', '.package-lock.json'));
  if (!installed) return 'node_modules is missing or incomplete';
  const locked = readPackages(join(projectRoot, 'package-lock.json'));
  if (!locked) return 'package-lock.json cannot be read';
  const different = Object.entries(locked).find(
    ([path, wanted]) => path !== '' && !agrees(wanted, installed[path]),
  );
  return different && `${different[0]} is not the locked version`;
};

/**
 * @param {LockedPackage} wanted
 * @param {LockedPackage | undefined} found
 */
const agrees = (wanted, found) => {
  // Optional packages are binaries of other platforms: npm leaves them out.
  if (!found) return wanted.optional === true;
  return wanted.version === found.version && wanted.integrity === found.integrity;
};

/**
 * @param {string} path
 * @returns {LockedPackages | undefined}
 */
const readPackages = (path) => {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return undefined;
  }
};

/**
 * Installs what is missing and says so.
 * @param {string} step text before the message, such as `1/3`
 * @returns {boolean} false when it could not; the reason has been printed
 */
export const ensureDependencies = (step) => {
  const reason = missingDependencies();
  if (reason) {
    console.log(
      `${step} Cài đặt thư viện (lần đầu mất vài phút)… / Installing packages… (${reason})`,
    );
    if (!installLocked()) return false;
  } else {
    console.log(`${step} Thư viện đã đủ / Packages are in place`);
  }
  return pinnedNode() !== undefined || fetchPinnedNode();
};

const installLocked = () => {
  // npm ci refuses a lock file that leaves out another platform's packages, which is what npm
  // writes where the registry does not carry them; npm install takes the same versions from it.
  const installed = npm('ci') || npm('install', '--no-save');
  if (installed && missingDependencies() === undefined) return true;
  console.error(
    'Không cài được thư viện: kiểm tra mạng rồi chạy lại.\n' +
      'Could not install the packages: check the network connection and run the command again.',
  );
  return false;
};

/** @param {readonly string[]} command */
const npm = (...command) => {
  // Development packages belong to every command here, whatever NODE_ENV the machine has set. The
  // warnings are about the Node of the machine, which runs nothing but this installation.
  const options = ['--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const result = spawnSync('npm', [...command, ...options], {
    cwd: root,
    stdio: 'inherit',
    shell: onWindows,
  });
  return result.status === 0;
};

/** The package `node` brings its binary with an install script, which some machines switch off. */
const fetchPinnedNode = () => {
  spawnSync(process.execPath, ['installArchSpecificPackage.js'], {
    cwd: join(root, 'node_modules', 'node'),
    stdio: 'inherit',
  });
  if (pinnedNode()) return true;
  console.error(
    'Không tải được Node của dự án. Cho phép npm chạy install script rồi thử lại.\n' +
      'The Node of this project could not be fetched. Allow npm to run install scripts (npm config set ignore-scripts false), delete node_modules and try again.',
  );
  return false;
};

/** Where each package keeps the program that npm would link into node_modules/.bin. */
const programs = {
  astro: 'astro/bin/astro.mjs',
  biome: '@biomejs/biome/bin/biome',
  playwright: '@playwright/test/cli.js',
  vitest: 'vitest/vitest.mjs',
};

/**
 * Path of a package's program, to be run by Node, or `undefined` when no package here has one of
 * that name.
 * @param {string} name such as `astro`
 * @returns {string | undefined}
 */
export const programFile = (name) => {
  const entry = Object.entries(programs).find(([program]) => program === name);
  return entry && join(root, 'node_modules', entry[1]);
};

/**
 * Runs the pinned Node with the terminal of this process, and passes signals on so that Ctrl-C ends
 * both.
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env] added to the environment
 * @returns {Promise<number>} exit code
 */
export const runPinned = (args, env = {}) =>
  new Promise((resolve, reject) => {
    const node = pinnedNode();
    if (!node) throw new Error('runPinned needs ensureDependencies first');
    const child = spawn(node, args, {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...env },
    });
    for (const signal of signals) process.on(signal, () => child.kill(signal));
    child.on('error', reject);
    child.on('exit', (code, signal) =>
      resolve(code ?? 128 + (signal ? constants.signals[signal] : 0)),
    );
  });

/** @type {readonly NodeJS.Signals[]} */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
