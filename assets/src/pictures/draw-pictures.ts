import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EDITIONS } from '../../../server/src/content/read-edition.ts';
import { PICTURES } from './pictures.ts';

/** Writes every illustration of the edition; with `--check`, only says which differ from their source. */
const folder = join(EDITIONS, 'paca-2021', 'pictures');
const check = process.argv.includes('--check');
mkdirSync(folder, { recursive: true });

function kept(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

for (const [name, draw] of Object.entries(PICTURES)) {
  const path = join(folder, `${name}.svg`);
  const drawn = draw();
  if (kept(path) === drawn) continue;
  if (check) {
    console.error(`${path} differs from its source: run "npm run pictures -w assets"`);
    process.exitCode = 1;
  } else {
    writeFileSync(path, drawn);
    console.log(`drawn: ${name}.svg, ${Buffer.byteLength(drawn)} bytes`);
  }
}
