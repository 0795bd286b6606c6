import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const DEBIAN_CHROMIUM = '/usr/bin/chromium';

/** Playwright's own browser, if it has been downloaded. */
async function playwrightsOwn() {
  const { chromium } = await import('playwright');
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : null;
}

/**
 * The browser the journeys run in: `CHROMIUM_PATH`, else Debian's, else Playwright's own.
 * @returns {Promise<string | null>} its path, or null when there is none
 */
export async function findBrowser() {
  const named = process.env['CHROMIUM_PATH'];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, which does not exist. Mend the path, or unset it.`);
  }
  return existsSync(DEBIAN_CHROMIUM) ? DEBIAN_CHROMIUM : playwrightsOwn();
}

/** Installs a browser: Playwright's own, or on Debian as root its package (with a software GL driver). */
function installBrowser() {
  const cli = join(dirname(createRequire(import.meta.url).resolve('playwright/package.json')), 'cli.js');
  const run = (command, args) => spawnSync(command, args, { stdio: 'inherit' }).status === 0;
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    if (
      run('apt-get', ['update', '-qq']) &&
      run('apt-get', ['install', '-y', '-qq', 'chromium', 'libegl1', 'libgl1-mesa-dri'])
    )
      return;
  }
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
    'The browser journeys need Chromium and it could not be installed: install it yourself (Debian: apt-get install chromium) or set CHROMIUM_PATH to one.',
  );
}
