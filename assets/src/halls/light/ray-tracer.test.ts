import { expect, test } from 'vitest';
import { RayTracer, type TraceScene } from './ray-tracer.ts';

/** A square of 20 m under the sky, facing up, with a lamp over its middle if asked. */
function scene(lamps: TraceScene['lamps'] = []): TraceScene {
  return {
    position: new Float32Array([-10, 0, 10, 10, 0, 10, 10, 0, -10, -10, 0, -10]),
    casting: new Uint32Array([0, 1, 2, 0, 2, 3]),
    color: new Float32Array(12).fill(0.5),
    glow: new Float32Array(4),
    uv: new Float32Array(8),
    lamps,
    size: 4,
    sunRays: 8,
  };
}

function lightAt(position: number[], normal: number[], seed = 3, lamps: TraceScene['lamps'] = []) {
  const tracer = new RayTracer(scene(lamps));
  const [direct, gathered] = [
    [0, 0, 0],
    [0, 0, 0, 0],
  ] as [number[], number[]];
  tracer.stand(position, normal, 0, seed);
  tracer.direct(direct);
  tracer.gather(gathered, 64, null);
  return { direct, gathered };
}

test('B24. open ground has the whole sun; under the slab there is none', () => {
  expect(lightAt([0, 0, 0], [0, 1, 0]).direct[0]).toBeCloseTo((3.5 * 0.62) / Math.hypot(0.66, 0.62, 0.36), 3);
  expect(lightAt([0, -1, 0], [0, 1, 0]).direct).toEqual([0, 0, 0]);
});

test('B24. the same point and seed give the same light; another seed gives other rays', () => {
  expect(lightAt([1, 0.5, 1], [0.6, 0.8, 0])).toEqual(lightAt([1, 0.5, 1], [0.6, 0.8, 0]));
  expect(lightAt([1, 0.5, 1], [0.6, 0.8, 0], 4).gathered).not.toEqual(
    lightAt([1, 0.5, 1], [0.6, 0.8, 0]).gathered,
  );
});

test('B24. a lamp lights what faces it, within its reach only', () => {
  const lamp = { at: [0, 2, 0] as const, color: [1, 0, 0] as const, power: 10, reach: 5, size: 0.1 };
  const [near, far] = [lightAt([0, 0, 0], [0, 1, 0], 3, [lamp]), lightAt([8, 0, 0], [0, 1, 0], 3, [lamp])];
  expect(near.direct[0]! - far.direct[0]!).toBeGreaterThan(0.2);
  expect(far.direct).toEqual(lightAt([8, 0, 0], [0, 1, 0]).direct);
});
