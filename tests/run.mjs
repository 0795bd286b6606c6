/**
 * `npm test`: everything a change must pass, cheapest first; stops at the first step that fails. What needs one core
 * only goes in two lanes; whoever needs the machine has it alone.
 */
import { spawn } from 'node:child_process';
import { needQuickBrowser } from './browser/find-browser.mjs';

/** Lanes of one stage begin together; the steps of a lane follow each other. */
const STAGES = [
  [
    [
      ['lint', ['npx', 'biome', 'check', '.']],
      ['dead code', ['npx', 'knip']],
      ['baked models match their sources', ['npm', 'run', '-s', 'bake:check', '-w', 'assets']],
      ['editions', ['npm', 'run', '-s', 'editions', '-w', 'server', '--', 'check']],
    ],
    [
      ['types', ['npx', 'tsc', '-b']],
      ['build', ['npm', 'run', '-s', 'build', '-w', 'client']],
    ],
  ],
  [[['unit, integration and fault tests', ['npx', 'vitest', 'run']]]],
  [[['journeys', ['npm', 'run', '-s', 'journeys', '-w', 'tests']]]],
];

const chromium = await needQuickBrowser().catch((error) => {
  console.error(error.message);
  process.exit(1);
});

/** Runs one step; beside another lane its words are kept until it ends, so that no two steps speak at once. */
function run([name, [command, ...args]], beside) {
  const start = Date.now();
  if (!beside) console.log(`\n▶ ${name}`);
  const child = spawn(command, args, {
    stdio: beside ? ['inherit', 'pipe', 'pipe'] : 'inherit',
    env: { ...process.env, CHROMIUM_PATH: chromium },
  });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => said.push(text));
  return new Promise((resolve) => {
    child.once('error', (error) => said.push(`${error.message}\n`));
    child.once('close', (status) => {
      if (beside) process.stdout.write(`\n▶ ${name}\n${Buffer.concat(said.map(Buffer.from))}`);
      if (status !== 0) {
        console.error(`✗ ${name} failed`);
        process.exit(status || 1);
      }
      console.log(`✓ ${name} (${Math.round((Date.now() - start) / 1000)} s)`);
      resolve();
    });
  });
}

for (const lanes of STAGES)
  await Promise.all(
    lanes.map(async (steps) => {
      for (const step of steps) await run(step, lanes.length > 1);
    }),
  );
