import { buildWalls } from '@ville-usine/shared/world/collide';
import { TRAM_TRACK } from '@ville-usine/shared/world/tram-stops';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CameraRig } from '../camera-rig.ts';
import { roomBehind } from '../follow-camera.ts';
import { runFrame } from '../frame-loop.ts';
import { keepPictureClear } from './keep-clear.ts';
import { roomBeforeCars, roomBeforeTram } from './room-before-tram.ts';
import { tramRun } from './tram-run.ts';
import { aheadOfTram, TRAM_SPAN } from './tram-way.ts';

const ROUND = 2 * Math.PI;
/** Half of the train, metres. */
const BODY = 1.4;
const angle = fc.double({ min: 0, max: ROUND, noNaN: true });

it('T5. The train passes behind whoever looks at a pavilion, never through the picture', () => {
  fc.assert(
    fc.property(
      angle,
      angle,
      fc.double({ min: 68, max: 80, noNaN: true }),
      fc.double({ min: -0.8, max: 0.8, noNaN: true }),
      (middle, angle, radius, aside) => {
        const [x, z] = [Math.sin(angle) * radius, Math.cos(angle) * radius];
        const yaw = angle + Math.PI + aside;
        const room = roomBeforeTram(middle, { x, z, yaw }, 8);
        const ahead = aheadOfTram(middle, x + Math.sin(yaw) * room, z + Math.cos(yaw) * room, BODY);
        expect(ahead === null || (ahead > 0.1 && ahead < ROUND - TRAM_SPAN)).toBe(true);
      },
    ),
  );
});

it('T5. Where the train is far the picture is taken from as far as ever', () => {
  const before = { x: 0, z: -(TRAM_TRACK + 8), yaw: 0 };
  expect(roomBeforeTram(0, before, 8)).toBe(8);
  expect(roomBeforeTram(Math.PI, before, 8)).toBeLessThan(6.5);
});

/** True where the eye is within a car. */
function inCar(middle: number, { x, z }: { x: number; z: number }): boolean {
  const ahead = aheadOfTram(middle, x, z, BODY);
  return ahead !== null && ahead > ROUND - TRAM_SPAN;
}

it('W63. The picture is never taken from within a tram’s car, wherever one stands beside it and however one turns', () => {
  fc.assert(
    fc.property(
      angle,
      fc.double({ min: -0.5, max: 0.3, noNaN: true }),
      fc.double({ min: 1.85, max: 9, noNaN: true }),
      fc.boolean(),
      angle,
      fc.double({ min: -4, max: 4, noNaN: true }),
      (middle, along, beside, within, from, turning) => {
        const radius = TRAM_TRACK + (within ? -beside : beside);
        const [x, z] = [Math.sin(middle + along) * radius, Math.cos(middle + along) * radius];
        const who = { x, y: 0, z, vx: 0, vz: 0 };
        const rig = new CameraRig();
        const walls = buildWalls([]);
        for (let frame = 0; frame < 60; frame++) {
          const at = { x, z, yaw: from + (turning * frame) / 60 };
          const wish = roomBeforeTram(middle, at, 8);
          const most = roomBeforeCars(middle, at, 8);
          rig.step(1 / 60, walls, who, { yaw: at.yaw, pitch: 0.1 }, wish, false, most);
          expect(inCar(middle, rig.pose)).toBe(false);
        }
      },
    ),
    { numRuns: 300 },
  );
});

it('W63. A train that comes to halt behind someone draws the camera in without a jump', () => {
  const rig = new CameraRig();
  const walls = buildWalls([]);
  keepPictureClear();
  // Looking at the plaza from its edge, the track behind.
  const [x, z] = [0, TRAM_TRACK - 4];
  const who = { x, y: 0, z, vx: 0, vz: 0 };
  let last = 8;
  for (let frame = 0; frame < 60 * 8; frame++) {
    // The nose comes up from the east at 5 m/s and halts beside them.
    const middle = Math.max(0, 0.4 - ((frame / 60) * 5) / TRAM_TRACK) * -1;
    const at = { x, z, yaw: 0 };
    tramRun.place = { angle: middle, speed: 5, stop: 0, stands: false };
    runFrame(1 / 60);
    const { best, most } = roomBehind;
    rig.step(1 / 60, walls, who, { yaw: 0, pitch: 0.1 }, best(at, 8), false, most(at, 8));
    expect(Math.abs(rig.pose.distance - last)).toBeLessThan(0.25);
    expect(inCar(middle, rig.pose)).toBe(false);
    last = rig.pose.distance;
  }
  expect(last).toBeLessThan(2.5);
});
