import { readFile, writeFile } from 'node:fs/promises';

/** What is known of each baked model: `sources` is the hash of all it was made from. */
type ManifestEntry = { sources: string; files: Record<string, { bytes: number }>; triangles: number };
export type Manifest = Record<string, ManifestEntry>;

/** Reads the manifest; an absent one is an empty one. */
export async function readManifest(path: string): Promise<Manifest> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Manifest;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
}

/** Writes it with its models in alphabetical order, so that a bake of one changes only its own lines. */
export async function writeManifest(path: string, manifest: Manifest): Promise<void> {
  const sorted = Object.fromEntries(Object.entries(manifest).sort(([a], [b]) => (a < b ? -1 : 1)));
  await writeFile(path, `${JSON.stringify(sorted, null, 2)}\n`);
}
