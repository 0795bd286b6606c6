import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EDITIONS } from '../../../server/src/content/read-edition.ts';
import { DRAWN_EDITIONS, picturesOf } from './pictures.ts';

/** Writes every illustration of the editions; with `--check`, only says which differ from their source. */
const check = process.argv.includes('--check');

function kept(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

for (const edition of DRAWN_EDITIONS) {
  const folder = join(EDITIONS, edition, 'pictures');
  mkdirSync(folder, { recursive: true });
  for (const [name, draw] of Object.entries(picturesOf(edition))) {
    const path = join(folder, `${name}.svg`);
    const drawn = draw();
    if (kept(path) === drawn) continue;
    if (check) {
      console.error(`${path} differs from its source: run "npm run pictures -w assets"`);
      process.exitCode = 1;
    } else {
      writeFileSync(path, drawn);
      console.log(`drawn: ${edition}/${name}.svg, ${Buffer.byteLength(drawn)} bytes`);
    }
  }
}
