import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';
import { writePackList } from './pack-list.ts';

const COMPRESSIBLE = /\.(?:js|css|html|json|svg|glb|wasm|bin|txt|webmanifest)$/;
/** Below this a compressed copy saves nothing on the wire, in bytes. */
const WORTH_IT = 512;

async function compress(path: string): Promise<void> {
  const bytes = await readFile(path);
  if (bytes.length < WORTH_IT) return;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  const [brotli, gzipped] = await Promise.all([
    promisify(brotliCompress)(bytes, { params }),
    promisify(gzip)(bytes, { level: 9 }),
  ]);
  if (brotli.length < bytes.length) await writeFile(`${path}.br`, brotli);
  if (gzipped.length < bytes.length) await writeFile(`${path}.gz`, gzipped);
}

/** Writes `.br` and `.gz` beside every built file that gains from it, so that the server never compresses, then the list of them all. */
export function precompress(): Plugin {
  let folder = '';
  return {
    name: 'ville-usine:precompress',
    apply: 'build',
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir);
    },
    async closeBundle() {
      const names = (await readdir(folder, { recursive: true })).filter((name) => COMPRESSIBLE.test(name));
      const paths = names.map((name) => join(folder, name)).values();
      // As many at a time as there are cores: each of them takes the next path that nobody has taken.
      const takeEach = async () => {
        for (const path of paths) if ((await stat(path)).isFile()) await compress(path);
      };
      await Promise.all(Array.from({ length: availableParallelism() }, takeEach));
      await writePackList(folder);
    },
  };
}
