import { type BufferGeometry, Color, Euler, Matrix4, Vector3 } from 'three';
import { MATERIAL, type Material } from './material.ts';

/** Vertices gathered so far. Linear albedo; uv in metres; `mover` is 0 for what stands still. */
export type MeshData = {
  position: number[];
  normal: number[];
  colour: number[];
  uv: number[];
  material: number[];
  mover: number[];
  index: number[];
};

/** A rigid part that moves: its rest matrix (column major) and how it moves. */
export type Mover = {
  id: number;
  chunk: string;
  motion: string;
  params: Record<string, number>;
  rest: number[];
};

export type Anchor = { x: number; y: number; z: number };

/** All that the builders of one zone share. */
export type Site = {
  chunks: Map<string, { still: MeshData; moving: MeshData }>;
  movers: Mover[];
  signs: { key: string; rest: number[]; y: number; z: number }[];
  smoke: (Anchor & { size: number; tint: number })[];
  halos: (Anchor & { radius: number; colour: string })[];
  trees: (Anchor & { kind: string; scale: number })[];
};

const emptyMesh = (): MeshData => ({
  position: [],
  normal: [],
  colour: [],
  uv: [],
  material: [],
  mover: [],
  index: [],
});

export function emptySite(): Site {
  return { chunks: new Map(), movers: [], signs: [], smoke: [], halos: [], trees: [] };
}

/** Options every shape takes: a second colour at its top, and rotations in radians. */
export type ShapeOptions = {
  top?: string;
  rx?: number;
  ry?: number;
  rz?: number;
  sx?: number;
  sy?: number;
  sz?: number;
};

/** Where shapes are put: a frame of reference, in metres, within one chunk of a site. */
export class MeshBuilder {
  readonly site: Site;
  readonly chunk: string;
  readonly frame: Matrix4;
  protected readonly moverId: number;

  constructor(site: Site, chunk: string, frame = new Matrix4(), moverId = 0) {
    this.site = site;
    this.chunk = chunk;
    this.frame = frame;
    this.moverId = moverId;
    if (!site.chunks.has(chunk)) site.chunks.set(chunk, { still: emptyMesh(), moving: emptyMesh() });
  }

  protected placed(x: number, y: number, z: number, ry = 0, rx = 0, rz = 0): Matrix4 {
    return new Matrix4().makeRotationFromEuler(new Euler(rx, ry, rz, 'YXZ')).setPosition(x, y, z);
  }

  protected local(x: number, y: number, z: number, o: ShapeOptions): Matrix4 {
    return this.placed(x, y, z, o.ry, o.rx, o.rz).multiply(
      new Matrix4().makeScale(o.sx ?? 1, o.sy ?? 1, o.sz ?? 1),
    );
  }

  /** World position of a point of this frame. */
  world(x: number, y: number, z: number): Anchor {
    const p = new Vector3(x, y, z).applyMatrix4(this.frame);
    return { x: p.x, y: p.y, z: p.z };
  }

  /** Adds a geometry, coloured from `colour` at its foot to `options.top` at its head. */
  add(
    geometry: BufferGeometry,
    colour: string,
    material: Material = MATERIAL.plain,
    matrix = new Matrix4(),
    uvScale: [number, number] | null = null,
    top?: string,
  ): this {
    const chunk = this.site.chunks.get(this.chunk)!;
    const out = this.moverId ? chunk.moving : chunk.still;
    const { position, normal, uv } = geometry.attributes as Record<
      string,
      { count: number; getX(i: number): number; getY(i: number): number; getZ(i: number): number }
    >;
    const whole = this.moverId ? matrix.clone() : this.frame.clone().multiply(matrix);
    const inverse = new Matrix4().copy(whole).invert().transpose();
    const first = out.position.length / 3;
    const low = new Color(colour);
    const high = new Color(top ?? colour);
    geometry.computeBoundingBox();
    const foot = geometry.boundingBox!.min.y;
    const height = Math.max(1e-3, geometry.boundingBox!.max.y - foot);
    const v = new Vector3();
    const n = new Vector3();
    const mixed = new Color();
    for (let i = 0; i < position!.count; i++) {
      const [px, py, pz] = [position!.getX(i), position!.getY(i), position!.getZ(i)];
      const [nx, ny, nz] = [normal!.getX(i), normal!.getY(i), normal!.getZ(i)];
      if (uvScale && uv) out.uv.push(uv.getX(i) * uvScale[0], uv.getY(i) * uvScale[1]);
      else if (Math.abs(ny) > 0.7) out.uv.push(px, pz);
      else if (Math.abs(nx) > Math.abs(nz)) out.uv.push(pz, py - foot);
      else out.uv.push(px, py - foot);
      v.set(px, py, pz).applyMatrix4(whole);
      n.set(nx, ny, nz).transformDirection(inverse);
      mixed.copy(low).lerp(high, (py - foot) / height);
      out.position.push(v.x, v.y, v.z);
      out.normal.push(n.x, n.y, n.z);
      out.colour.push(mixed.r, mixed.g, mixed.b);
      out.material.push(material);
      out.mover.push(this.moverId);
    }
    const order = geometry.index ? Array.from(geometry.index.array) : [...Array(position!.count).keys()];
    // A mirrored frame turns every face inside out: turn them back.
    const flip = whole.determinant() < 0;
    for (let i = 0; i < order.length; i += 3) {
      const [a, b, c] = [order[i]! + first, order[i + 1]! + first, order[i + 2]! + first];
      out.index.push(a, ...(flip ? [c, b] : [b, c]));
    }
    return this;
  }

  smoke(x: number, y: number, z: number, size: number, tint: number): void {
    this.site.smoke.push({ ...this.world(x, y, z), size, tint });
  }

  halo(x: number, y: number, z: number, radius: number, colour: string): void {
    this.site.halos.push({ ...this.world(x, y, z), radius, colour });
  }

  tree(kind: string, x: number, y: number, z: number, scale: number): void {
    this.site.trees.push({ kind, ...this.world(x, y, z), scale });
  }
}
