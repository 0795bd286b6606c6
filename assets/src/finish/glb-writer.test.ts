import { describe, expect, it } from 'vitest';
import { emptySite } from '../kit/mesh-builder.ts';
import { Modeller } from '../kit/modeller.ts';
import { DAY } from './daylight.ts';
import { writeGlb } from './glb-writer.ts';
import { lightMesh } from './light-mesh.ts';
import { Occluders } from './occluders.ts';

async function bakeSmall(): Promise<{
  bytes: Uint8Array;
  colour: Uint8Array;
  position: number[];
  normal: number[];
}> {
  const site = emptySite();
  const b = new Modeller(site, 'a');
  b.box(0, -0.2, 0, 30, 0.2, 30, '#ffffff');
  b.box(0, 0, 0, 4, 6, 4, '#e8482a');
  b.sphere(6, 1, 0, 1, '#1d5fb4');
  const mesh = site.chunks.get('a')!.still;
  const occluders = new Occluders(Float32Array.from(mesh.position), Uint32Array.from(mesh.index), 6);
  const { colour, hours } = lightMesh(mesh, [], occluders, DAY);
  const { bytes } = await writeGlb([
    { name: 'a', position: mesh.position, index: mesh.index, colour, hours, uv: mesh.uv },
  ]);
  return { bytes, colour, position: mesh.position, normal: mesh.normal };
}

describe('a bake', () => {
  it('B5. gives the same bytes each time', async () => {
    const [one, two] = [await bakeSmall(), await bakeSmall()];
    expect(Buffer.from(one.bytes).equals(Buffer.from(two.bytes))).toBe(true);
  });

  it('B6. the side towards the sun is brighter than the side away from it', async () => {
    const { colour, position, normal } = await bakeSmall();
    const green = (side: number) =>
      Array.from({ length: position.length / 3 }, (_, i) => i)
        .filter((i) => normal[i * 3] === side && position[i * 3] === side * 2)
        .reduce((most, i) => Math.max(most, colour[i * 4 + 1]!), 0);
    expect(green(-1)).toBeGreaterThan(green(1) + 20);
  });
});
