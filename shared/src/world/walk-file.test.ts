import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packWalk, readWalk } from './walk-file.ts';

const place = fc.integer({ min: -15_000, max: 15_000 }).map((cm) => cm / 100);

it('W28. A walk map that is packed for the line is read as the very same walls, in their order', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(place, place, place, place)), (walls) => {
      const map = { segments: walls.flat(), ramps: [], spots: [] };
      const read = readWalk(JSON.parse(JSON.stringify(packWalk(map))));
      expect(read.segments.map((v) => Math.round(v * 100))).toEqual(
        map.segments.map((v) => Math.round(v * 100)),
      );
    }),
  );
  const room = [0, 0, 4, 0, 4, 0, 4, 3, 4, 3, 0, 0];
  expect(packWalk({ segments: room, ramps: [], spots: [] }).lines).toEqual([
    [0, 0, 400, 0, 0, 300, -400, -300],
  ]);
});
