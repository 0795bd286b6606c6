import { createHash } from 'node:crypto';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PackFile } from '../src/pack/pack-files.ts';

const COPIES = /\.(?:br|gz)$/;

function partOf(name: string): PackFile['part'] {
  const hall = /^hall-([a-z]+)[.-].*\.(?:glb|webp|png|json)$/.exec(name)?.[1];
  if (hall) return `hall:${hall}`;
  return /^city-(?:dusk|noon|morning)-/.test(name) ? 'hour' : 'city';
}

/** Writes `pack.json` into the built client: every file under `assets/` with its hash and what it weighs on the wire. */
export async function writePackList(folder: string): Promise<void> {
  const names = (await readdir(join(folder, 'assets'))).filter((name) => !COPIES.test(name)).sort();
  const files = await Promise.all(
    names.map(async (name): Promise<PackFile> => {
      const path = join(folder, 'assets', name);
      const body = await readFile(path);
      const travels = await stat(`${path}.br`).catch(() => ({ size: body.length }));
      const sha256 = createHash('sha256').update(body).digest('hex');
      return { path: `/assets/${name}`, bytes: travels.size, sha256, part: partOf(name) };
    }),
  );
  await writeFile(join(folder, 'pack.json'), JSON.stringify({ files }));
}
