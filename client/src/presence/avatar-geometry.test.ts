import { expect, test } from 'vitest';
import { distantGeometry } from './avatar-distant.ts';
import { avatarGeometry } from './avatar-geometry.ts';
import { wheelchairGeometry } from './wheelchair-geometry.ts';

const counts = (geometry: ReturnType<typeof avatarGeometry>) => ({
  corners: geometry.getAttribute('position').count,
  triangles: geometry.index!.count / 3,
});

test('N32. A near body has at most 900 corners, a distant one 200, and what is worn beside them stays small', () => {
  const near = counts(avatarGeometry());
  expect(near.corners).toBeLessThanOrEqual(900);
  expect(near.triangles).toBeLessThanOrEqual(1200);
  expect(counts(distantGeometry()).corners).toBeLessThanOrEqual(200);
  expect(counts(wheelchairGeometry()).triangles).toBeLessThanOrEqual(1000);
});
