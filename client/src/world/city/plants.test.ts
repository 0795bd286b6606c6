import { BoxGeometry, type InstancedMesh, Matrix4, ShaderMaterial, Vector3 } from 'three';
import { expect, it } from 'vitest';
import { Plants } from './plants.ts';

const model = (name: string) => ({ name, geometry: new BoxGeometry(), toMetres: new Matrix4() });
const NORTH = new Vector3(0, 0, -1);

function forest() {
  const trees = { pine: [0, 0, -20, 1, 0, 0, -54.5, 1, 0, 0, -120, 1, 0, 0, 90, 1] };
  const plants = new Plants([model('plant-pine'), model('plant-pine-afar')], trees, new ShaderMaterial());
  const [near, afar] = plants.group.children as [InstancedMesh, InstancedMesh];
  return { plants, counts: () => [near.count, afar.count] };
}

it('B15. A tree near the eye is drawn in full, one far away plainly, one behind one’s back not at all', () => {
  const { plants, counts } = forest();
  plants.lookFrom(new Vector3(0, 2, 0), NORTH);
  expect(counts()).toEqual([1, 2]);
  plants.lookFrom(new Vector3(0, 2, 0), new Vector3(0, 0, 1));
  expect(counts()).toEqual([1, 1]);
});

it('B15. A tree on the border does not change to and fro', () => {
  const { plants, counts } = forest();
  plants.lookFrom(new Vector3(0, 2, 0), NORTH);
  plants.lookFrom(new Vector3(0, 2, -10), NORTH);
  expect(counts()).toEqual([2, 1]);
  plants.lookFrom(new Vector3(0, 2, 0.5), NORTH);
  expect(counts()).toEqual([2, 1]);
});

it('B15. A small plant is drawn near the eye alone, and has no plainer form', () => {
  const lavender = { lavender: [0, 0, -20, 1, 0, 0, -84, 1, 0, 0, -120, 1] };
  const plants = new Plants([model('plant-lavender')], lavender, new ShaderMaterial());
  const drawn = plants.group.children as InstancedMesh[];
  plants.lookFrom(new Vector3(0, 2, 0), NORTH);
  expect(drawn.map(({ count }) => count)).toEqual([2]);
  plants.lookFrom(new Vector3(0, 2, 200), NORTH);
  expect(drawn[0]?.visible).toBe(false);
});
