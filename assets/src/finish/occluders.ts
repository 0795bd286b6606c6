import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import type { Exposure } from './shade-surface.ts';

/** How far a wall still darkens what is near it, metres. */
const REACH = 9;
const SUN_REACH = 200;

/** Everything that casts shade in a zone, ready to be asked what a point sees. */
export class Occluders {
  private readonly tree: MeshBVH;
  private readonly directions: [number, number, number][];
  private readonly ray = new Ray();
  private readonly side = new Vector3();
  private readonly across = new Vector3();

  /** `position` and `index` are one merged triangle soup in world metres; `rays` per point for openness. */
  constructor(position: Float32Array, index: Uint32Array, rays: number) {
    const geometry = new BufferGeometry();
    geometry.setAttribute('position', new BufferAttribute(position, 3));
    geometry.setIndex(new BufferAttribute(index, 1));
    this.tree = new MeshBVH(geometry);
    this.directions = Array.from({ length: rays }, (_, i) => {
      const u = (i + 0.5) / rays;
      const turn = i * 2.399963;
      return [Math.sqrt(u) * Math.cos(turn), Math.sqrt(1 - u), Math.sqrt(u) * Math.sin(turn)];
    });
  }

  private distance(far: number): number {
    return this.tree.raycastFirst(this.ray, DoubleSide, 0, far)?.distance ?? Number.POSITIVE_INFINITY;
  }

  /** Share of the sky above the surface that is open, near things counting most. */
  openness(point: Vector3, normal: Vector3): number {
    this.side.set(Math.abs(normal.y) > 0.9 ? 1 : 0, Math.abs(normal.y) > 0.9 ? 0 : 1, 0);
    this.side.cross(normal).normalize();
    this.across.crossVectors(normal, this.side);
    let sum = 0;
    for (const [a, b, c] of this.directions) {
      this.ray.origin.copy(point).addScaledVector(normal, 0.07);
      this.ray.direction.set(0, 0, 0).addScaledVector(this.side, a);
      this.ray.direction.addScaledVector(normal, b).addScaledVector(this.across, c);
      const distance = this.distance(REACH);
      sum += distance < REACH ? (distance / REACH) ** 0.75 : 1;
    }
    return sum / this.directions.length;
  }

  /** Share of the sun's disc that reaches the point. */
  sunlight(point: Vector3, normal: Vector3, toSun: Vector3): number {
    if (normal.dot(toSun) < -0.05) return 0;
    let seen = 0;
    for (let i = 0; i < 3; i++) {
      const turn = i * 2.1 + 0.4;
      this.side.set(toSun.z, 0, -toSun.x).normalize();
      this.across.crossVectors(toSun, this.side);
      this.ray.direction.copy(toSun).addScaledVector(this.side, Math.cos(turn) * 0.012);
      this.ray.direction.addScaledVector(this.across, Math.sin(turn) * 0.012).normalize();
      this.ray.origin.copy(point).addScaledVector(normal, 0.14);
      this.ray.origin.addScaledVector(this.side, Math.cos(turn) * 0.08);
      if (this.distance(SUN_REACH) >= SUN_REACH) seen++;
    }
    return seen / 3;
  }

  /** True when nothing stands within `far` metres of a point of a surface in a direction. */
  clear(point: Vector3, normal: Vector3, direction: Vector3, far: number): boolean {
    this.ray.origin.copy(point).addScaledVector(normal, 0.14);
    this.ray.direction.copy(direction);
    return this.distance(far) >= far;
  }

  /** Openness and sunlight of a point, steps coarse enough to compress well. */
  exposure(point: Vector3, normal: Vector3, toSun: Vector3): Exposure {
    return { open: this.openness(point, normal), sun: this.sunlight(point, normal, toSun) };
  }
}
