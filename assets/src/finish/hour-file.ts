import { HOUR_NAMES, type HourName } from './daylight.ts';
import type { HourVertices } from './glb-writer.ts';
import { HOURS_WIDE } from './light-mesh.ts';

/** How many tints an hour has; the client's shaders hold as many. */
const TINTS = 64;
/** So many of them are kept for what becomes brighter. */
const BRIGHT_TINTS = 20;
/** Tints are stored in this many steps of one. */
const TINT_STEPS = 64;
/** A window that was dark by day may become this many times brighter. */
const BRIGHTEST = 14;
/** How much worse a tint may be than the best, so that a vertex repeats its neighbour's and packs small. */
const REPEATS = 10;

type Pairs = { from: Uint8Array; to: Uint8Array; count: number };

function pairsOf(meshes: readonly HourVertices[], hour: number): Pairs {
  const count = meshes.reduce((sum, m) => sum + m.colour.length / 4, 0);
  const [from, to] = [new Uint8Array(count * 3), new Uint8Array(count * 3)];
  let at = 0;
  for (const { colour, hours } of meshes)
    for (let i = 0; i < colour.length / 4; i++, at++)
      for (let k = 0; k < 3; k++) {
        from[at * 3 + k] = Math.max(2, colour[i * 4 + k]!);
        to[at * 3 + k] = hours[i * HOURS_WIDE + hour * 3 + k]!;
      }
  return { from, to, count };
}

const WEIGHT = [1, 1.6, 0.8];

/** How far a tint takes a vertex from where it should be, squared steps of 255. */
function missed({ from, to }: Pairs, i: number, tint: readonly number[]): number {
  let sum = 0;
  for (let k = 0; k < 3; k++) {
    const off = Math.min(255, from[i * 3 + k]! * tint[k]!) - to[i * 3 + k]!;
    sum += WEIGHT[k]! * off * off;
  }
  return sum;
}

/** The tint that serves some vertices best: least squares, channel by channel. */
function bestTint({ from, to }: Pairs, members: readonly number[]): number[] {
  return [0, 1, 2].map((k) => {
    let [up, down] = [0, 1e-6];
    for (const i of members) {
      up += from[i * 3 + k]! * to[i * 3 + k]!;
      down += from[i * 3 + k]! ** 2;
    }
    return Math.min(BRIGHTEST, Math.max(1, Math.round((up / down) * TINT_STEPS)) / TINT_STEPS);
  });
}

/** The few tints that turn golden light into an hour's: halved where they differ most, then settled. */
function tintsOf(pairs: Pairs, sample: readonly number[], wanted: number): number[][] {
  if (sample.length === 0) return [];
  const ratio = (i: number, k: number) => Math.log((pairs.to[i * 3 + k]! + 4) / (pairs.from[i * 3 + k]! + 4));
  let groups = [sample.slice()];
  while (groups.length < wanted) {
    const spread = groups.map((members) => {
      const tint = bestTint(pairs, members);
      return members.reduce((sum, i) => sum + missed(pairs, i, tint), 0);
    });
    const at = spread.indexOf(Math.max(...spread));
    const members = groups[at]!;
    const ranges = [0, 1, 2].map((k) => {
      const mean = members.reduce((sum, i) => sum + ratio(i, k), 0) / members.length;
      return members.reduce((sum, i) => sum + (ratio(i, k) - mean) ** 2, 0);
    });
    const axis = ranges.indexOf(Math.max(...ranges));
    const ordered = members.slice().sort((a, b) => ratio(a, axis) - ratio(b, axis) || a - b);
    const half = Math.max(1, ordered.length >> 1);
    const parts = [ordered.slice(0, half), ordered.slice(half)].filter((part) => part.length > 0);
    if (parts.length < 2) break;
    groups.splice(at, 1, ...parts);
  }
  let tints = groups.map((members) => bestTint(pairs, members));
  for (let round = 0; round < 12; round++) {
    groups = tints.map(() => []);
    for (const i of sample) groups[nearest(pairs, i, tints)]!.push(i);
    tints = tints.map((tint, g) => (groups[g]!.length ? bestTint(pairs, groups[g]!) : tint));
  }
  return tints;
}

/** What lights up has tints of its own: windows are few, and would be lost among so many walls. */
function allTints(pairs: Pairs): number[][] {
  const everyone = Array.from({ length: pairs.count }, (_, i) => i);
  const lightsUp = (i: number) => pairs.to[i * 3]! > 1.6 * pairs.from[i * 3]!;
  const bright = everyone.filter(lightsUp);
  // Every seventh of the others tells enough, and the same each time.
  const rest = everyone.filter((i) => i % 7 === 0 && !lightsUp(i));
  const own = tintsOf(
    pairs,
    bright.length > 9_000 ? bright.filter((_, n) => n % 3 === 0) : bright,
    BRIGHT_TINTS,
  );
  const tints = [...own, ...tintsOf(pairs, rest, TINTS - own.length)];
  return tints.sort((a, b) => a[1]! - b[1]! || a[2]! - b[2]!);
}

function nearest(pairs: Pairs, i: number, tints: readonly number[][]): number {
  let [best, least] = [0, Number.POSITIVE_INFINITY];
  for (let t = 0; t < tints.length; t++) {
    const off = missed(pairs, i, tints[t]!);
    if (off < least) [best, least] = [t, off];
  }
  return best;
}

/**
 * One hour's light as a file: the length of its head (4 bytes, little end first), the head as JSON (tints in 64ths;
 * each mesh's name and number of vertices; `notes`), then one tint number per vertex, in the order of the models.
 */
export function hourFile(
  name: HourName,
  meshes: readonly HourVertices[],
  notes: Record<string, unknown> = {},
): Uint8Array {
  const pairs = pairsOf(meshes, HOUR_NAMES.indexOf(name));
  const tints = allTints(pairs);
  const codes = new Uint8Array(pairs.count);
  let last = 0;
  for (let i = 0; i < pairs.count; i++) {
    const best = nearest(pairs, i, tints);
    const least = missed(pairs, i, tints[best]!);
    const lazy = missed(pairs, i, tints[last]!);
    last = lazy <= least + REPEATS ** 2 * 0.5 + least * 0.2 ? last : best;
    codes[i] = last;
  }
  const head = new TextEncoder().encode(
    JSON.stringify({
      tints: tints.flat().map((v) => Math.round(v * TINT_STEPS)),
      meshes: meshes.map((m) => [m.name, m.colour.length / 4]),
      ...notes,
    }),
  );
  const bytes = new Uint8Array(4 + head.length + codes.length);
  new DataView(bytes.buffer).setUint32(0, head.length, true);
  bytes.set(head, 4);
  bytes.set(codes, 4 + head.length);
  return bytes;
}
