import { Vector3 } from 'three';
import type { PostBuilder } from './post-builder.ts';
import { BRASS, forward, IRON, STONE, UP } from './post-kit.ts';
import { patches } from './sign-sheet.ts';

/** The departure board: on the plaza beside the sectors' lines, towards whoever arrives; one walks below it. Metres. */
const DEPARTURES = {
  x: -11.6,
  z: 29.2,
  face: 0.68,
  half: 3,
  rise: 1.31,
  middle: 3.9,
  thick: 0.14,
  rim: 0.12,
};

/** A board on two posts, written on the side of whoever arrives. */
export function departureBoard(b: PostBuilder): void {
  const { x, z, face, half, rise, middle, thick, rim } = DEPARTURES;
  // `face` is the heading of whoever reads it.
  const out = forward(face + Math.PI);
  const right = new Vector3().crossVectors(forward(face), UP);
  const corner = (s: number, t: number, d: number) =>
    new Vector3(x, middle, z)
      .addScaledVector(right, s * half + Math.sign(s) * rim)
      .addScaledVector(UP, t * rise + Math.sign(t) * rim)
      .addScaledVector(out, d);
  const ring = (d: number) =>
    [corner(-1, -1, d), corner(1, -1, d), corner(1, 1, d), corner(-1, 1, d)] as [
      Vector3,
      Vector3,
      Vector3,
      Vector3,
    ];
  const [front, back] = [ring(thick), ring(-thick)];
  b.plain(front, IRON);
  b.plain([...back].reverse(), IRON);
  for (let i = 0; i < 4; i++) {
    const j = (i + 1) % 4;
    b.plain([back[i]!, back[j]!, front[j]!, front[i]!], BRASS);
  }
  const written = ring(thick + 0.02).map((one, i) =>
    one.addScaledVector(right, i === 0 || i === 3 ? rim : -rim).addScaledVector(UP, i < 2 ? rim : -rim),
  ) as [Vector3, Vector3, Vector3, Vector3];
  b.face(written, patches.departures);
  for (const side of [-1, 1]) {
    const foot = new Vector3(x, 0, z).addScaledVector(right, side * (half - 0.35));
    b.prism(foot.x, foot.z, -0.1, 0.2, 0.34, 0.26, 6, STONE);
    b.prism(foot.x, foot.z, 0.2, middle - rise - rim, 0.11, 0.1, 6, IRON);
    b.prism(foot.x, foot.z, middle + rise + rim, middle + rise + 0.42, 0.12, 0.12, 6, BRASS);
    b.prism(foot.x, foot.z, middle + rise + 0.42, middle + rise + 0.66, 0.12, 0, 6, BRASS);
  }
}
