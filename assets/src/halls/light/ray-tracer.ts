import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh';

export type TraceLamp = {
  at: readonly [number, number, number];
  color: readonly [number, number, number];
  power: number;
  reach: number;
  size: number;
};

export type TraceScene = {
  position: Float32Array;
  casting: Uint32Array;
  color: Float32Array;
  glow: Float32Array;
  /** Texels. */
  uv: Float32Array;
  lamps: TraceLamp[];
  size: number;
  sunRays: number;
};

/** Direction to the sun: from the door, its shafts cross the picture from left to right. */
const TO_SUN = new Vector3(-0.66, 0.62, -0.36).normalize();
const SUN = [3.5, 2.62, 1.6] as const;
/** Brighter emitters than this would leave single bright texels behind. */
const GLOW_CAP = 1.3;
const GOLDEN = 2.399963;

/** Light that reaches points of a hall, linear, from sun, sky, lamps and surfaces. */
export class RayTracer {
  private readonly bvh: MeshBVH;
  private readonly index: ArrayLike<number>;
  private readonly ray = new Ray();
  private readonly origin = new Vector3();
  private readonly n = new Vector3();
  private readonly way = new Vector3();
  private state = 1;

  constructor(private readonly scene: TraceScene) {
    const geometry = new BufferGeometry();
    geometry.setAttribute('position', new BufferAttribute(scene.position, 3));
    geometry.setIndex(new BufferAttribute(scene.casting.slice(), 1));
    this.bvh = new MeshBVH(geometry, { targetLeafSize: 6 });
    this.index = geometry.index!.array;
  }

  /** Stands at a point; `seed` makes its rays its own, whatever thread asks. */
  stand(position: ArrayLike<number>, normal: ArrayLike<number>, i: number, seed: number): void {
    this.n.set(normal[i * 3]!, normal[i * 3 + 1]!, normal[i * 3 + 2]!);
    this.origin
      .set(position[i * 3]!, position[i * 3 + 1]!, position[i * 3 + 2]!)
      .addScaledVector(this.n, 0.025);
    this.state = Math.imul(i + 1, 0x9e3779b1) ^ Math.imul(seed, 0x85ebca6b);
    for (let k = 0; k < 3; k++) this.draw();
  }

  private draw(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  private hit(far: number) {
    this.ray.origin.copy(this.origin);
    this.ray.direction.copy(this.way);
    return this.bvh.raycastFirst(this.ray, DoubleSide, 0, far);
  }

  /** Sun and lamps, with their shadows. */
  direct(out: number[]): void {
    out[0] = out[1] = out[2] = 0;
    const facing = this.n.dot(TO_SUN);
    if (facing > 0) {
      const rays = this.scene.sunRays;
      const turn = this.draw() * Math.PI * 2;
      let seen = 0;
      for (let k = 0; k < rays; k++) {
        const r = 0.022 * Math.sqrt((k + 0.5) / rays);
        const a = turn + k * GOLDEN;
        this.way.copy(TO_SUN);
        this.way.x += r * Math.cos(a);
        this.way.y += r * Math.sin(a) * 0.7;
        this.way.z += r * Math.sin(a);
        this.way.normalize();
        if (!this.hit(80)) seen++;
      }
      for (let c = 0; c < 3; c++) out[c]! += (SUN[c]! * facing * seen) / rays;
    }
    for (const lamp of this.scene.lamps) this.lamp(lamp, out);
  }

  private lamp(l: TraceLamp, out: number[]): void {
    const o = this.origin;
    const [dx, dy, dz] = [l.at[0] - o.x, l.at[1] - o.y, l.at[2] - o.z];
    if (dx * dx + dy * dy + dz * dz > l.reach * l.reach * 1.1) return;
    if (dx * this.n.x + dy * this.n.y + dz * this.n.z < -0.4) return;
    for (let k = 0; k < 4; k++) {
      this.way.set(
        dx + (this.draw() - 0.5) * l.size,
        dy + (this.draw() - 0.5) * l.size,
        dz + (this.draw() - 0.5) * l.size,
      );
      const far = this.way.length();
      if (far > l.reach) continue;
      this.way.multiplyScalar(1 / far);
      const facing = this.n.dot(this.way);
      if (facing <= 0 || this.hit(far - 0.25)) continue;
      const fade = 1 - far / l.reach;
      const a = (facing * l.power * fade * fade * 0.1875) / (far * far + 1.2);
      for (let c = 0; c < 3; c++) out[c]! += l.color[c]! * a;
    }
  }

  /** Light from the half-space above: sky, glowing surfaces, and `map`'s light sent back. out[3]: share buried. */
  gather(out: number[], rays: number, map: Float32Array | null): void {
    const { n, way } = this;
    const t = new Vector3(Math.abs(n.y) > 0.9 ? 1 : 0, Math.abs(n.y) > 0.9 ? 0 : 1, 0).cross(n).normalize();
    const b = new Vector3().crossVectors(n, t);
    const [turn, jitter] = [this.draw() * Math.PI * 2, this.draw()];
    const sum: [number, number, number] = [0, 0, 0];
    let buried = 0;
    for (let k = 0; k < rays; k++) {
      const u = (k + jitter) / rays;
      const a = turn + k * GOLDEN;
      const q = Math.sqrt(u);
      const e = Math.sqrt(1 - u);
      way
        .set(0, 0, 0)
        .addScaledVector(t, q * Math.cos(a))
        .addScaledVector(b, q * Math.sin(a))
        .addScaledVector(n, e);
      const hit = this.hit(90);
      if (!hit) this.sky(sum);
      else if (hit.face!.normal.dot(way) > 0) {
        if (hit.distance < 0.6) buried++;
      } else this.bounce(hit.faceIndex! * 3, hit.point, map, sum);
    }
    for (let c = 0; c < 3; c++) out[c] = sum[c]! / rays;
    out[3] = buried / rays;
  }

  private sky(sum: [number, number, number]): void {
    const w = Math.max(0, this.way.dot(TO_SUN)) ** 2;
    sum[0] += (0.72 + 0.5 * w) * 1.3;
    sum[1] += (0.84 + 0.32 * w) * 1.3;
    sum[2] += (1.05 + 0.05 * w) * 1.3;
  }

  private bounce(
    face: number,
    point: Vector3,
    map: Float32Array | null,
    sum: [number, number, number],
  ): void {
    const { color, glow, uv, size, position } = this.scene;
    const [i, j, k] = [this.index[face]!, this.index[face + 1]!, this.index[face + 2]!];
    const sent = Math.min(glow[i]!, GLOW_CAP);
    for (let c = 0; c < 3; c++) sum[c]! += color[i * 3 + c]! * sent;
    if (!map) return;
    const a = new Vector3().fromArray(position, i * 3);
    const e1 = new Vector3().fromArray(position, j * 3).sub(a);
    const e2 = new Vector3().fromArray(position, k * 3).sub(a);
    const p = point.clone().sub(a);
    const [d00, d01, d11, d20, d21] = [e1.dot(e1), e1.dot(e2), e2.dot(e2), p.dot(e1), p.dot(e2)];
    const d = d00 * d11 - d01 * d01 || 1;
    const v = (d11 * d20 - d01 * d21) / d;
    const w = (d00 * d21 - d01 * d20) / d;
    const at = (axis: number) =>
      Math.min(
        size - 1,
        Math.max(
          0,
          Math.floor(uv[i * 2 + axis]! * (1 - v - w) + uv[j * 2 + axis]! * v + uv[k * 2 + axis]! * w),
        ),
      );
    const o = (at(1) * size + at(0)) * 3;
    for (let c = 0; c < 3; c++) sum[c]! += map[o + c]! * color[i * 3 + c]!;
  }
}
