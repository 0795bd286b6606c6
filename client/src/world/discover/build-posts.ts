import { PHOTO_SPOTS, type PhotoSpot, photoSign } from '@ville-usine/shared/world/discover/photo-spots';
import { PLAQUE_PLACES, type PlaquePlace } from '@ville-usine/shared/world/discover/plaque-places';
import { SIGNPOSTS, type Signpost } from '@ville-usine/shared/world/discover/signposts';
import { TRAM_PLATFORM, TRAM_STOPS } from '@ville-usine/shared/world/tram-stops';
import { Vector3 } from 'three';
import { departureBoard } from './build-departures.ts';
import type { PostBuilder } from './post-builder.ts';
import { BRASS, forward, IRON, STONE, UP } from './post-kit.ts';
import { type Patch, patches } from './sign-sheet.ts';

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
  b.prism(x, z, -0.1, 0.24, 0.36, 0.27, 6, STONE);
  b.prism(x, z, 0.24, 3.26, 0.07, 0.06, 6, IRON);
  b.prism(x, z, 3.26, 3.42, 0.13, 0.13, 6, BRASS);
  b.prism(x, z, 3.42, 3.6, 0.1, 0, 6, BRASS);
  for (const [row, { way, turn }] of arms.entries())
    arm(b, new Vector3(x, 2.98 - row * 0.37, z), forward(turn), patches.arm(way));
}

/** A desk one reads standing: a sloping plate on a foot. */
function plaque(b: PostBuilder, { id, x, z, face }: PlaquePlace): void {
  b.prism(x, z, -0.1, 0.12, 0.3, 0.24, 6, STONE);
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
  const rim = Array.from({ length: 16 }, (_, i) => {
    const angle = (i / 16) * 2 * Math.PI;
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

/** A round mark on the ground to stand on, and a round sign on a post beside whoever takes the picture. */
function photoSpot(b: PostBuilder, spot: PhotoSpot): void {
  const { x, z, face } = spot;
  const ahead = forward(face);
  const right = new Vector3().crossVectors(ahead, UP);
  const scaled = (v: Vector3, by: number) => v.clone().multiplyScalar(by);
  disc(b, new Vector3(x, 0.06, z), scaled(right, 0.85), scaled(ahead, 0.85), patches.mark);
  const foot = photoSign(spot);
  b.prism(foot.x, foot.z, -0.1, 0.12, 0.26, 0.2, 6, STONE);
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

/** Half the width and height of a stop's board, metres, and where it stands: on the shelter's roof. */
const BOARD = { half: 2.95, rise: 0.46, middle: 4.1, roof: 3.5, thick: 0.06 };

/** The name of a tram's stop over its shelter, to be read from both sides. */
function stopBoard(b: PostBuilder, angle: number, patch: Patch): void {
  const out = new Vector3(Math.sin(angle), 0, Math.cos(angle));
  const middle = out.clone().multiplyScalar(TRAM_PLATFORM.radius).setY(BOARD.middle);
  const across = new Vector3(Math.cos(angle), 0, -Math.sin(angle));
  const corners = (side: 1 | -1, grow: number, thick: number) =>
    (
      [
        [-1, -1],
        [1, -1],
        [1, 1],
        [-1, 1],
      ] as const
    ).map(([s, t]) =>
      middle
        .clone()
        .addScaledVector(across, s * side * (BOARD.half + grow))
        .addScaledVector(UP, t * (BOARD.rise + grow))
        .addScaledVector(out, side * thick),
    ) as [Vector3, Vector3, Vector3, Vector3];
  const [near, far] = [corners(1, 0.09, BOARD.thick), corners(-1, 0.09, BOARD.thick)];
  for (const side of [1, -1] as const) {
    b.face(corners(side, 0, BOARD.thick + 0.03), patch);
    b.plain(side > 0 ? near : far, IRON);
    const foot = middle.clone().addScaledVector(across, side * 2);
    b.prism(foot.x, foot.z, BOARD.roof, BOARD.middle - BOARD.rise, 0.06, 0.06, 6, IRON);
  }
  for (let i = 0; i < 4; i++) {
    const j = (i + 1) % 4;
    const behind = (k: number) => far[[1, 0, 3, 2][k]!]!;
    b.plain([near[j]!, near[i]!, behind(i), behind(j)], IRON);
  }
}

/** Every post of the city, a step each: signposts, plaques, photograph spots, and the boards of tram and sessions. */
export const postSteps = (b: PostBuilder): (() => void)[] => [
  ...SIGNPOSTS.map((one) => () => signpost(b, one)),
  ...PLAQUE_PLACES.map((one) => () => plaque(b, one)),
  ...PHOTO_SPOTS.map((one) => () => photoSpot(b, one)),
  ...TRAM_STOPS.map(
    ({ angle }, stop) =>
      () =>
        stopBoard(b, angle, patches.board(stop)),
  ),
  () => departureBoard(b),
];
