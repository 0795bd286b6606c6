import { BufferAttribute, BufferGeometry, Vector3 } from 'three';
import { darken } from '../../ui/contrast.ts';
import { type Patch, patches, SHEET, Swatches } from './sign-sheet.ts';

const TO_SUN = new Vector3(-0.743, 0.502, 0.442);

/** Collects the faces of posts and plates; plain ones get their light here, as the city's own are baked. */
export class PostBuilder {
  readonly swatches = new Swatches();
  private readonly position: number[] = [];
  private readonly uv: number[] = [];

  /** Corners counter-clockwise from the lower left, metres; the patch is laid over them upright. */
  face(corners: readonly [Vector3, Vector3, Vector3, Vector3], { x, y, w, h }: Patch): void {
    const at = [
      [x, y + h],
      [x + w, y + h],
      [x + w, y],
      [x, y],
    ];
    for (const i of [0, 1, 2, 0, 2, 3]) {
      this.position.push(...corners[i]!.toArray());
      this.uv.push(1 + at[i]![0]! / SHEET.wide, 1 - at[i]![1]! / SHEET.high);
    }
  }

  /** One triangle with its own places on the sheet, texels. */
  slice(corners: readonly Vector3[], at: readonly { x: number; y: number }[]): void {
    for (const [i, corner] of corners.entries()) {
      this.position.push(...corner.toArray());
      this.uv.push(1 + at[i]!.x / SHEET.wide, 1 - at[i]!.y / SHEET.high);
    }
  }

  /** A plain face of any number of corners, counter-clockwise; lit by where it looks. */
  plain(corners: readonly Vector3[], colour: string): void {
    const normal = new Vector3()
      .subVectors(corners[1]!, corners[0]!)
      .cross(new Vector3().subVectors(corners[2]!, corners[0]!))
      .normalize();
    const light = 0.58 + 0.42 * Math.max(0, normal.dot(TO_SUN)) + 0.06 * normal.y;
    // Eight steps of light keep the sheet small.
    const { x, y } = patches.swatch(this.swatches.of(darken(colour, Math.min(1, Math.round(light * 8) / 8))));
    const [u, v] = [1 + (x + 1) / SHEET.wide, 1 - (y + 1) / SHEET.high];
    for (let i = 2; i < corners.length; i++)
      for (const corner of [corners[0]!, corners[i - 1]!, corners[i]!]) {
        this.position.push(...corner.toArray());
        this.uv.push(u, v);
      }
  }

  /** An upright prism about (x, z): `below` and `above` are its radii at y0 and y1, metres. */
  prism(
    x: number,
    z: number,
    y0: number,
    y1: number,
    below: number,
    above: number,
    sides: number,
    colour: string,
  ): void {
    const ring = (radius: number, y: number) =>
      Array.from({ length: sides }, (_, i) => {
        const angle = ((i + 0.5) / sides) * 2 * Math.PI;
        return new Vector3(x + Math.sin(angle) * radius, y, z + Math.cos(angle) * radius);
      });
    const [low, high] = [ring(below, y0), ring(above, y1)];
    for (let i = 0; i < sides; i++) {
      const j = (i + 1) % sides;
      this.plain(above > 0 ? [low[i]!, low[j]!, high[j]!, high[i]!] : [low[i]!, low[j]!, high[i]!], colour);
    }
    if (above > 0) this.plain(high, colour);
  }

  /** What was collected, added to what a mesh has; attributes that only the mesh knows are 0 for the new corners. */
  joined(to: BufferGeometry): BufferGeometry {
    const old = to.index ? to.toNonIndexed() : to;
    const count = this.position.length / 3;
    const out = new BufferGeometry();
    for (const [name, attribute] of Object.entries(old.attributes)) {
      const own = name === 'position' ? this.position : name === 'uv' ? this.uv : undefined;
      const values = new Float32Array((attribute.count + count) * attribute.itemSize);
      for (let i = 0; i < attribute.count; i++)
        for (let k = 0; k < attribute.itemSize; k++)
          values[i * attribute.itemSize + k] = attribute.getComponent(i, k);
      if (own) values.set(own, attribute.count * attribute.itemSize);
      out.setAttribute(name, new BufferAttribute(values, attribute.itemSize));
    }
    return out;
  }
}
