import { pourCycle } from '../hall/pour-cycle.ts';
import { machineClocks } from '../machine-clocks.ts';
import type { Moving } from './sources.ts';

/** The tram's round as it is modelled: metres from the plaza's middle, radians per second, its middle at 0 s. */
const TRAM = { radius: 65.3, speed: 0.035, from: 0.42 - 0.147 };
/** The ladle and the tundish of the metallurgy hall, metres; figures of the hall's plan. */
const LADLE = { x: 0.75, z: -1.6 };
const TUNDISH = { x: 2.2, z: -1.6 };
/** A machine that stands hums a little. */
const IDLE = 0.25;
/** The crane's work is measured over this, seconds. */
const MEANWHILE = 0.1;

/** How loud the metal falls: full while the jet stands, less while it begins or ends. */
export function pourStrength(seconds: number): number {
  const { pour } = pourCycle(seconds);
  return pour <= 1 ? pour : 2 - pour;
}

/** How hard the crane works, 0 to 1: on its way, or tilting its ladle. */
export function craneStrength(seconds: number): number {
  const [now, next] = [pourCycle(seconds), pourCycle(seconds + MEANWHILE)];
  const travels = Math.abs(next.travel - now.travel) / MEANWHILE;
  const tilts = Math.abs(next.tilt - now.tilt) / MEANWHILE;
  return Math.min(1, travels * 1.6 + tilts * 3);
}

let last = { city: 0, hall: 0 };

/** Where the machines that move are now, and how loud; asked a few times a second. */
export function movingMachines(): Moving {
  const { city, hall } = machineClocks;
  const runs = { city: city !== last.city, hall: hall !== last.hall };
  last = { city, hall };
  const angle = TRAM.from + city * TRAM.speed;
  const { travel } = pourCycle(hall);
  return {
    tram: {
      x: Math.sin(angle) * TRAM.radius,
      z: Math.cos(angle) * TRAM.radius,
      strength: runs.city ? 1 : IDLE,
    },
    pour: { ...TUNDISH, strength: pourStrength(hall) },
    crane: { x: LADLE.x, z: LADLE.z + travel, strength: runs.hall ? craneStrength(hall) : 0 },
  };
}
