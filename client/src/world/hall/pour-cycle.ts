/** Seconds of one round: pour, right the ladle, fetch metal at the furnace, come back, tilt. */
export const ROUND = 48;

/** How far the crane goes towards the furnace, metres; beyond it would meet the fume duct. */
export const FARTHEST = 2.4;
/** Turn of the righted ladle against its pouring angle, radians. */
const UPRIGHT = 0.72;

const ease = (t: number) => {
  const k = Math.min(1, Math.max(0, t));
  return k * k * (3 - 2 * k);
};

/** Where crane and ladle are `elapsed` seconds into their work. `pour` is the jet's, as in `HallUniforms`. */
export function pourCycle(elapsed: number): { travel: number; tilt: number; pour: number } {
  const t = elapsed % ROUND;
  const righted = ease((t - 26) / 4) - ease((t - 43.5) / 4);
  const away = ease((t - 30.5) / 4.5) - ease((t - 38.5) / 4.5);
  const ending = Math.min(1, Math.max(0, (t - 26.3) / 0.7));
  const starting = Math.min(1, Math.max(0, (t - 47.2) / 0.7));
  const pour = t < 26.3 ? 1 : t < 47.2 ? (ending < 1 ? 1 + ending : 2) : starting;
  return { travel: FARTHEST * away, tilt: UPRIGHT * righted, pour };
}
