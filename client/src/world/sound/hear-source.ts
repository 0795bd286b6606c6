import type { At, Source } from './sources.ts';

/** Someone's ears: metres, and where they look, radians (0 looks to −z, positive turns left). */
export type Ears = { x: number; z: number; yaw: number };
/** How a source is heard: gain 0 to 1, −1 wholly left to 1 wholly right, and what is left of its treble in Hz. */
export type Hearing = { near: number; gain: number; pan: number; treble: number; ahead: number };

/** Even a sound from the side is heard a little with the other ear. */
const WIDEST = 0.85;

/** How a source that is `at` its place is heard by these ears. */
export function hearSource({ reach, near, level }: Source, at: At, ears: Ears): Hearing {
  const [dx, dz] = [at.x - ears.x, at.z - ears.z];
  const distance = Math.hypot(dx, dz);
  const far = Math.max(0, (distance - near) / (reach - near));
  const left = Math.max(0, 1 - far);
  const [sin, cos] = [Math.sin(ears.yaw), Math.cos(ears.yaw)];
  const away = Math.max(distance, 0.5);
  const aside = (dx * cos - dz * sin) / away;
  const ahead = (-dx * sin - dz * cos) / away;
  // What one stands at the very place of is all around.
  const turned = Math.min(1, distance / Math.max(near, 1));
  return {
    near: at.strength > 0.01 ? far : 2,
    gain: level * at.strength * left * left,
    pan: aside * turned * WIDEST,
    treble: (900 + 10_000 * left * left) * (ahead < 0 ? 1 + 0.35 * ahead * turned : 1),
    ahead,
  };
}
