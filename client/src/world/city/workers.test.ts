import { seatsIn } from '@ville-usine/shared/presence/seats';
import { buildWalls, firstWall, freePlace } from '@ville-usine/shared/world/collide';
import { GEARS } from '@ville-usine/shared/world/discover/gears';
import { PHOTO_SPOTS } from '@ville-usine/shared/world/discover/photo-spots';
import { PLAQUE_PLACES } from '@ville-usine/shared/world/discover/plaque-places';
import { SIGNPOSTS } from '@ville-usine/shared/world/discover/signposts';
import { PLAZA, PLOTS } from '@ville-usine/shared/world/layout';
import { BODY_RADIUS } from '@ville-usine/shared/world/move';
import { PLACES, standAt, zoneOf } from '@ville-usine/shared/world/place';
import { readWalk, type WalkFile } from '@ville-usine/shared/world/walk-file';
import { expect, test } from 'vitest';
import baked from '../../../../assets/baked/city.walk.json';
import { WORKERS, type Worker } from './workers.ts';

const map = readWalk(baked as WalkFile);
const walls = buildWalls(map.segments);

type Place = { x: number; z: number };
const away = (a: Place, b: Place) => Math.hypot(a.x - b.x, a.z - b.z);

/** Every half metre of where someone works. */
function ground({ x, z, to }: Worker): Place[] {
  if (!to) return [{ x, z }];
  const steps = Math.ceil(away({ x, z }, to) * 2);
  return Array.from({ length: steps + 1 }, (_, i) => ({
    x: x + ((to.x - x) * i) / steps,
    z: z + ((to.z - z) * i) / steps,
  }));
}

/** Metres from the middle of the nearest sector's coloured line; far where there is none. */
function toLine({ x, z }: Place): number {
  return Math.min(
    ...PLOTS.map(({ angle }) => {
      const along = x * Math.sin(angle) + z * Math.cos(angle);
      return along < PLAZA.lineStart ? 99 : Math.abs(x * Math.cos(angle) - z * Math.sin(angle));
    }),
  );
}

test('N41. Whoever works outdoors has room for their feet and for their way', () => {
  expect(WORKERS.length).toBeGreaterThanOrEqual(14);
  for (const worker of WORKERS) {
    for (const at of ground(worker)) {
      const free = freePlace(walls, at.x, at.z, BODY_RADIUS);
      expect(away(at, free), JSON.stringify(at)).toBeLessThan(0.05);
    }
    if (worker.to) expect(firstWall(walls, worker.x, worker.z, worker.to.x, worker.to.z)).toBe(1);
  }
});

test('N42. Nobody at work bars a door, a line, the carpet, the tram, the road, a seat or what there is to find', () => {
  const arrivals = PLACES.filter((place) => zoneOf(place) === 'city').map(standAt);
  for (const at of WORKERS.flatMap(ground)) {
    const said = JSON.stringify(at);
    for (const spot of map.spots) expect(away(at, spot), said).toBeGreaterThan(spot.radius + 0.5);
    for (const arrival of arrivals) expect(away(at, arrival), said).toBeGreaterThan(4);
    for (const spot of PHOTO_SPOTS) expect(away(at, spot), said).toBeGreaterThan(3);
    for (const spot of [...PLAQUE_PLACES, ...GEARS]) expect(away(at, spot), said).toBeGreaterThan(2);
    for (const spot of [...SIGNPOSTS, ...seatsIn('city')]) expect(away(at, spot), said).toBeGreaterThan(1.2);
    expect(toLine(at), said).toBeGreaterThan(2);
    if (at.z > PLAZA.lineStart && at.z < PLAZA.promenadeRadius + 2)
      expect(Math.abs(at.x), said).toBeGreaterThan(6.5);
    const radius = Math.hypot(at.x, at.z);
    expect(radius < PLAZA.promenadeRadius || radius > PLAZA.forecourt, said).toBe(true);
  }
});
