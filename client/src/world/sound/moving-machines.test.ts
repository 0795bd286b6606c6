import { afterEach, expect, it } from 'vitest';
import { pourCycle, ROUND } from '../hall/pour-cycle.ts';
import { machineClocks } from '../machine-clocks.ts';
import { craneStrength, movingMachines, pourStrength } from './moving-machines.ts';

afterEach(() => Object.assign(machineClocks, { city: 0, hall: 0 }));

it('S6. The metal is heard while it is seen falling, and the crane while it is seen moving', () => {
  for (let t = 0; t < ROUND; t += 0.25) {
    const { pour } = pourCycle(t);
    expect(pourStrength(t) > 0).toBe(pour > 0 && pour < 2);
    const moves =
      pourCycle(t).travel !== pourCycle(t + 0.1).travel || pourCycle(t).tilt !== pourCycle(t + 0.1).tilt;
    expect(craneStrength(t) > 0, `${t} s`).toBe(moves);
  }
  expect(pourStrength(10)).toBe(1);
});

it('S6. The crane is heard from where it is, and the tram from where it rolls', () => {
  machineClocks.hall = 36;
  expect(movingMachines().crane.z).toBeCloseTo(-1.6 + pourCycle(36).travel);
  machineClocks.city = 20;
  const { tram } = movingMachines();
  expect(Math.hypot(tram.x, tram.z)).toBeCloseTo(65.3);
  expect(tram.strength).toBe(1);
});

it('S6. Machines that stand still by the visitor’s wish are quiet', () => {
  Object.assign(machineClocks, { city: 20, hall: 33 });
  movingMachines();
  const { tram, crane } = movingMachines();
  expect(crane.strength).toBe(0);
  expect(tram.strength).toBeLessThan(0.5);
});
