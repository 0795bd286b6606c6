import { Mesh } from 'three';
import { afterAll, expect, test, vi } from 'vitest';
import { readModel } from '../read-model.ts';
import { farIndex } from './far-index.ts';
import { wholeOf } from './whole-of.ts';

const FILES = '../../../../../assets/baked/';
/** The browser's code knows no files; its tests run where there are some. */
const files = (await import('node:fs' as string)) as { readFileSync(file: URL): Uint8Array<ArrayBuffer> };
vi.stubGlobal(
  'fetch',
  async (name: string) => new Response(files.readFileSync(new URL(FILES + name, import.meta.url))),
);
afterAll(() => vi.unstubAllGlobals());

async function pavilion(sector: string) {
  const { meshes } = await readModel(`city-pavilion-${sector}.glb`);
  const { geometry, toMetres } = meshes.find(({ name }) => name === `pavilion-${sector}`)!;
  const mesh = new Mesh(geometry);
  mesh.matrix.copy(toMetres);
  return wholeOf(mesh);
}

/** How far out something stands to each side, for each two metres of height that `index` draws; metres. */
function outline(position: Float32Array, index: Uint32Array): Map<string, number> {
  const out = new Map<string, number>();
  const reach = (key: string, value: number) => out.set(key, Math.max(out.get(key) ?? -999, value));
  for (let i = 0; i < index.length; i += 3)
    // Along the edges too: a far wall has corners at its ends alone.
    for (let k = 0; k < 3; k++) {
      const [a, b] = [index[i + k]! * 3, index[i + ((k + 1) % 3)]! * 3];
      for (let part = 0; part <= 1; part += 0.05) {
        const at = (axis: number) => position[a + axis]! * (1 - part) + position[b + axis]! * part;
        const row = Math.floor(at(1) / 2);
        reach(`${row} east`, at(0));
        reach(`${row} west`, -at(0));
        reach(`${row} south`, at(2));
        reach(`${row} north`, -at(2));
      }
    }
  return out;
}

test.each(['metallurgie', 'electronique', 'parfum', 'aerospatial'])(
  'B72. From afar a pavilion is drawn with far fewer triangles and the same outline: %s',
  async (sector) => {
    const { position, paint, index } = await pavilion(sector);
    const far = await farIndex({ position, paint, index });
    expect(far.length).toBeLessThan(index.length * 0.65);
    expect(Math.max(...far)).toBeLessThan(position.length / 3);
    const [whole, plain] = [outline(position, index), outline(position, far)];
    let off = 0;
    for (const [side, reach] of whole) if (Math.abs((plain.get(side) ?? -999) - reach) > 0.6) off++;
    // Thin things may end a little earlier: one row in twenty, no more.
    expect(off / whole.size).toBeLessThan(0.05);
    expect(await farIndex({ position, paint, index })).toEqual(far);
  },
);
