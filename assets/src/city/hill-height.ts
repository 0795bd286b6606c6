const DEGREE = Math.PI / 180;
const clamp = (v: number) => Math.max(0, Math.min(1, v));
const smooth = (v: number) => v * v * (3 - 2 * v);
const waves = (x: number, z: number) =>
  Math.sin(x * 0.013 + 1.3) * Math.cos(z * 0.011 - 0.4) +
  0.5 * Math.sin(x * 0.029 - z * 0.021) +
  0.25 * Math.sin(x * 0.061 + z * 0.053);

/** Height of the land at (x, z), metres: flat within the ring, garrigue hills behind, falling to the sea. */
export function hillHeight(x: number, z: number): number {
  const r = Math.hypot(x, z);
  const south = Math.abs(Math.atan2(x, z)) / DEGREE;
  const near = clamp((r - 130) / 170);
  const far = clamp((r - 300) / 240);
  let h = smooth(near) * (26 + 9 * waves(x, z)) + far * (46 + 22 * waves(x * 1.7, z * 1.7));
  const open = clamp((south - 40) / 22);
  h *= smooth(open) * 0.9 + 0.1 * open;
  if (r > 230) h += Math.abs(Math.sin(x * 0.05 + z * 0.043)) * 7 * near;
  if (open < 0.02) h -= 6;
  if (south < 62 && z > 104) h -= (1 - (south - 44) / 18) * 4;
  return h;
}
