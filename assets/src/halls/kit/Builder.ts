import type { Point } from '@ville-usine/shared/world/room';
import { Euler, Matrix3, Matrix4, Quaternion, Vector3 } from 'three';
import { addBox } from './box.ts';
import type { Group, HallModel, Style } from './model.ts';
import { addCylinder, addLathe, addSphere, addTorus, type Profile } from './solids.ts';
import { addTube } from './tube.ts';

export type Options = Partial<Style> & { turn?: Point; skip?: string; sides?: number };
export type Surface = (u: number, v: number) => [Point, Point];

const PLAIN: Style = {
  color: '#ffffff',
  gloss: 0.15,
  metal: 0,
  glow: 0,
  pattern: 'plain',
  texels: 6,
  casts: true,
  bevel: 0.03,
  cells: null,
  facets: false,
};

/** Places parametric surfaces in a hall, in its own coordinates: metres, y up, door at +z. */
export class Builder {
  constructor(
    readonly model: HallModel,
    readonly matrix = new Matrix4(),
    readonly style: Style = PLAIN,
    readonly group: Group = 'hall',
  ) {}

  /** A builder whose origin lies at (x, y, z), turned by radians about y, then x, then z. */
  at(x: number, y: number, z: number, ry = 0, rx = 0, rz = 0): Builder {
    const turn = new Quaternion().setFromEuler(new Euler(rx, ry, rz, 'YXZ'));
    const local = new Matrix4().compose(new Vector3(x, y, z), turn, new Vector3(1, 1, 1));
    return new Builder(this.model, this.matrix.clone().multiply(local), this.style, this.group);
  }

  with(options: Options): Builder {
    const { turn: _turn, skip: _skip, sides: _sides, ...style } = options;
    return new Builder(this.model, this.matrix, { ...this.style, ...style }, this.group);
  }

  in(group: Group): Builder {
    return new Builder(this.model, this.matrix, this.style, group);
  }

  /** Adds a grid of nu × nv cells over (u, v) in [0, 1]²; answers its index. */
  patch(nu: number, nv: number, surface: Surface, options: Options = {}): number {
    const style = this.with(options).style;
    const positions: number[] = [];
    const normals: number[] = [];
    const turn = new Matrix3().getNormalMatrix(this.matrix);
    for (let j = 0; j <= nv; j++)
      for (let i = 0; i <= nu; i++) {
        const [p, n] = surface(i / nu, j / nv);
        positions.push(...new Vector3(...p).applyMatrix4(this.matrix).toArray());
        normals.push(...new Vector3(...n).applyMatrix3(turn).normalize().toArray());
      }
    const gap = (a: number, b: number) =>
      Math.hypot(...[0, 1, 2].map((k) => positions[a * 3 + k]! - positions[b * 3 + k]!));
    let long = 0;
    let tall = 0;
    for (let j = 0; j <= nv; j++) {
      let sum = 0;
      for (let i = 0; i < nu; i++) sum += gap(j * (nu + 1) + i, j * (nu + 1) + i + 1);
      long = Math.max(long, sum);
    }
    for (let i = 0; i <= nu; i++) {
      let sum = 0;
      for (let j = 0; j < nv; j++) sum += gap(j * (nu + 1) + i, (j + 1) * (nu + 1) + i);
      tall = Math.max(tall, sum);
    }
    const size = (metres: number) => Math.min(1000, Math.max(2, Math.round(metres * style.texels) + 1));
    const chart = { width: size(long), height: size(tall), x: 0, y: 0 };
    this.model.patches.push({ group: this.group, nu, nv, positions, normals, ...chart, style });
    return this.model.patches.length - 1;
  }

  /** a→b is u, a→d is v; it faces (b − a) × (d − a). */
  quad(a: Point, b: Point, c: Point, d: Point, options: Options = {}, nu = 1, nv = 1): number {
    const va = new Vector3(...a);
    const n = new Vector3(...b)
      .sub(va)
      .cross(new Vector3(...d).sub(va))
      .normalize();
    const normal: Point = [n.x, n.y, n.z];
    const mix = (p: Point, q: Point, t: number): Point => [
      p[0] + (q[0] - p[0]) * t,
      p[1] + (q[1] - p[1]) * t,
      p[2] + (q[2] - p[2]) * t,
    ];
    return this.patch(nu, nv, (u, v) => [mix(mix(a, b, u), mix(d, c, u), v), normal], options);
  }

  /** A chamfered box; (x, y, z) is the middle of its underside. `skip` leaves faces out by t b n s e w. */
  box(x: number, y: number, z: number, w: number, h: number, d: number, options: Options = {}): this {
    const [rx, ry, rz] = options.turn ?? [0, 0, 0];
    const resting = y <= 0.011 && !options.turn;
    addBox(this.at(x, y + h / 2, z, ry, rx, rz).with(options), w, h, d, options.skip ?? (resting ? 'b' : ''));
    return this;
  }

  private turned(x: number, y: number, z: number, options: Options): Builder {
    const [rx, ry, rz] = options.turn ?? [0, 0, 0];
    return this.at(x, y, z, ry, rx, rz).with(options);
  }

  /** A round post from radius r0 below to r1 above. `open` leaves out caps: true both, 'top' or 'base'. */
  cylinder(
    x: number,
    y: number,
    z: number,
    r0: number,
    r1: number,
    h: number,
    options: Options & { open?: boolean | 'top' | 'base'; cap?: string } = {},
  ): this {
    const { open = false, cap, ...rest } = options;
    const resting = y <= 0.011 && !options.turn;
    addCylinder(this.turned(x, y, z, rest), r0, r1, h, {
      sides: options.sides ?? 16,
      top: open !== true && open !== 'top',
      base: open !== true && open !== 'base' && !resting,
      cap,
    });
    return this;
  }

  /** A profile of (radius, height) points turned about y; outward when it runs upwards. */
  lathe(x: number, y: number, z: number, profile: Profile, options: Options = {}): this {
    addLathe(this.turned(x, y, z, options), profile, options.sides ?? 20);
    return this;
  }

  sphere(x: number, y: number, z: number, r: number, options: Options & { tall?: number } = {}): this {
    const { tall = 1, ...rest } = options;
    addSphere(this.at(x, y, z).with(rest), r, options.sides ?? 12, tall);
    return this;
  }

  torus(x: number, y: number, z: number, R: number, r: number, options: Options = {}, around = 6): this {
    addTorus(this.turned(x, y, z, options), R, r, options.sides ?? 24, around);
    return this;
  }

  tube(points: Point[], radius: number, options: Options = {}, steps = (points.length - 1) * 3): this {
    addTube(this.with(options), points, radius, options.sides ?? 8, steps);
    return this;
  }

  /** A straight bar from a to b of section w × h. */
  beam(a: Point, b: Point, w: number, h: number, options: Options = {}): this {
    const from = new Vector3(...a);
    const way = new Vector3(...b).sub(from);
    const turn = new Quaternion().setFromUnitVectors(new Vector3(0, 0, 1), way.clone().normalize());
    const middle = from.clone().addScaledVector(way, 0.5);
    const local = new Matrix4().compose(middle, turn, new Vector3(1, 1, 1));
    const style = { ...this.style, bevel: 0 };
    const along = new Builder(this.model, this.matrix.clone().multiply(local), style, this.group);
    addBox(along.with(options), w, h, way.length(), options.skip ?? '');
    return this;
  }

  sign(name: string, x: number, y: number, z: number, width: number, height: number, glow = 0, rx = 0): this {
    const { matrix } = this.at(x, y, z, 0, rx);
    this.model.signs.push({ name, group: this.group, matrix, width, height, glow });
    return this;
  }

  lamp(at: Point, color: string, power: number, reach: number, size = 0.3): this {
    const p = new Vector3(...at).applyMatrix4(this.matrix);
    this.model.lamps.push({ at: [p.x, p.y, p.z], color, power, reach, size });
    return this;
  }

  private flat(x: number, z: number): [number, number] {
    const p = new Vector3(x, 0, z).applyMatrix4(this.matrix);
    return [Math.round(p.x * 100) / 100, Math.round(p.z * 100) / 100];
  }

  /** A wall one cannot walk through, as a polyline in the builder's (x, z). */
  wall(...points: [number, number][]): this {
    const { walls } = this.ground();
    for (let i = 0; i + 1 < points.length; i++)
      walls.push(...this.flat(...points[i]!), ...this.flat(...points[i + 1]!));
    return this;
  }

  /** Where this part's walls and raised ground are kept: a stand that is not there bars nobody's way. */
  private ground(): Pick<HallModel, 'walls' | 'decks'> {
    const number = /^booth-(\d+)$/.exec(this.group)?.[1];
    if (!number) return this.model;
    this.model.booths[Number(number) - 1] ??= { walls: [], decks: [] };
    return this.model.booths[Number(number) - 1]!;
  }

  /** A closed rectangular footprint about (x, z). */
  block(x: number, z: number, w: number, d: number): this {
    const [a, b] = [w / 2, d / 2];
    return this.wall([x - a, z - b], [x + a, z - b], [x + a, z + b], [x - a, z + b], [x - a, z - b]);
  }

  /** A round footprint, kept as a hexagon. */
  pillar(x: number, z: number, r: number): this {
    const corner = (i: number): [number, number] => {
      const a = (i / 6) * Math.PI * 2;
      return [x + Math.cos(a) * r, z + Math.sin(a) * r];
    };
    return this.wall(...[0, 1, 2, 3, 4, 5, 6].map(corner));
  }

  /** Ground one steps up to: flat, `y` metres high. */
  deck(x: number, z: number, w: number, d: number, y: number): this {
    const [cx, cz] = this.flat(x, z);
    const [ex, ez] = this.flat(x + 1, z);
    const turn = Math.round(Math.atan2(cz - ez, ex - cx) * 1e4) / 1e4;
    this.ground().decks.push({ x: cx, z: cz, halfWidth: w / 2, halfLength: d / 2, turn, y });
    return this;
  }
}
