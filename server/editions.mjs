/** `npm run editions -- …`: as it is built where that is current, which starts twice as fast, else from its sources. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { isServerCurrent } from './build.mjs';

if (isServerCurrent()) await import('./dist/content/editions.js');
else {
  const sources = fileURLToPath(new URL('src/content/editions.ts', import.meta.url));
  const args = [
    '--conditions=source',
    '--import',
    import.meta.resolve('tsx'),
    sources,
    ...process.argv.slice(2),
  ];
  process.exitCode = spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;
}
