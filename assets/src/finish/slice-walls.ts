import type { MeshData } from '../kit/mesh-builder.ts';

type P = [number, number];
const key = ([x, z]: P) => `${Math.round(x * 20)},${Math.round(z * 20)}`;

/** Where the triangles of a mesh cross the height `y`: unordered pieces of wall, metres. */
function crossings(mesh: MeshData, y: number): [P, P][] {
  const out: [P, P][] = [];
  for (let t = 0; t < mesh.index.length; t += 3) {
    const hits: P[] = [];
    for (let k = 0; k < 3; k++) {
      const [i, j] = [mesh.index[t + k]! * 3, mesh.index[t + ((k + 1) % 3)]! * 3];
      const [y0, y1] = [mesh.position[i + 1]! - y, mesh.position[j + 1]! - y];
      if (y0 < 0 === y1 < 0) continue;
      const u = y0 / (y0 - y1);
      const mix = (a: number) => mesh.position[i + a]! + (mesh.position[j + a]! - mesh.position[i + a]!) * u;
      hits.push([mix(0), mix(2)]);
    }
    if (hits.length === 2 && key(hits[0]!) !== key(hits[1]!)) out.push([hits[0]!, hits[1]!]);
  }
  return out;
}

/** Joins pieces end to end into runs. */
function runs(pieces: [P, P][]): P[][] {
  const at = new Map<string, number[]>();
  for (const [i, piece] of pieces.entries())
    for (const p of piece) at.set(key(p), [...(at.get(key(p)) ?? []), i]);
  const used = new Set<number>();
  const out: P[][] = [];
  for (const [i, [a, b]] of pieces.entries()) {
    if (used.has(i)) continue;
    used.add(i);
    const run = [a, b];
    for (const forward of [true, false]) {
      for (;;) {
        const end = forward ? run.at(-1)! : run[0]!;
        const next = (at.get(key(end)) ?? []).find((n) => !used.has(n));
        if (next === undefined) break;
        used.add(next);
        const [p, q] = pieces[next]!;
        const far = key(p) === key(end) ? q : p;
        if (forward) run.push(far);
        else run.unshift(far);
      }
    }
    out.push(run);
  }
  return out;
}

/** Douglas and Peucker's simplification: fewer corners, none further than `slack` from where it was. */
function simplified(run: P[], slack: number): P[] {
  if (run.length < 3) return run;
  const [a, b] = [run[0]!, run.at(-1)!];
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  let worst = 0;
  let at = 0;
  for (let i = 1; i < run.length - 1; i++) {
    const p = run[i]!;
    const off =
      length < 1e-6
        ? Math.hypot(p[0] - a[0], p[1] - a[1])
        : Math.abs((p[0] - a[0]) * (b[1] - a[1]) - (p[1] - a[1]) * (b[0] - a[0])) / length;
    if (off > worst) [worst, at] = [off, i];
  }
  if (worst <= slack) return [a, b];
  return [...simplified(run.slice(0, at + 1), slack).slice(0, -1), ...simplified(run.slice(at), slack)];
}

/**
 * Walls one bumps into: the mesh cut at each height, joined and simplified. Flat x0, z0, x1, z1, in metres rounded
 * to a centimetre. A piece that repeats one found at an earlier height is left out.
 */
export function sliceWalls(mesh: MeshData, heights: readonly number[], slack = 0.1): number[] {
  const out: number[] = [];
  const known = new Set<string>();
  for (const height of heights)
    for (const run of runs(crossings(mesh, height))) {
      const corners = simplified(run, slack);
      for (let i = 1; i < corners.length; i++) {
        const [a, b] = [corners[i - 1]!, corners[i]!];
        const ends = [a, b].map(([x, z]) => `${Math.round(x * 4)},${Math.round(z * 4)}`).sort();
        const name = ends.join('|');
        if (ends[0] === ends[1] || known.has(name)) continue;
        known.add(name);
        out.push(...[...a, ...b].map((v) => Math.round(v * 100) / 100));
      }
    }
  return out;
}
