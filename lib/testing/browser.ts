import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

// The browser talks to the page's server and to nobody else; the sandbox needs rights that containers lack.
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A headless Chromium; see {@link findBrowser} for which. */
export function launchBrowser(...args: string[]): Promise<Browser> {
  return chromium.launch({ executablePath: findBrowser(), args: [...quiet, ...args] });
}

/**
 * Path of a Chromium: CHROME_PATH, the system's, Playwright's own; finding none, installs Debian's where that is
 * allowed, else Playwright's. Throws with one sentence on what to install when none can be had.
 */
function findBrowser(): string {
  return installedBrowser() ?? installBrowser();
}

function installedBrowser(): string | undefined {
  const asked = process.env.CHROME_PATH;
  if (asked) {
    if (fs.existsSync(asked)) return asked;
    throw new Error(`CHROME_PATH names ${asked}, which does not exist: correct it or unset it.`);
  }
  return [...usualPlaces, chromium.executablePath()].find((place) => fs.existsSync(place));
}

function installBrowser(): string {
  const isRoot = process.getuid?.() === 0;
  if (isRoot && fs.existsSync('/usr/bin/apt-get')) {
    run('apt-get', ['update']);
    run('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium']);
  } else {
    run(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium']);
  }
  const found = installedBrowser();
  if (found) return found;
  throw new Error('The end-to-end tests need a Chromium: install the package "chromium", or set CHROME_PATH.');
}

function run(command: string, parameters: string[]): void {
  spawnSync(command, parameters, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}
