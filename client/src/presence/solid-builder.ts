import { BufferAttribute, InstancedBufferGeometry } from 'three';

/** A ring of a loft: height, half widths along x and z, and its middle; metres. */
export type Ring = readonly [y: number, rx: number, rz: number, cx?: number, cz?: number];
type Vector = [number, number, number];

/** Collects grids of vertices for the avatar's body; every vertex knows its body part. */
export class SolidBuilder {
  readonly positions: number[] = [];
  readonly normals: number[] = [];
  readonly parts: number[] = [];
  readonly indices: number[] = [];

  /** A grid of (columns + 1) × (rows + 1) vertices from `point(u, v)`, which gives a position and a normal. */
  grid(
    columns: number,
    rows: number,
    part: number,
    point: (u: number, v: number, row: number) => [Vector, Vector],
  ) {
    const first = this.positions.length / 3;
    for (let row = 0; row <= rows; row++) {
      for (let column = 0; column <= columns; column++) {
        const [position, normal] = point(column / columns, row / rows, row);
        const length = Math.hypot(...normal) || 1;
        this.positions.push(...position);
        this.normals.push(...normal.map((value) => value / length));
        this.parts.push(part);
      }
    }
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        const a = first + row * (columns + 1) + column;
        const [b, c, d] = [a + 1, a + columns + 2, a + columns + 1];
        if (!this.touch(a, b)) this.indices.push(a, b, c);
        if (!this.touch(c, d)) this.indices.push(a, c, d);
      }
    }
  }

  private touch(a: number, b: number): boolean {
    const p = this.positions;
    return (
      Math.hypot(p[a * 3]! - p[b * 3]!, p[a * 3 + 1]! - p[b * 3 + 1]!, p[a * 3 + 2]! - p[b * 3 + 2]!) < 1e-5
    );
  }

  /** A skin over rings in order of height, round as a superellipse of `exponent` (2 is a circle, more is squarer). */
  loft(part: number, given: readonly Ring[], columns: number, exponent = 2.4): void {
    // Faces look outward where rings rise: those given from above are taken from below.
    const rings = given[0]![0] > given[given.length - 1]![0] ? [...given].reverse() : given;
    const on = (turn: number, [y, rx, rz, cx = 0, cz = 0]: Ring): Vector => {
      const [c, s] = [Math.cos(turn), Math.sin(turn)];
      const reach = (Math.abs(c) ** exponent + Math.abs(s) ** exponent) ** (-1 / exponent);
      return [c * reach * rx + cx, y, s * reach * rz + cz];
    };
    this.grid(columns, rings.length - 1, part, (u, _, row) => {
      const turn = -u * Math.PI * 2 + Math.PI / 2;
      const ring = rings[row]!;
      const position = on(turn, ring);
      const [p0, p1] = [on(turn - 0.05, ring), on(turn + 0.05, ring)];
      const [q0, q1] = [
        on(turn, rings[Math.max(0, row - 1)]!),
        on(turn, rings[Math.min(rings.length - 1, row + 1)]!),
      ];
      const [ax, ay, az] = [p1[0] - p0[0], p1[1] - p0[1], p1[2] - p0[2]];
      const [bx, by, bz] = [q1[0] - q0[0], q1[1] - q0[1], q1[2] - q0[2]];
      let normal: Vector = [by * az - bz * ay, bz * ax - bx * az, bx * ay - by * ax];
      const outward = normal[0] * (position[0] - (ring[3] ?? 0)) + normal[2] * (position[2] - (ring[4] ?? 0));
      if (Math.hypot(...normal) < 1e-9) normal = [0, row === 0 ? -1 : 1, 0];
      else if (outward < -1e-9) normal = [-normal[0], -normal[1], -normal[2]];
      return [position, normal];
    });
  }

  /** An ellipsoid, or the zone of it between two latitudes in radians. */
  ellipsoid(part: number, [cx, cy, cz]: Vector, [rx, ry, rz]: Vector, columns: number, rows: number): void {
    this.grid(columns, rows, part, (u, v) => {
      const turn = -u * Math.PI * 2 + Math.PI / 2;
      const tilt = -Math.PI / 2 + Math.PI * v;
      const c = Math.cos(tilt);
      const [x, y, z] = [Math.cos(turn) * c, Math.sin(tilt), Math.sin(turn) * c];
      return [
        [cx + x * rx, cy + y * ry, cz + z * rz],
        [x / rx, y / ry, z / rz],
      ];
    });
  }

  /** All of it, for as many instances as are drawn. */
  geometry(): InstancedBufferGeometry {
    const geometry = new InstancedBufferGeometry();
    geometry.setAttribute('position', new BufferAttribute(Float32Array.from(this.positions), 3));
    geometry.setAttribute('normal', new BufferAttribute(Float32Array.from(this.normals), 3));
    geometry.setAttribute('part', new BufferAttribute(Float32Array.from(this.parts), 1));
    geometry.setIndex(this.indices);
    return geometry;
  }
}
