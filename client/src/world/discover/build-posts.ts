import { PHOTO_SPOTS, type PhotoSpot } from '@ville-usine/shared/world/discover/photo-spots';
import { PLAQUE_PLACES, type PlaquePlace } from '@ville-usine/shared/world/discover/plaque-places';
import { SIGNPOSTS, type Signpost } from '@ville-usine/shared/world/discover/signposts';
import { Vector3 } from 'three';
import type { PostBuilder } from './post-builder.ts';
import { type Patch, patches } from './sign-sheet.ts';

const IRON = '#4a5560';
const STONE = '#dfcba4';
const BRASS = '#e7b04a';
const UP = new Vector3(0, 1, 0);

const forward = (heading: number) => new Vector3(-Math.sin(heading), 0, -Math.cos(heading));

/** A board that hangs on a post along `along`: both sides written, its end pointed. Metres. */
function arm(b: PostBuilder, at: Vector3, along: Vector3, patch: Patch): void {
  const [start, end, tip, half, thick] = [0.04, 1.86, 2.08, 0.15, 0.035];
  const across = new Vector3().crossVectors(along, UP);
  const point = (s: number, up: number, out: number) =>
    at.clone().addScaledVector(along, s).addScaledVector(UP, up).addScaledVector(across, out);
  // Seen with `across` towards the eye, `along` runs to the left.
  b.face(
    [
      point(end, -half, thick),
      point(start, -half, thick),
      point(start, half, thick),
      point(end, half, thick),
    ],
    patch,
  );
  b.face(
    [
      point(start, -half, -thick),
      point(end, -half, -thick),
      point(end, half, -thick),
      point(start, half, -thick),
    ],
    patch,
  );
  const edge = { x: patch.x + 2, y: patch.y + 2, w: 2, h: 2 };
  const strip = (p: [number, number], q: [number, number]) =>
    b.face(
      [
        point(p[0], p[1], thick),
        point(p[0], p[1], -thick),
        point(q[0], q[1], -thick),
        point(q[0], q[1], thick),
      ],
      edge,
    );
  b.face(
    [point(tip, 0, thick), point(end, -half, thick), point(end, half, thick), point(tip, 0, thick)],
    edge,
  );
  b.face(
    [point(tip, 0, -thick), point(end, half, -thick), point(end, -half, -thick), point(tip, 0, -thick)],
    edge,
  );
  strip([start, half], [end, half]);
  strip([end, half], [tip, 0]);
  strip([tip, 0], [end, -half]);
  strip([end, -half], [start, -half]);
}

function signpost(b: PostBuilder, { x, z, arms }: Signpost): void {
  b.prism(x, z, -0.1, 0.24, 0.36, 0.27, 8, STONE);
  b.prism(x, z, 0.24, 3.26, 0.07, 0.06, 6, IRON);
  b.prism(x, z, 3.26, 3.42, 0.13, 0.13, 8, BRASS);
  b.prism(x, z, 3.42, 3.6, 0.1, 0, 8, BRASS);
  for (const [row, { way, turn }] of arms.entries())
    arm(b, new Vector3(x, 2.98 - row * 0.37, z), forward(turn), patches.arm(way));
}

/** A desk one reads standing: a sloping plate on a foot. */
function plaque(b: PostBuilder, { id, x, z, face }: PlaquePlace): void {
  b.prism(x, z, -0.1, 0.12, 0.3, 0.24, 8, STONE);
  b.prism(x, z, 0.12, 1.08, 0.055, 0.05, 6, IRON);
  const ahead = forward(face);
  const right = new Vector3().crossVectors(ahead, UP);
  // The plate leans back from its reader by 50 degrees.
  const rise = new Vector3().addScaledVector(ahead, 0.643).addScaledVector(UP, 0.766);
  const out = new Vector3().crossVectors(right, rise).normalize();
  const middle = new Vector3(x, 1.16, z);
  const corner = (s: number, t: number, d: number) =>
    middle
      .clone()
      .addScaledVector(right, s * 0.52)
      .addScaledVector(rise, t * 0.36)
      .addScaledVector(out, d);
  const ring = (d: number, grow = 1) =>
    [corner(-grow, -grow, d), corner(grow, -grow, d), corner(grow, grow, d), corner(-grow, grow, d)] as [
      Vector3,
      Vector3,
      Vector3,
      Vector3,
    ];
  b.face(ring(0.03), patches.plaque(id));
  const [front, backs] = [ring(0.028, 1.06), ring(-0.03, 1.06)];
  b.plain(front, BRASS);
  b.plain([...backs].reverse(), IRON);
  for (let i = 0; i < 4; i++) {
    const j = (i + 1) % 4;
    b.plain([backs[i]!, backs[j]!, front[j]!, front[i]!], BRASS);
  }
}

/** A written disc about `middle`, counter-clockwise for whoever sees `right` to their right and `up` above. */
function disc(b: PostBuilder, middle: Vector3, right: Vector3, up: Vector3, patch: Patch): Vector3[] {
  const [u, v] = [patch.x + patch.w / 2, patch.y + patch.h / 2];
  const rim = Array.from({ length: 20 }, (_, i) => {
    const angle = (i / 20) * 2 * Math.PI;
    const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
    return {
      place: middle.clone().addScaledVector(right, sin).addScaledVector(up, cos),
      at: { x: u + sin * patch.w * 0.44, y: v - cos * patch.h * 0.44 },
    };
  });
  for (const [i, one] of rim.entries()) {
    const next = rim[(i + 1) % rim.length]!;
    b.slice([middle, next.place, one.place], [{ x: u, y: v }, next.at, one.at]);
  }
  return rim.map(({ place }) => place);
}

/** A round mark on the ground to stand on, and beside it a round sign on a post. */
function photoSpot(b: PostBuilder, { x, z, face }: PhotoSpot): void {
  const ahead = forward(face);
  const right = new Vector3().crossVectors(ahead, UP);
  const scaled = (v: Vector3, by: number) => v.clone().multiplyScalar(by);
  disc(b, new Vector3(x, 0.06, z), scaled(right, 0.85), scaled(ahead, 0.85), patches.mark);
  const foot = new Vector3(x, 0, z).addScaledVector(right, -2.2).addScaledVector(ahead, -0.6);
  b.prism(foot.x, foot.z, -0.1, 0.12, 0.26, 0.2, 8, STONE);
  b.prism(foot.x, foot.z, 0.12, 1.9, 0.05, 0.045, 6, IRON);
  const side = (way: 1 | -1) => {
    const middle = new Vector3(foot.x, 2.24, foot.z).addScaledVector(ahead, -way * 0.035);
    return disc(b, middle, scaled(right, way * 0.38), scaled(UP, 0.38), patches.roundel);
  };
  const [near, far] = [side(1), side(-1)];
  for (let i = 0; i < near.length; i++) {
    const j = (i + 1) % near.length;
    const twin = (k: number) => far[(near.length - k) % near.length]!;
    b.plain([near[i]!, near[j]!, twin(j), twin(i)], BRASS);
  }
}

/** Every post of the city: signposts, plaques and photograph spots. */
export function buildPosts(b: PostBuilder): void {
  for (const one of SIGNPOSTS) signpost(b, one);
  for (const one of PLAQUE_PLACES) plaque(b, one);
  for (const one of PHOTO_SPOTS) photoSpot(b, one);
}
