import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Chromium without a window, which costs a third of the processor: every person of a journey has a window otherwise. */
const DEBIAN_SHELL = '/usr/bin/chromium-headless-shell';
const DEBIAN_CHROMIUM = '/usr/bin/chromium';

/** Playwright's own browser, if it has been downloaded. */
async function playwrightsOwn() {
  const { chromium } = await import('playwright');
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : null;
}

/**
 * The browser the journeys run in: `CHROMIUM_PATH`, else Debian's (without a window first), else Playwright's own.
 * @returns {Promise<string | null>} its path, or null when there is none
 */
export async function findBrowser() {
  const named = process.env['CHROMIUM_PATH'];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, which does not exist. Mend the path, or unset it.`);
  }
  return [DEBIAN_SHELL, DEBIAN_CHROMIUM].find((path) => existsSync(path)) ?? playwrightsOwn();
}

const run = (command, args) => spawnSync(command, args, { stdio: 'inherit' }).status === 0;

const isDebianRoot = () => existsSync('/etc/debian_version') && process.getuid?.() === 0;

/** Installs a browser of Debian's beside what is there already; never in the place of it. */
const installDebian = (browser) =>
  run('apt-get', ['update', '-qq']) &&
  run('apt-get', ['install', '-y', '-qq', '--no-remove', browser, 'libegl1', 'libgl1-mesa-dri']);

/** Installs a browser: Playwright's own, or on Debian as root its package (with a software GL driver). */
function installBrowser() {
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright/package.json')), 'cli.js');
  if (isDebianRoot() && (installDebian('chromium-headless-shell') || installDebian('chromium'))) return;
  run(process.execPath, [cli, 'install', '--with-deps', 'chromium']);
}

/**
 * A browser, installed first where the machine has none.
 * @returns {Promise<string>} its path
 */
export async function needBrowser() {
  const found = await findBrowser();
  if (found) return found;
  console.log('No Chromium here: installing one.');
  installBrowser();
  const installed = await findBrowser();
  if (installed) return installed;
  throw new Error(
    'The browser journeys need Chromium and it could not be installed: install it yourself (Debian: apt-get install chromium-headless-shell) or set CHROMIUM_PATH to one.',
  );
}

/**
 * The browser of `npm test`: the one without a window where this machine can have it, else any.
 * @returns {Promise<string>} its path
 */
export async function needQuickBrowser() {
  const found = await findBrowser();
  if (found === DEBIAN_CHROMIUM && isDebianRoot() && !process.env['CHROMIUM_PATH']) {
    console.log(
      'A Chromium without a window makes the journeys faster: installing one beside the one that is here.',
    );
    if (!installDebian('chromium-headless-shell'))
      console.log('It cannot be installed here: on with the other.');
  }
  return needBrowser();
}
