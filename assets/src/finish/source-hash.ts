import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

async function filesUnder(path: string): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true, recursive: true });
  return entries.filter((e) => e.isFile()).map((e) => join(e.parentPath, e.name));
}

/**
 * Hash of the contents of all sources, whatever their dates. `sources` are files, or folders taken whole, from
 * `root`; tests are left out, they change nothing that is baked.
 */
export async function sourceHash(root: string, sources: readonly string[]): Promise<string> {
  const lists = await Promise.all(
    sources.map((s) => (s.endsWith('.ts') ? [join(root, s)] : filesUnder(join(root, s)))),
  );
  const files = [...new Set(lists.flat())].filter((f) => !f.endsWith('.test.ts')).sort();
  const hash = createHash('sha256');
  for (const file of files) {
    hash.update(relative(root, file).replaceAll('\\', '/')).update('\0');
    hash.update((await readFile(file, 'utf8')).replaceAll('\r\n', '\n')).update('\0');
  }
  return hash.digest('hex').slice(0, 32);
}
