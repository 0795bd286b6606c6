import { TRAM_TRACK } from '@ville-usine/shared/world/tram-stops';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { roomBeforeTram } from './room-before-tram.ts';
import { aheadOfTram, TRAM_SPAN } from './tram-way.ts';

const ROUND = 2 * Math.PI;
/** Half of the train, metres. */
const BODY = 1.5;

it('T5. The train passes behind whoever looks at a pavilion, never through the picture', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: ROUND, noNaN: true }),
      fc.double({ min: 0, max: ROUND, noNaN: true }),
      fc.double({ min: 68, max: 80, noNaN: true }),
      fc.double({ min: -0.8, max: 0.8, noNaN: true }),
      (middle, angle, radius, aside) => {
        const [x, z] = [Math.sin(angle) * radius, Math.cos(angle) * radius];
        const yaw = angle + Math.PI + aside;
        const room = roomBeforeTram(middle, x, z, yaw, 8);
        const ahead = aheadOfTram(middle, x + Math.sin(yaw) * room, z + Math.cos(yaw) * room, BODY);
        expect(ahead === null || (ahead > 0.1 && ahead < ROUND - TRAM_SPAN)).toBe(true);
      },
    ),
  );
});

it('T5. Where the train is far the picture is taken from as far as ever', () => {
  expect(roomBeforeTram(0, 0, -(TRAM_TRACK + 8), 0, 8)).toBe(8);
  expect(roomBeforeTram(Math.PI, 0, -(TRAM_TRACK + 8), 0, 8)).toBeLessThan(6.5);
});
