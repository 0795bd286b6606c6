import type { Walls } from '../collide.ts';

/** How finely a long way is looked at: pieces of this length touch few cells; metres. */
const PIECE = 4;

const between = (value: number, most: number) => Math.max(0, Math.min(most, value));

/** The square of the distance from (x, z) to the wall from (ax, az) along (ex, ez); square metres. */
function fromWall(x: number, z: number, ax: number, az: number, ex: number, ez: number): number {
  const long = ex * ex + ez * ez;
  const part = long > 0 ? ((x - ax) * ex + (z - az) * ez) / long : 0;
  const t = part < 0 ? 0 : part > 1 ? 1 : part;
  const [dx, dz] = [x - ax - ex * t, z - az - ez * t];
  return dx * dx + dz * dz;
}

type Near = (ax: number, az: number, ex: number, ez: number) => boolean;

/** True when `near` holds for a wall of the cells that the box reaches, metres. */
function someWall(walls: Walls, x0: number, z0: number, x1: number, z1: number, near: Near): boolean {
  const { segments, cells, minX, minZ, columns, rows, cell: side } = walls;
  const c0 = between(Math.floor((x0 - minX) / side), columns - 1);
  const c1 = between(Math.floor((x1 - minX) / side), columns - 1);
  const r0 = between(Math.floor((z0 - minZ) / side), rows - 1);
  const r1 = between(Math.floor((z1 - minZ) / side), rows - 1);
  for (let r = r0; r <= r1; r++) {
    for (let c = c0; c <= c1; c++) {
      const cell = cells[r * columns + c];
      if (!cell) continue;
      for (const wall of cell) {
        const i = wall * 4;
        const [ax, az] = [segments[i]!, segments[i + 1]!];
        if (near(ax, az, segments[i + 2]! - ax, segments[i + 3]! - az)) return true;
      }
    }
  }
  return false;
}

/** How far the nearest wall is from (x, z), or `most` when none is nearer; metres. */
export function roomAt(walls: Walls, x: number, z: number, most: number): number {
  let least = most * most;
  someWall(walls, x - most, z - most, x + most, z + most, (ax, az, ex, ez) => {
    const apart = fromWall(x, z, ax, az, ex, ez);
    if (apart < least) least = apart;
    return false;
  });
  return Math.sqrt(least);
}

/** True when a circle of `radius` can go straight from (x0, z0) to (x1, z1), all metres, and touches no wall. */
export function clearWay(
  walls: Walls,
  x0: number,
  z0: number,
  x1: number,
  z1: number,
  radius: number,
): boolean {
  const long = Math.hypot(x1 - x0, z1 - z0);
  const pieces = Math.max(1, Math.ceil(long / PIECE));
  const near = radius * radius;
  for (let piece = 0; piece < pieces; piece++) {
    const px = x0 + ((x1 - x0) * piece) / pieces;
    const pz = z0 + ((z1 - z0) * piece) / pieces;
    const [dx, dz] = [(x1 - x0) / pieces, (z1 - z0) / pieces];
    const hit = someWall(
      walls,
      Math.min(px, px + dx) - radius,
      Math.min(pz, pz + dz) - radius,
      Math.max(px, px + dx) + radius,
      Math.max(pz, pz + dz) + radius,
      (ax, az, ex, ez) =>
        crosses(px, pz, dx, dz, ax, az, ex, ez) ||
        fromWall(px, pz, ax, az, ex, ez) < near ||
        fromWall(px + dx, pz + dz, ax, az, ex, ez) < near ||
        fromWall(ax, az, px, pz, dx, dz) < near ||
        fromWall(ax + ex, az + ez, px, pz, dx, dz) < near,
    );
    if (hit) return false;
  }
  return true;
}

function crosses(
  x: number,
  z: number,
  dx: number,
  dz: number,
  ax: number,
  az: number,
  ex: number,
  ez: number,
): boolean {
  const cross = dx * ez - dz * ex;
  if (Math.abs(cross) < 1e-12) return false;
  const t = ((ax - x) * ez - (az - z) * ex) / cross;
  const u = ((ax - x) * dz - (az - z) * dx) / cross;
  return t >= 0 && t <= 1 && u >= 0 && u <= 1;
}
