import { readWalk, type WalkFile } from '@ville-usine/shared/world/walk-file';
import { Vector3 } from 'three';
import { expect, it } from 'vitest';
import baked from '../../../../../assets/baked/city.walk.json';
import { plainTown } from './plain-town.ts';

it('B71. The plain town has houses and hills, and shows what one walks into on the quay and at the garden wall', () => {
  const { geometry, name } = plainTown(readWalk(baked as WalkFile).segments);
  expect(name).toBe('plain-town');
  const places = geometry.attributes.position!;
  const v = new Vector3();
  const seen = { houses: 0, hills: 0, legs: 0, boxes: 0, wall: 0 };
  for (let i = 0; i < places.count; i++) {
    v.fromBufferAttribute(places, i);
    const r = Math.hypot(v.x, v.z);
    if (r > 140 && r < 200 && v.y > 6) seen.houses++;
    if (r > 400 && v.y > 40) seen.hills++;
    // The cranes' rails, and the stack of containers beside them.
    if (Math.abs(v.x + 27) < 1.5 && Math.abs(v.z - 101.5) < 2 && v.y > 20) seen.legs++;
    if (v.x < -33 && v.x > -47 && v.z > 90 && v.z < 100 && v.y > 2.5) seen.boxes++;
    if (r > 124 && r < 131 && v.y > 1.2 && v.y < 1.4 && v.z < 0) seen.wall++;
  }
  for (const [what, count] of Object.entries(seen)) expect(count, what).toBeGreaterThan(3);
  expect(geometry.index!.count / 3).toBeLessThan(6_000);
  // Nothing stands in the plaza or before a door; only the cranes reach over the road.
  for (let i = 0; i < places.count; i++) {
    v.fromBufferAttribute(places, i);
    expect(v.y > 20 || v.z > 88 || Math.hypot(v.x, v.z) > 122).toBe(true);
  }
});
