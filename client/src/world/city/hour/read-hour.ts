import { Vector3 } from 'three';
import { TINTS } from '../light.ts';

/**
 * The baked light of one hour: tints, a tint's number for each vertex of each mesh, the one nearest to the mean, and
 * where lamps hang (x, y, z).
 */
export type BakedHour = {
  tints: Vector3[];
  codes: Map<string, Uint8Array>;
  mean: number;
  lamps: readonly number[];
};

/** Tints are stored in this many steps of one. */
const TINT_STEPS = 64;

type Head = { tints: number[]; meshes: [string, number][]; lamps?: number[] };

/**
 * Reads a file as `assets/src/finish/hour-file.ts` writes it. Throws when it is cut off, of another kind, or names
 * a tint that does not exist.
 */
export function readHour(file: ArrayBuffer): BakedHour {
  const length = new DataView(file).getUint32(0, true);
  const head = JSON.parse(new TextDecoder().decode(new Uint8Array(file, 4, length))) as Head;
  if (head.tints.length > TINTS * 3) throw new Error('An hour with too many tints.');
  const tints = Array.from({ length: TINTS }, (_, i) =>
    new Vector3().fromArray(head.tints, i * 3 < head.tints.length ? i * 3 : 0).divideScalar(TINT_STEPS),
  );
  const codes = new Map<string, Uint8Array>();
  const times = new Uint32Array(TINTS);
  let at = 4 + length;
  for (const [name, count] of head.meshes) {
    const own = new Uint8Array(file, at, count);
    for (const code of own) {
      if (code >= TINTS) throw new Error(`${name}: an unknown tint.`);
      times[code]!++;
    }
    codes.set(name, own);
    at += count;
  }
  if (at !== file.byteLength) throw new Error('An hour of another length than it says.');
  const sum = tints.reduce((all, tint, code) => all.addScaledVector(tint, times[code]!), new Vector3());
  const mean = sum.divideScalar(Math.max(1, at - 4 - length));
  const away = tints.map((tint) => tint.distanceTo(mean));
  return { tints, codes, mean: away.indexOf(Math.min(...away)), lamps: head.lamps ?? [] };
}
