import type { Point } from '@ville-usine/shared/world/room';

/** The glass vault springs at 4.4 m and spans the hall as half an ellipse. */
export const SPRING = 4.4;
export const RISE = 10;
/** Panes from side to side, and frames 5.5 m apart. */
export const PANES = 12;
export const FRAMES = Array.from({ length: 9 }, (_, i) => -22 + 5.5 * i);

/** A point of the vault at `share` of its way from west to east, `inside` metres within the glass. */
export function onVault(share: number, z: number, inside = 0): Point {
  const t = share * Math.PI;
  return [-(15 - inside) * Math.cos(t), SPRING + (RISE - inside) * Math.sin(t), z];
}

/** How high the vault is over x, metres. */
export const vaultOver = (x: number, inside = 0) =>
  SPRING + (RISE - inside) * Math.sqrt(Math.max(0, 1 - (x / (15 - inside)) ** 2));
