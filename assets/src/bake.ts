import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brokenBudgets } from './finish/budgets.ts';
import { readManifest, writeManifest } from './finish/manifest.ts';
import { sourceHash } from './finish/source-hash.ts';
import { MODELS } from './models.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const BAKED = join(ROOT, 'assets/baked');
const MANIFEST = join(BAKED, 'manifest.json');

/**
 * `npm run bake` bakes what changed; `-- --all` everything; `-- --quick` a rough preview; `-- city` only that
 * model; `-- --check` bakes nothing and fails when a model no longer matches its sources.
 */
async function main(words: string[]): Promise<number> {
  const has = (word: string) => words.includes(word);
  const wanted = words.filter((w) => !w.startsWith('--'));
  const manifest = await readManifest(MANIFEST);
  let faults = 0;
  for (const model of MODELS.filter((m) => wanted.length === 0 || wanted.includes(m.id))) {
    const hash = await sourceHash(ROOT, model.sources);
    const fresh = manifest[model.id]?.sources === hash;
    if (has('--check')) {
      if (!fresh) console.error(`${model.id}: its sources changed since it was baked; run: npm run bake`);
      faults += fresh ? 0 : 1;
      continue;
    }
    if (fresh && !has('--all')) {
      console.log(`${model.id}: unchanged`);
      continue;
    }
    const start = performance.now();
    const baked = await model.bake({ quick: has('--quick') });
    const broken = brokenBudgets(model, baked);
    for (const sentence of broken) console.error(sentence);
    faults += broken.length;
    await mkdir(BAKED, { recursive: true });
    for (const file of baked.files) await writeFile(join(BAKED, file.name), file.bytes);
    manifest[model.id] = {
      // A preview or an over-budget bake stays stale, so that nobody commits it as good.
      sources: has('--quick') || broken.length ? 'preview' : hash,
      files: Object.fromEntries(baked.files.map((f) => [f.name, { bytes: f.bytes.length }])),
      triangles: baked.triangles,
    };
    await writeManifest(MANIFEST, manifest);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`${model.id}: ${baked.triangles} triangles in ${seconds} s`);
  }
  return faults ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2));
