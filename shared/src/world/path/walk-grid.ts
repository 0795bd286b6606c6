import { firstWall, type Point, slide, squeeze, type Walls } from '../collide.ts';
import { BODY_RADIUS } from '../move.ts';
import { clearWay, roomAt } from './clear-way.ts';

/** Points of a tile's side; a tile is one cell of the walls. */
const ACROSS = 8;
/** A body keeps this much more than its own half width from walls, metres. */
const SPARE = 0.004;
/** Near walls a point stands where there is most room in its own square: one of 5 × 5 places. */
const PLACES = 5;
/** Between two points with this much room, metres, no wall can be in a body's way: half a diagonal and a body. */
const WIDE = 0.75;

const MIDDLE = (PLACES * PLACES - 1) / 2;

/** A way begins at one of the points this near, metres. */
const NIGH = 1.1;
/** Along a wall one may slide where the straight way is clear for this part of a body. */
const SLIDES = 0.3;
/** How near one comes when one leans from a point to its neighbour along walls, metres. */
const REACHED = 0.1;

/** What is known of a point. */
const UNKNOWN = 0;
const BLOCKED = 1;
const TIGHT = 2;
const OPEN = 3;

/**
 * The points on which one can walk, half a metre apart, found from a zone's walls. A tile of 4 m is looked at when a
 * way first comes near it, so that nothing is done for the whole city at once.
 */
export class WalkGrid {
  readonly walls: Walls;
  readonly columns: number;
  readonly rows: number;
  /** Metres from one point to the next. */
  readonly step: number;
  private readonly known: Uint8Array;
  /** Which of the places in its square a point has; the middle for all that are not near a wall. */
  private readonly place: Uint8Array;
  /** Points in gaps so narrow that a body just fits in. */
  private readonly squeezed = new Map<number, Point>();

  constructor(walls: Walls) {
    this.walls = walls;
    this.step = walls.cell / ACROSS;
    this.columns = walls.columns * ACROSS;
    this.rows = walls.rows * ACROSS;
    this.known = new Uint8Array(this.columns * this.rows);
    this.place = new Uint8Array(this.columns * this.rows).fill(MIDDLE);
  }

  xOf(point: number): number {
    const between = this.squeezed.get(point);
    if (between) return between.x;
    const aside = ((this.place[point]! % PLACES) + 0.5) / PLACES;
    return this.walls.minX + ((point % this.columns) + aside) * this.step;
  }

  zOf(point: number): number {
    const between = this.squeezed.get(point);
    if (between) return between.z;
    const aside = (Math.floor(this.place[point]! / PLACES) + 0.5) / PLACES;
    return this.walls.minZ + (Math.floor(point / this.columns) + aside) * this.step;
  }

  /** True when a body can stand on the point. */
  isFree(point: number): boolean {
    return this.look(point) !== BLOCKED;
  }

  /** True when walls are near: ways keep to the middle where they can. */
  isTight(point: number): boolean {
    return this.look(point) === TIGHT;
  }

  /** True when a body can go from one free point to its free neighbour. */
  joins(from: number, to: number): boolean {
    if (this.look(from) === OPEN && this.look(to) === OPEN) return true;
    return this.leads(this.xOf(from), this.zOf(from), to, BODY_RADIUS + SPARE / 2);
  }

  /**
   * The free point nearest to (x, z), at most `reach` metres away, to which `may` agrees; −1 where there is none.
   */
  nearest(x: number, z: number, reach: number, may: (point: number) => boolean = () => true): number {
    const { step, columns, rows, walls } = this;
    const column = Math.floor((x - walls.minX) / step);
    const row = Math.floor((z - walls.minZ) / step);
    const rings = Math.ceil(reach / step);
    let [found, least] = [-1, reach * reach];
    for (let ring = 0; ring <= rings; ring++) {
      if (found >= 0 && ((ring - 1) * step) ** 2 > least) break;
      for (let r = row - ring; r <= row + ring; r++) {
        if (r < 0 || r >= rows) continue;
        const edge = r === row - ring || r === row + ring;
        for (let c = column - ring; c <= column + ring; c += edge || ring === 0 ? 1 : ring * 2) {
          if (c < 0 || c >= columns) continue;
          const point = r * columns + c;
          const apart = (this.xOf(point) - x) ** 2 + (this.zOf(point) - z) ** 2;
          if (apart > least || !this.isFree(point) || !may(point)) continue;
          [found, least] = [point, apart];
        }
      }
    }
    return found;
  }

  /** The free points to which a body at (x, z) can step, metres; none where it is walled in. */
  from(x: number, z: number): number[] {
    const found: number[] = [];
    this.nearest(x, z, NIGH, (point) => {
      // Who leans on a wall is as near to it as a body can be.
      if (this.leads(x, z, point, BODY_RADIUS - SPARE)) found.push(point);
      return false;
    });
    return found;
  }

  /** True when a body of `radius` goes straight from (x, z) to a point, or slides there along a wall. */
  private leads(x: number, z: number, point: number, radius: number): boolean {
    const [toX, toZ] = [this.xOf(point), this.zOf(point)];
    if (clearWay(this.walls, x, z, toX, toZ, radius)) return true;
    if (!clearWay(this.walls, x, z, toX, toZ, BODY_RADIUS * SLIDES)) return false;
    const at = { x, z };
    for (let piece = 0; piece < 3; piece++) slide(this.walls, at, BODY_RADIUS, toX - at.x, toZ - at.z);
    return Math.hypot(toX - at.x, toZ - at.z) < REACHED;
  }

  private look(point: number): number {
    if (this.known[point] === UNKNOWN) this.lookAtTile(point);
    return this.known[point]!;
  }

  private lookAtTile(point: number): void {
    const { known, columns } = this;
    const c = Math.floor((point % columns) / ACROSS);
    const r = Math.floor(point / columns / ACROSS);
    const bare = this.isBare(c, r);
    for (let j = 0; j < ACROSS; j++) {
      for (let i = 0; i < ACROSS; i++) {
        const at = (r * ACROSS + j) * columns + c * ACROSS + i;
        const room = bare ? WIDE : this.roomiest(at);
        known[at] = room >= WIDE ? OPEN : room > BODY_RADIUS + SPARE ? TIGHT : BLOCKED;
      }
    }
  }

  /** Puts a point where its square has most room, and says how much, metres. */
  private roomiest(point: number): number {
    const roomAtPlace = () => roomAt(this.walls, this.xOf(point), this.zOf(point), WIDE);
    let most = roomAtPlace();
    if (most >= WIDE) return most;
    let best = MIDDLE;
    for (let place = 0; place < PLACES * PLACES; place++) {
      this.place[point] = place;
      const room = roomAtPlace();
      if (room > most + 0.02) [most, best] = [room, place];
    }
    this.place[point] = best;
    return most > BODY_RADIUS + SPARE || !this.isGap(point) ? Math.min(most, WIDE - 0.01) : BODY_RADIUS * 1.1;
  }

  /** True when a body just fits between the walls near a point; the point is put there. */
  private isGap(point: number): boolean {
    const [x, z] = [this.xOf(point), this.zOf(point)];
    const at = { x, z };
    const fits = squeeze(this.walls, at, BODY_RADIUS) && Math.hypot(at.x - x, at.z - z) < this.step / 2;
    if (fits && firstWall(this.walls, x, z, at.x, at.z) === 1) this.squeezed.set(point, at);
    return this.squeezed.has(point);
  }

  /** True when neither the tile nor one beside it holds a wall. */
  private isBare(c: number, r: number): boolean {
    const { cells, columns, rows } = this.walls;
    for (let j = Math.max(0, r - 1); j <= Math.min(rows - 1, r + 1); j++)
      for (let i = Math.max(0, c - 1); i <= Math.min(columns - 1, c + 1); i++)
        if (cells[j * columns + i]) return false;
    return true;
  }
}
