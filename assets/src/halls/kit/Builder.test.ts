import { expect, test } from 'vitest';
import { meshOf } from '../light/hall-mesh.ts';
import { Builder } from './Builder.ts';
import { emptyHall } from './model.ts';

function built(make: (b: Builder) => void) {
  const model = emptyHall();
  make(new Builder(model));
  return { model, mesh: meshOf(model) };
}

test('B26. a box has six faces, twelve chamfers and eight corners; on the floor it has no underside', () => {
  const hanging = built((b) => b.box(0, 1, 0, 1, 1, 1));
  expect(hanging.model.patches).toHaveLength(6);
  expect(hanging.model.loose).toHaveLength(20);
  expect(hanging.mesh.index.length / 3).toBe(12 + 24 + 8);
  const standing = built((b) => b.box(0, 0, 0, 1, 1, 1));
  expect(standing.model.patches).toHaveLength(5);
});

test('B26. every face of a box looks outwards', () => {
  const { mesh } = built((b) => b.at(3, 0, -2, 0.7).box(0, 1, 0, 2, 1, 3));
  for (let i = 0; i < mesh.index.length; i += 3) {
    const [a, b, c] = [0, 1, 2].map((k) => {
      const at = mesh.index[i + k]! * 3;
      return mesh.position.slice(at, at + 3) as [number, number, number];
    }) as [[number, number, number], [number, number, number], [number, number, number]];
    const u = b.map((v, k) => v - a[k]!);
    const w = c.map((v, k) => v - a[k]!);
    const n = [u[1]! * w[2]! - u[2]! * w[1]!, u[2]! * w[0]! - u[0]! * w[2]!, u[0]! * w[1]! - u[1]! * w[0]!];
    const out = [a[0] - 3, a[1] - 1.5, a[2] + 2];
    expect(n[0]! * out[0]! + n[1]! * out[1]! + n[2]! * out[2]!).toBeGreaterThan(0);
  }
});

test('B26. a chart has the texels that its metres and density ask for', () => {
  const { model } = built((b) => b.quad([0, 0, 0], [4, 0, 0], [4, 2, 0], [0, 2, 0], { texels: 10 }));
  expect(model.patches[0]).toMatchObject({ width: 41, height: 21 });
});

test('B27. a footprint turns with its builder and closes', () => {
  const { model } = built((b) => b.at(10, 0, 0, Math.PI / 2).block(1, 0, 2, 4));
  const [x0, z0] = model.walls;
  expect(model.walls).toHaveLength(16);
  expect(model.walls.slice(14)).toEqual([x0, z0]);
  expect(Math.min(...model.walls.filter((_, i) => i % 2 === 0))).toBeCloseTo(8, 2);
  expect(Math.max(...model.walls.filter((_, i) => i % 2 === 1))).toBeCloseTo(0, 2);
});
