/**
 * Finds the Chromium for browser tests and measurements, and installs one where none is there:
 * `npm run browser`. A browser of the system comes before a download, which many machines cannot
 * make.
 */

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { programFile } from './lib/install.mjs';

/** How to start a browser; fits Playwright's launch options. */
export interface Browser {
  /** `undefined`: the one that Playwright brought. */
  readonly executablePath: string | undefined;
  readonly args: readonly string[];
}

const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

/** A browser of the system keeps habits that a measurement must not see. */
const systemArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The browser to use, or `undefined` when this machine has none. Only looks, starts nothing. */
export const findBrowser = (): Browser | undefined => {
  if (existsSync(chromium.executablePath())) return { executablePath: undefined, args: [] };
  const executablePath = systemBrowsers.find((path) => existsSync(path));
  return executablePath === undefined ? undefined : { executablePath, args: systemArguments };
};

/**
 * The browser to use.
 * @throws with what to do when this machine has none
 */
export const requireBrowser = (): Browser => {
  const browser = findBrowser();
  if (!browser) throw new Error(howToGetOne);
  return browser;
};

const howToGetOne =
  'Chưa có Chromium. Cài Chromium hoặc Google Chrome của hệ điều hành, hoặc chạy: npm run browser\n' +
  'There is no Chromium. Install the system Chromium or Google Chrome, or run: npm run browser';

/** A download that takes longer is not going to end. */
const downloadSeconds = 300;

/**
 * Makes sure that there is a browser: looks, then lets Playwright download one, then (as root on
 * Debian and its kin) installs the system package.
 * @returns false when there still is none; what to do has been printed
 */
export const installBrowser = (): boolean => {
  if (isReady()) return true;
  console.log('Đang cài Chromium… / Installing Chromium…');
  download();
  if (isReady()) return true;
  installPackage();
  if (isReady()) return true;
  console.error(howToGetOne);
  return false;
};

/** A browser that is there may still lack libraries of the system; asking its version shows that. */
const isReady = (): boolean => {
  const browser = findBrowser();
  if (!browser) return false;
  const executable = browser.executablePath ?? chromium.executablePath();
  return spawnSync(executable, ['--version'], { timeout: 30_000 }).status === 0;
};

const download = (): void => {
  const playwright = programFile('playwright');
  if (!playwright) throw new Error('Playwright is not among the programs of this project.');
  spawnSync(process.execPath, [playwright, 'install', 'chromium'], {
    stdio: 'inherit',
    timeout: downloadSeconds * 1000,
  });
};

const installPackage = (): void => {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update'], { stdio: 'inherit', env });
  // The browser also brings the libraries that a downloaded one may lack.
  spawnSync('apt-get', ['install', '-y', 'chromium'], { stdio: 'inherit', env });
};

if (import.meta.main) process.exitCode = installBrowser() ? 0 : 1;
