/** Side of a grid cell, in metres. */
const CELL = 4;
/** How close to a wall one may stand before it counts as inside it, metres. */
const SLACK = 1e-4;
/** How deep a step round a corner may cut into it half way, and how much walls may lengthen a step; metres. */
const PINCH = 0.004;

/** Walls as flat segments, found by 4 m cells. */
export type Walls = {
  /** x0, z0, x1, z1 per wall, in metres. */
  segments: Float32Array;
  /** Wall numbers by cell, row by row. */
  cells: (Uint16Array | undefined)[];
  minX: number;
  minZ: number;
  columns: number;
  rows: number;
  /** Side of a cell, metres. */
  cell: number;
};

export type Point = { x: number; z: number };

/** Sorts wall segments (a flat list x0, z0, x1, z1, metres) into cells; at most 65,535 walls. */
export function buildWalls(list: readonly number[]): Walls {
  const segments = Float32Array.from(list);
  let [minX, minZ, maxX, maxZ] = [0, 0, 0, 0];
  for (let i = 0; i < segments.length; i += 2) {
    minX = Math.min(minX, segments[i]!);
    maxX = Math.max(maxX, segments[i]!);
    minZ = Math.min(minZ, segments[i + 1]!);
    maxZ = Math.max(maxZ, segments[i + 1]!);
  }
  minX -= CELL;
  minZ -= CELL;
  const columns = Math.ceil((maxX - minX) / CELL) + 2;
  const rows = Math.ceil((maxZ - minZ) / CELL) + 2;
  const found: number[][] = [];
  const column = (x: number) => Math.floor((x - minX) / CELL);
  const row = (z: number) => Math.floor((z - minZ) / CELL);
  for (let i = 0; i + 3 < segments.length; i += 4) {
    const [x0, z0, x1, z1] = [segments[i]!, segments[i + 1]!, segments[i + 2]!, segments[i + 3]!];
    for (let c = column(Math.min(x0, x1)); c <= column(Math.max(x0, x1)); c++) {
      for (let r = row(Math.min(z0, z1)); r <= row(Math.max(z0, z1)); r++) {
        const at = r * columns + c;
        const cell = found[at] ?? [];
        found[at] = cell;
        cell.push(i / 4);
      }
    }
  }
  const cells = Array.from({ length: columns * rows }, (_, at) => found[at] && Uint16Array.from(found[at]));
  return { segments, cells, minX, minZ, columns, rows, cell: CELL };
}

const spot: Point = { x: 0, z: 0 };

/** Pushes `spot` out of every wall nearer than `radius`; how deep it stood in the deepest, in metres. */
function pushOut(walls: Walls, radius: number): number {
  const { segments, cells, minX, minZ, columns, rows } = walls;
  const c0 = Math.max(0, Math.floor((spot.x - radius - minX) / CELL));
  const c1 = Math.min(columns - 1, Math.floor((spot.x + radius - minX) / CELL));
  const r0 = Math.max(0, Math.floor((spot.z - radius - minZ) / CELL));
  const r1 = Math.min(rows - 1, Math.floor((spot.z + radius - minZ) / CELL));
  let deepest = 0;
  for (let r = r0; r <= r1; r++) {
    for (let c = c0; c <= c1; c++) {
      const cell = cells[r * columns + c];
      if (!cell) continue;
      for (let k = 0; k < cell.length; k++) {
        const i = cell[k]! * 4;
        const x0 = segments[i]!;
        const z0 = segments[i + 1]!;
        const ex = segments[i + 2]! - x0;
        const ez = segments[i + 3]! - z0;
        const long = ex * ex + ez * ez;
        const part = long > 0 ? ((spot.x - x0) * ex + (spot.z - z0) * ez) / long : 0;
        const t = Math.max(0, Math.min(1, part));
        const dx = spot.x - (x0 + ex * t);
        const dz = spot.z - (z0 + ez * t);
        const apart = dx * dx + dz * dz;
        if (apart >= radius * radius) continue;
        const distance = Math.sqrt(apart);
        const depth = radius - distance;
        if (depth > deepest) deepest = depth;
        if (distance > 1e-6) {
          spot.x += (dx / distance) * depth;
          spot.z += (dz / distance) * depth;
        } else {
          const length = Math.sqrt(long) || 1;
          spot.x += (-ez / length) * depth;
          spot.z += (ex / length) * depth;
        }
      }
    }
  }
  return deepest;
}

/** Brings `spot` clear of all walls near it; false where there is no room. */
function settle(walls: Walls, radius: number): boolean {
  for (let round = 0; round < 6; round++) if (pushOut(walls, radius) <= SLACK) return true;
  return false;
}

/** Brings `at` clear of the walls near it, for a circle of `radius`, all metres; false where there is no room. */
export function squeeze(walls: Walls, at: Point, radius: number): boolean {
  spot.x = at.x;
  spot.z = at.z;
  if (!settle(walls, radius)) return false;
  at.x = spot.x;
  at.z = spot.z;
  return true;
}

/**
 * Moves a circle of `radius` metres from `at` by (dx, dz) metres, sliding along walls, and writes where it ends
 * into `at`. The way is cut into steps of a quarter of a radius; a step that finds no room is not taken, so a circle that
 * began clear of the walls ends clear of them and on the same side.
 */
export function slide(walls: Walls, at: Point, radius: number, dx: number, dz: number): void {
  const steps = Math.max(1, Math.ceil(Math.hypot(dx, dz) / (radius * 0.25)));
  const longest = Math.hypot(dx, dz) / steps + PINCH;
  for (let step = 0; step < steps; step++) {
    const [fromX, fromZ] = [at.x, at.z];
    spot.x = fromX + dx / steps;
    spot.z = fromZ + dz / steps;
    if (!settle(walls, radius)) return;
    // Walls slow a step or turn it. One that grows was squeezed through a gap by which nobody comes back.
    if (Math.hypot(spot.x - fromX, spot.z - fromZ) > longest) return;
    const [toX, toZ] = [spot.x, spot.z];
    // Half way there has to be room as well.
    spot.x = (fromX + toX) / 2;
    spot.z = (fromZ + toZ) / 2;
    if (pushOut(walls, radius) > PINCH) return;
    at.x = toX;
    at.z = toZ;
  }
}

/** The nearest place to (x, z) with room for a circle of `radius`, all metres; for teleports and « Je suis bloqué ». */
export function freePlace(walls: Walls, x: number, z: number, radius: number): Point {
  for (let ring = 0; ring < 40; ring++) {
    const turns = ring === 0 ? 1 : 8 + ring * 2;
    for (let turn = 0; turn < turns; turn++) {
      const angle = (turn / turns) * Math.PI * 2;
      spot.x = x + Math.sin(angle) * ring * 0.5;
      spot.z = z + Math.cos(angle) * ring * 0.5;
      if (pushOut(walls, radius) === 0) return { x: spot.x, z: spot.z };
    }
  }
  return { x, z };
}

/** How far along the way from (x0, z0) to (x1, z1) the first wall stands, 0 to 1; 1 with none between. */
export function firstWall(walls: Walls, x0: number, z0: number, x1: number, z1: number): number {
  const { segments, cells, minX, minZ, columns, rows } = walls;
  const [dx, dz] = [x1 - x0, z1 - z0];
  const clamp = (value: number, most: number) => Math.max(0, Math.min(most, value));
  const c0 = clamp(Math.floor((Math.min(x0, x1) - minX) / CELL), columns - 1);
  const c1 = clamp(Math.floor((Math.max(x0, x1) - minX) / CELL), columns - 1);
  const r0 = clamp(Math.floor((Math.min(z0, z1) - minZ) / CELL), rows - 1);
  const r1 = clamp(Math.floor((Math.max(z0, z1) - minZ) / CELL), rows - 1);
  let nearest = 1;
  for (let r = r0; r <= r1; r++) {
    for (let c = c0; c <= c1; c++) {
      for (const wall of cells[r * columns + c] ?? []) {
        const i = wall * 4;
        const [ax, az] = [segments[i]!, segments[i + 1]!];
        const [ex, ez] = [segments[i + 2]! - ax, segments[i + 3]! - az];
        const cross = dx * ez - dz * ex;
        if (Math.abs(cross) < 1e-12) continue;
        const t = ((ax - x0) * ez - (az - z0) * ex) / cross;
        const u = ((ax - x0) * dz - (az - z0) * dx) / cross;
        if (t >= 0 && t < nearest && u >= -1e-6 && u <= 1 + 1e-6) nearest = t;
      }
    }
  }
  return nearest;
}
