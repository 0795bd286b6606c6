import { buildWalls } from '@ville-usine/shared/world/collide';
import { BODY_RADIUS } from '@ville-usine/shared/world/move';
import { clearWay } from '@ville-usine/shared/world/path/clear-way';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { followPlace, placeOnTrail } from './follow-place.ts';
import { Trail } from './trail.ts';

/** Someone who walked north, then east, half a metre at a time. */
function corner(): Trail {
  const trail = new Trail();
  for (let z = 10; z >= 0; z -= 0.5) trail.note(0, z, 0);
  for (let x = 0.5; x <= 6; x += 0.5) trail.note(x, 0, -Math.PI / 2);
  return trail;
}

describe('W65. A class walks behind its guide along their own trail', () => {
  it('so many metres behind, round the corner they took', () => {
    expect(corner().behind(2)).toMatchObject({ x: 4, z: 0 });
    const round = corner().behind(9)!;
    expect(round.x).toBeCloseTo(0);
    expect(round.z).toBeCloseTo(3);
    expect(round.heading).toBeCloseTo(0);
  });
  it('before its beginning straight on, and anew where they were brought elsewhere', () => {
    const trail = corner();
    expect(trail.behind(20)).toMatchObject({ x: 0, z: 14 });
    trail.note(60, 60, 0);
    expect(trail.behind(3)).toMatchObject({ x: 60, z: 63 });
    trail.clear();
    expect(trail.behind(3)).toBeNull();
  });
});

test('W65. Each of forty-two pupils has a place of their own, 2 to 6 m from the guide', () => {
  const places = Array.from({ length: 42 }, (_, index) => followPlace(index));
  places.forEach(({ back, aside }, index) => {
    const away = Math.hypot(back, aside);
    expect(away).toBeGreaterThanOrEqual(2);
    expect(away).toBeLessThanOrEqual(6);
    expect(back).toBeGreaterThan(0);
    for (const other of places.slice(index + 1))
      expect(Math.hypot(other.back - back, other.aside - aside)).toBeGreaterThan(0.5);
  });
});

test('W66. Where walls take the place beside the trail, pupils follow on it: never through a wall', () => {
  // A passage two metres wide.
  const walls = buildWalls([-1, -20, -1, 20, 1, -20, 1, 20]);
  const trail = new Trail();
  for (let z = 15; z >= 0; z -= 0.5) trail.note(0, z, 0);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 41 }), (index) => {
      const place = placeOnTrail(trail, index, walls)!;
      expect(clearWay(walls, 0, place.z, place.x, place.z, BODY_RADIUS - 0.001)).toBe(true);
      expect(Math.abs(place.x)).toBeLessThanOrEqual(1 - BODY_RADIUS + 0.001);
    }),
  );
});
