/**
 * Builds what is stale: the server and what it shares (the compiler knows by itself), and the client when the
 * contents of its sources changed. Plain JavaScript, because it runs before anything is built.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CLIENT = join(ROOT, 'client');
const STAMP = join(CLIENT, 'dist', '.built-from');
const CLIENT_SOURCES = [
  'client/src',
  'client/build',
  'client/public',
  'client/index.html',
  'client/vite.config.ts',
  'client/vite.pages.config.ts',
  'client/package.json',
  'shared/src',
  'assets/baked',
  'package-lock.json',
];

/** The script behind a package's command, run by this same Node. */
export function command(name, bin) {
  const require = createRequire(import.meta.url);
  return join(dirname(require.resolve(`${name}/package.json`)), bin);
}

/** Builds the server; exits with the compiler's code when it does not compile. */
export function buildServer() {
  run('server', [command('typescript', 'bin/tsc'), '-b', 'server'], ROOT);
}

/** Whether the built server is that of its sources: nothing of it, or of what it shares, was written since. */
export function isServerCurrent() {
  return ['shared', 'server'].every((part) => {
    const built = join(ROOT, part, 'dist', '.tsbuildinfo');
    if (!existsSync(built)) return false;
    const at = statSync(built).mtimeMs;
    return filesIn(join(ROOT, part, 'src')).every(
      (path) => /\.test\.ts$/.test(path) || statSync(path).mtimeMs <= at,
    );
  });
}

/** Builds the client when its sources are others than those it was built from. */
export function buildClient() {
  const sources = fingerprint();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === sources) return;
  console.log('Construction du client (une fois, puis seulement quand il change)…');
  const build = [command('vite', 'bin/vite.js'), 'build', '--logLevel', 'warn'];
  run('client', build, CLIENT);
  run('pages', [...build, '-c', 'vite.pages.config.ts'], CLIENT);
  writeFileSync(STAMP, sources);
}

function run(what, args, cwd) {
  const { status } = spawnSync(process.execPath, args, { cwd, stdio: 'inherit' });
  if (status === 0) return;
  console.error(`La construction (${what}) a échoué : voir les lignes ci-dessus.`);
  process.exit(status ?? 1);
}

function fingerprint() {
  const hash = createHash('sha256');
  for (const source of CLIENT_SOURCES) {
    for (const path of filesIn(join(ROOT, source))) {
      if (/\.test\.tsx?$/.test(path)) continue;
      hash.update(path.slice(ROOT.length)).update('\0').update(readFileSync(path)).update('\0');
    }
  }
  return hash.digest('hex');
}

function filesIn(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  buildServer();
  buildClient();
}
