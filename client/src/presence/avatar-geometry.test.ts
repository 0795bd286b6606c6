import { Vector3 } from 'three';
import { expect, test } from 'vitest';
import { DISTANT_BODY } from './avatar-distant.ts';
import { NEAR_BODY } from './avatar-geometry.ts';
import { geometryOf } from './shape-of.ts';
import { WHEELCHAIR } from './wheelchair-geometry.ts';

const counts = (geometry: ReturnType<typeof geometryOf>) => ({
  corners: geometry.getAttribute('position').count,
  triangles: geometry.index!.count / 3,
});

test('N32. A near body has at most 930 corners, a distant one 230, with what is held; what rolls stays small', () => {
  const near = counts(geometryOf(NEAR_BODY));
  expect(near.corners).toBeLessThanOrEqual(930);
  expect(near.triangles).toBeLessThanOrEqual(1200);
  expect(counts(geometryOf(DISTANT_BODY)).corners).toBeLessThanOrEqual(230);
  expect(counts(geometryOf(WHEELCHAIR)).triangles).toBeLessThanOrEqual(1000);
});

test('N40. Bodies are whole from every side: no face of theirs is turned inside out', () => {
  for (const geometry of [geometryOf(NEAR_BODY), geometryOf(DISTANT_BODY)]) {
    const [at, normal] = [geometry.getAttribute('position'), geometry.getAttribute('normal')];
    const [p, n, edge] = [new Vector3(), new Vector3(), new Vector3()];
    const index = geometry.index!.array;
    let wrong = 0;
    for (let i = 0; i < index.length; i += 3) {
      const [a, b, c] = [index[i]!, index[i + 1]!, index[i + 2]!];
      p.fromBufferAttribute(at, a);
      n.fromBufferAttribute(at, b).sub(p).cross(edge.fromBufferAttribute(at, c).sub(p));
      const lit = [a, b, c].reduce((sum, corner) => sum + n.dot(edge.fromBufferAttribute(normal, corner)), 0);
      if (lit < -1e-9) wrong++;
    }
    expect(wrong).toBe(0);
  }
});
