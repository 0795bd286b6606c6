/** `npm test`: everything a change must pass, cheapest first; stops at the first step that fails. */
import { spawnSync } from 'node:child_process';
import { needBrowser } from './browser/find-browser.mjs';

const STEPS = [
  ['lint', ['npx', 'biome', 'check', '.']],
  ['types', ['npx', 'tsc', '-b']],
  ['dead code', ['npx', 'knip']],
  ['baked models match their sources', ['npm', 'run', '-s', 'bake:check', '-w', 'assets']],
  ['editions', ['npm', 'run', '-s', 'editions', '-w', 'server', '--', 'check']],
  ['build', ['npm', 'run', '-s', 'build', '-w', 'client']],
  ['unit, integration and fault tests', ['npx', 'vitest', 'run']],
  ['journeys', ['npm', 'run', '-s', 'journeys', '-w', 'tests']],
];

const chromium = await needBrowser().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
for (const [name, [command, ...args]] of STEPS) {
  const start = Date.now();
  console.log(`\n▶ ${name}`);
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, CHROMIUM_PATH: chromium },
  });
  if (status !== 0) {
    console.error(`✗ ${name} failed`);
    process.exit(status ?? 1);
  }
  console.log(`✓ ${name} (${Math.round((Date.now() - start) / 1000)} s)`);
}
