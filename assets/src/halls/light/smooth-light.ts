import type { Patch } from '../kit/model.ts';

/** Above this share of buried rays a texel lies inside another part: its neighbours' light serves better. */
const BURIED = 0.42;
const RING = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [1, 1],
  [-1, -1],
  [1, -1],
  [-1, 1],
] as const;

/** Fills buried texels from their neighbours, in both lists (four numbers a texel, patch after patch). */
export function fillBuried(patches: readonly Patch[], gathered: Float32Array, direct: Float32Array): void {
  eachPatch(patches, (p, from) => {
    const lists = [gathered, direct].map((l) => l.subarray(from * 4, (from + p.width * p.height) * 4));
    const good = Array.from({ length: p.width * p.height }, (_, i) => lists[0]![i * 4 + 3]! <= BURIED);
    if (!good.includes(true)) return;
    for (let round = 0; round < 40 && good.includes(false); round++) {
      const healed: number[] = [];
      good.forEach((ok, i) => {
        if (ok) return;
        const [x, y] = [i % p.width, Math.floor(i / p.width)];
        const near = RING.map(([dx, dy]) => [x + dx, y + dy] as const)
          .filter(([X, Y]) => X >= 0 && Y >= 0 && X < p.width && Y < p.height && good[Y * p.width + X])
          .map(([X, Y]) => Y * p.width + X);
        if (!near.length) return;
        for (const list of lists)
          for (let c = 0; c < 3; c++)
            list[i * 4 + c] = near.reduce((s, k) => s + list[k * 4 + c]!, 0) / near.length;
        healed.push(i);
      });
      for (const i of healed) good[i] = true;
    }
  });
}

/** Three à-trous passes over gathered light, which keep edges: noise goes, corners stay. */
export function denoise(patches: readonly Patch[], gathered: Float32Array): void {
  eachPatch(patches, (p, from) => {
    const light = gathered.subarray(from * 4, (from + p.width * p.height) * 4);
    for (let pass = 0; pass < 3; pass++) {
      const before = light.slice();
      filter(p, light, before, 1 << pass, (i, k) => {
        const [a, b] = [brightness(before, i), brightness(before, k)];
        const ratio = Math.max(a / b, b / a) - 1;
        return (i === k ? 1 : 0.7) * Math.exp(-ratio * ratio * 2.2);
      });
    }
  });
}

/** Softens the steps of few sun rays: two small blurs on charts large enough to bear them. */
export function soften(patches: readonly Patch[], direct: Float32Array): void {
  eachPatch(patches, (p, from) => {
    if (p.width <= 5 || p.height <= 5) return;
    const light = direct.subarray(from * 4, (from + p.width * p.height) * 4);
    for (let pass = 0; pass < 2; pass++) {
      const before = light.slice();
      filter(p, light, before, 1, (i, k) => {
        const apart = Math.abs(i - k);
        return apart === 0 ? 4 : apart === 1 || apart === p.width ? 2 : 1;
      });
    }
  });
}

const brightness = (l: Float32Array, i: number) => l[i * 4]! + l[i * 4 + 1]! + l[i * 4 + 2]! + 0.05;

function filter(
  p: Patch,
  out: Float32Array,
  before: Float32Array,
  step: number,
  weigh: (i: number, k: number) => number,
): void {
  for (let y = 0; y < p.height; y++)
    for (let x = 0; x < p.width; x++) {
      const i = y * p.width + x;
      let [r, g, b, total] = [0, 0, 0, 0];
      for (let Y = y - step; Y <= y + step; Y += step)
        for (let X = x - step; X <= x + step; X += step) {
          if (X < 0 || Y < 0 || X >= p.width || Y >= p.height) continue;
          const k = Y * p.width + X;
          const w = weigh(i, k);
          total += w;
          r += before[k * 4]! * w;
          g += before[k * 4 + 1]! * w;
          b += before[k * 4 + 2]! * w;
        }
      out[i * 4] = r / total;
      out[i * 4 + 1] = g / total;
      out[i * 4 + 2] = b / total;
    }
}

function eachPatch(patches: readonly Patch[], visit: (p: Patch, from: number) => void): void {
  let from = 0;
  for (const p of patches) {
    visit(p, from);
    from += p.width * p.height;
  }
}
