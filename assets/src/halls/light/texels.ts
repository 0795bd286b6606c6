import type { Patch } from '../kit/model.ts';

/** Where each texel of the light map lies in the hall, patch after patch. */
export type Texels = { position: Float32Array; normal: Float32Array; at: Int32Array; count: number };

export function texelsOf(patches: readonly Patch[], size: number): Texels {
  const count = patches.reduce((sum, p) => sum + p.width * p.height, 0);
  const t: Texels = {
    position: new Float32Array(new SharedArrayBuffer(count * 12)),
    normal: new Float32Array(new SharedArrayBuffer(count * 12)),
    at: new Int32Array(count),
    count,
  };
  let o = 0;
  for (const p of patches)
    for (let y = 0; y < p.height; y++)
      for (let x = 0; x < p.width; x++, o++) {
        place(p, x, y, t, o);
        t.at[o] = (p.y + y) * size + p.x + x;
      }
  return t;
}

/** Edge texels look from slightly inside, so that a seam never sits exactly in a corner. */
const INSET = 0.04;

function place(p: Patch, x: number, y: number, t: Texels, o: number): void {
  const inside = (v: number, cells: number) => Math.min(1 - INSET / cells, Math.max(INSET / cells, v));
  const [fu, fv] = [inside(x / (p.width - 1), p.nu) * p.nu, inside(y / (p.height - 1), p.nv) * p.nv];
  const [i, j] = [Math.min(p.nu - 1, Math.floor(fu)), Math.min(p.nv - 1, Math.floor(fv))];
  const [a, b] = [fu - i, fv - j];
  const k0 = (j * (p.nu + 1) + i) * 3;
  const k2 = k0 + (p.nu + 1) * 3;
  const mix = (list: number[], c: number) =>
    (list[k0 + c]! * (1 - a) + list[k0 + 3 + c]! * a) * (1 - b) +
    (list[k2 + c]! * (1 - a) + list[k2 + 3 + c]! * a) * b;
  const n = [mix(p.normals, 0), mix(p.normals, 1), mix(p.normals, 2)];
  const l = Math.hypot(...n) || 1;
  for (let c = 0; c < 3; c++) {
    t.position[o * 3 + c] = mix(p.positions, c);
    t.normal[o * 3 + c] = n[c]! / l;
  }
}
