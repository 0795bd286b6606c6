import {
  BoxGeometry,
  CatmullRomCurve3,
  CircleGeometry,
  ConeGeometry,
  CylinderGeometry,
  ExtrudeGeometry,
  LatheGeometry,
  Matrix4,
  Quaternion,
  type Shape,
  SphereGeometry,
  TorusGeometry,
  TubeGeometry,
  Vector2,
  Vector3,
} from 'three';
import { gear } from './gear.ts';
import { MATERIAL, type Material } from './material.ts';
import { MeshBuilder, type ShapeOptions } from './mesh-builder.ts';
import { roundedBox } from './rounded-box.ts';

export type Point = [number, number, number];

/** Sides of a round thing: enough to read as round from where people stand, no more. */
function sides(radius: number, wanted = 99): number {
  const natural = radius < 0.2 ? 4 : radius < 0.6 ? 6 : radius < 1.6 ? 9 : radius < 4 ? 12 : 18;
  return Math.min(wanted, natural);
}

const cuts = (length: number, every = 5) => Math.max(1, Math.min(6, Math.round(length / every)));

/** The parametric shapes all models are made of. Metres and radians; boxes and cylinders stand on y. */
export class Modeller extends MeshBuilder {
  /** The same chunk seen from a frame moved by (x, y, z) and turned. */
  at(x: number, y: number, z: number, ry = 0, rx = 0, rz = 0): Modeller {
    return new Modeller(
      this.site,
      this.chunk,
      this.frame.clone().multiply(this.placed(x, y, z, ry, rx, rz)),
      this.moverId,
    );
  }

  scaled(sx: number, sy: number, sz: number): Modeller {
    return new Modeller(
      this.site,
      this.chunk,
      this.frame.clone().multiply(new Matrix4().makeScale(sx, sy, sz)),
    );
  }

  /** A part that moves about the given point; what is built on the result is in that part's own frame. */
  mover(
    motion: string,
    params: Record<string, number>,
    x: number,
    y: number,
    z: number,
    ry = 0,
    rx = 0,
    rz = 0,
  ) {
    const id = this.site.movers.length + 1;
    const rest = this.frame
      .clone()
      .multiply(this.placed(x, y, z, ry, rx, rz))
      .toArray();
    this.site.movers.push({ id, chunk: this.chunk, motion, params, rest });
    return new Modeller(this.site, this.chunk, new Matrix4(), id);
  }

  box(
    x: number,
    y: number,
    z: number,
    w: number,
    h: number,
    d: number,
    colour: string,
    material: Material = 0,
    o: ShapeOptions = {},
  ) {
    const g = new BoxGeometry(w, h, d, cuts(w), cuts(h), cuts(d));
    return this.add(g, colour, material, this.local(x, y + h / 2, z, o), null, o.top);
  }

  roundedBox(
    x: number,
    y: number,
    z: number,
    w: number,
    h: number,
    d: number,
    radius: number,
    colour: string,
    material: Material = 0,
    o: ShapeOptions = {},
  ) {
    return this.add(roundedBox(w, h, d, radius), colour, material, this.local(x, y, z, o), null, o.top);
  }

  extrude(
    shape: Shape,
    depth: number,
    colour: string,
    material: Material,
    matrix: Matrix4,
    curveSegments = 8,
  ) {
    const g = new ExtrudeGeometry(shape, { depth, bevelEnabled: false, curveSegments });
    return this.add(g, colour, material, matrix);
  }

  cylinder(
    x: number,
    y: number,
    z: number,
    foot: number,
    head: number,
    h: number,
    colour: string,
    material: Material = 0,
    o: ShapeOptions & { sides?: number; open?: boolean } = {},
  ) {
    const radius = Math.max(foot, head);
    const g = new CylinderGeometry(head, foot, h, sides(radius, o.sides), cuts(h, 6), o.open ?? false);
    const matrix = this.local(x, y, z, o).multiply(new Matrix4().makeTranslation(0, h / 2, 0));
    return this.add(g, colour, material, matrix, [2 * Math.PI * radius, h], o.top);
  }

  cone(
    x: number,
    y: number,
    z: number,
    radius: number,
    h: number,
    colour: string,
    material: Material = 0,
    o: ShapeOptions & { sides?: number } = {},
  ) {
    const g = new ConeGeometry(radius, h, sides(radius, o.sides), 1, true);
    return this.add(g, colour, material, this.local(x, y, z, o), [8, 1], o.top);
  }

  sphere(
    x: number,
    y: number,
    z: number,
    r: number,
    colour: string,
    material: Material = 0,
    o: ShapeOptions & { cap?: number } = {},
  ) {
    const n = Math.max(6, sides(r));
    const g = new SphereGeometry(r, n, Math.max(3, Math.round(n * 0.5)), 0, 2 * Math.PI, 0, o.cap ?? Math.PI);
    return this.add(g, colour, material, this.local(x, y, z, o), [2 * Math.PI * r, Math.PI * r], o.top);
  }

  disc(x: number, y: number, z: number, r: number, colour: string, material: Material = 0) {
    return this.add(
      new CircleGeometry(r, sides(r) + 6).rotateX(-Math.PI / 2),
      colour,
      material,
      this.local(x, y, z, {}),
    );
  }

  lathe(
    x: number,
    y: number,
    z: number,
    profile: [number, number][],
    colour: string,
    material: Material = 0,
    o: ShapeOptions = {},
  ) {
    const radius = Math.max(...profile.map((p) => p[0]));
    const g = new LatheGeometry(
      profile.map((p) => new Vector2(...p)),
      sides(radius),
    );
    return this.add(g, colour, material, this.local(x, y, z, o), [2 * Math.PI * radius, radius * 3], o.top);
  }

  /** A ring lying flat unless `rx` says otherwise. */
  torus(
    x: number,
    y: number,
    z: number,
    radius: number,
    thickness: number,
    colour: string,
    material: Material = 0,
    o: ShapeOptions & { arc?: number } = {},
  ) {
    const n = radius > 8 ? 36 : radius > 4 ? 20 : radius > 1.5 ? 14 : 8;
    const g = new TorusGeometry(
      radius,
      thickness,
      thickness < 0.17 ? 3 : thickness < 0.3 ? 4 : 6,
      n,
      o.arc ?? 2 * Math.PI,
    );
    const uv: [number, number] = [2 * Math.PI * radius, 2 * Math.PI * thickness];
    return this.add(g, colour, material, this.local(x, y, z, { rx: Math.PI / 2, ...o }), uv, o.top);
  }

  tube(
    points: Point[],
    radius: number,
    colour: string,
    material: Material = 0,
    segments = points.length * 2,
  ) {
    const curve = new CatmullRomCurve3(points.map((p) => new Vector3(...p)));
    const g = new TubeGeometry(curve, segments, radius, radius < 0.3 ? 4 : radius < 0.6 ? 5 : 7, false);
    return this.add(g, colour, material, new Matrix4(), [curve.getLength(), 2 * Math.PI * radius]);
  }

  /** A straight bar from `a` to `b`; four-sided when `square`. */
  beam(
    a: Point,
    b: Point,
    radius: number,
    colour: string,
    material: Material = 0,
    square = false,
    tip = radius,
  ) {
    const from = new Vector3(...a);
    const to = new Vector3(...b);
    const along = to.clone().sub(from);
    const length = along.length();
    const turn = new Quaternion().setFromUnitVectors(new Vector3(0, 1, 0), along.normalize());
    const n = square ? 4 : radius < 0.12 ? 3 : radius < 0.3 ? 5 : 7;
    const g = new CylinderGeometry(tip, radius, length, n, 1, radius < 0.35);
    if (square) g.rotateY(Math.PI / 4);
    const matrix = new Matrix4()
      .makeRotationFromQuaternion(turn)
      .setPosition(from.add(to).multiplyScalar(0.5));
    return this.add(g, colour, material, matrix, [2 * Math.PI * radius, length]);
  }

  gear(
    outer: number,
    inner: number,
    teeth: number,
    thickness: number,
    colour: string,
    material: Material = MATERIAL.brass,
    matrix = new Matrix4(),
    tooth?: number,
  ) {
    return this.add(gear(outer, inner, teeth, thickness, tooth), colour, material, matrix);
  }

  /** A square lattice girder from `a` to `b`. */
  truss(a: Point, b: Point, width: number, colour: string, material: Material = MATERIAL.steel, bays = 6) {
    const from = new Vector3(...a);
    const along = new Vector3(...b).sub(from);
    const length = along.length();
    const turn = new Quaternion().setFromUnitVectors(new Vector3(0, 1, 0), along.normalize());
    const frame = this.frame
      .clone()
      .multiply(new Matrix4().makeRotationFromQuaternion(turn).setPosition(from));
    const q = new Modeller(this.site, this.chunk, frame, this.moverId);
    const h = width / 2;
    const t = width * 0.08;
    for (const [x, z] of [
      [-h, -h],
      [h, -h],
      [h, h],
      [-h, h],
    ] as const)
      q.beam([x, 0, z], [x, length, z], t * 1.3, colour, material, true);
    for (let i = 0; i < bays; i++) {
      const [y0, y1, s] = [(length * i) / bays, (length * (i + 1)) / bays, i % 2 ? h : -h];
      q.beam([-s, y0, h], [s, y1, h], t, colour, material);
      q.beam([s, y0, -h], [-s, y1, -h], t, colour, material);
      q.beam([h, y0, s], [h, y1, -s], t, colour, material);
      q.beam([-h, y0, -s], [-h, y1, s], t, colour, material);
    }
    return this;
  }
}
