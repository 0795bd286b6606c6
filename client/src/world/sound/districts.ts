import { plotAngle } from '@ville-usine/shared/world/layout';

/** Parts of the city by what the air there sounds like. */
export type District = 'plaza' | 'boulevard' | 'gardens' | 'harbour' | 'streets';

const rise = (from: number, to: number, value: number) => {
  const k = Math.min(1, Math.max(0, (value - from) / (to - from)));
  return k * k * (3 - 2 * k);
};

/** How far from the middle between two pavilions, 0 there and 1 on a pavilion's axis. */
function towardsAxis(angle: number): number {
  const step = plotAngle(1) - plotAngle(0);
  const turn = (angle - plotAngle(0)) / step;
  return 1 - 2 * Math.abs(turn - Math.round(turn));
}

/** How much one is in each district at (x, z), metres: 0 not at all, 1 in its midst. Neighbours overlap. */
export function districtsAt(x: number, z: number): Record<District, number> {
  const radius = Math.hypot(x, z);
  const angle = Math.atan2(x, z);
  const harbour = rise(74, 92, z) * (1 - rise(80, 100, Math.abs(x)));
  const land = 1 - harbour;
  const streets = rise(112, 126, radius) * land;
  const ring = rise(52, 62, radius) * (1 - rise(74, 84, radius));
  const between = 1 - rise(0.55, 0.9, Math.abs(towardsAxis(angle)));
  const outer = rise(70, 82, radius) * (1 - streets) * land;
  return {
    plaza: 1 - rise(48, 62, radius),
    boulevard: ring * (1 - harbour * 0.5),
    gardens: outer * (0.4 + 0.6 * between),
    harbour,
    streets,
  };
}
