import { PHOTO_SPOTS, photoSign } from '@ville-usine/shared/world/discover/photo-spots';
import { PLAQUE_PLACES } from '@ville-usine/shared/world/discover/plaque-places';
import { SIGNPOSTS } from '@ville-usine/shared/world/discover/signposts';
import { PLOTS } from '@ville-usine/shared/world/layout';
import type { Spot, WalkMap } from '@ville-usine/shared/world/spot';
import { TRAM_PLATFORM, TRAM_STOPS } from '@ville-usine/shared/world/tram-stops';
import { sliceWalls } from '../finish/slice-walls.ts';
import type { Site } from '../kit/mesh-builder.ts';
import { outline } from './limits.ts';
import { BODY } from './pavilions/base.ts';
import { PAVILION_SCALE } from './pavilions/pavilions.ts';

/** Chunks that nobody can bump into: too far, too high, or flat. */
const OPEN = new Set(['hills', 'sky', 'ships', 'tram', 'land', 'ground', 'marks']);
/** Cut at the knee, for benches and planters, and at the chest, for what hangs or leans. Metres. */
const HEIGHTS = [0.42, 1.2];
const TRUNK: Record<string, number> = { pine: 0.36, plane: 0.3, cypress: 0.4 };
const round = (v: number) => Math.round(v * 100) / 100;

function doors(): Spot[] {
  return PLOTS.map(({ sector, angle }) => ({
    id: `door-${sector}`,
    kind: 'door',
    target: sector,
    x: round(Math.sin(angle) * 91.4),
    z: round(Math.cos(angle) * 91.4),
    // Heading 0 looks to −z, positive turns left: outward along the plot's angle is half a turn more.
    face: round(Math.atan2(Math.sin(angle + Math.PI), Math.cos(angle + Math.PI))),
    radius: 5,
  }));
}

/** Each pavilion's low plinth, with a short slope up to it from the forecourt. */
function plinths(): WalkMap['ramps'] {
  const { side, up } = PAVILION_SCALE;
  const height = round(BODY.floor * up);
  return PLOTS.flatMap(({ angle }) => {
    const at = (r: number) => ({ x: round(Math.sin(angle) * r), z: round(Math.cos(angle) * r) });
    const halfWidth = round(((BODY.width + 3) / 2) * side);
    const turn = round(angle + Math.PI);
    return [
      { ...at(90), halfWidth, halfLength: 0.8, turn, y0: height, y1: 0 },
      { ...at(93.4), halfWidth, halfLength: 2.6, turn, y0: height, y1: height },
    ];
  });
}

/** The house itself: half its width, and its front and back from the plot's middle; metres as it stands. */
const HOUSE = {
  half: (BODY.width / 2 + 0.15) * PAVILION_SCALE.side,
  front: (BODY.depth / 2 - 2 + 0.3) * PAVILION_SCALE.side,
  back: (-BODY.depth / 2 - 2 - 0.2) * PAVILION_SCALE.side,
};

/** True within a pavilion's four walls, where nobody comes. */
function indoors(x: number, z: number): boolean {
  return PLOTS.some((plot) => {
    const [dx, dz] = [x - plot.x, z - plot.z];
    const [s, c] = [Math.sin(plot.angle), Math.cos(plot.angle)];
    const [across, ahead] = [dx * c - dz * s, -dx * s - dz * c];
    return Math.abs(across) < HOUSE.half && ahead < HOUSE.front && ahead > HOUSE.back;
  });
}

/** The outline of a pavilion's house, its corners cut as they are round. */
function houseWalls({ x, z, angle }: { x: number; z: number; angle: number }): number[] {
  const { half, front, back } = HOUSE;
  const cut = 1.6;
  const corners: [number, number][] = [
    [-half, back + cut],
    [-half, front - cut],
    [cut - half, front],
    [half - cut, front],
    [half, front - cut],
    [half, back + cut],
    [half - cut, back],
    [cut - half, back],
  ];
  const [s, c] = [Math.sin(angle), Math.cos(angle)];
  const placed = corners.map(([u, v]) => [round(x + u * c - v * s), round(z - u * s - v * c)] as const);
  return placed.flatMap((p, i) => [...p, ...placed[(i + 1) % placed.length]!]);
}

/** The platforms of the tram's stops, a low step above the ground. */
function platforms(): WalkMap['ramps'] {
  const { radius, length, width, height } = TRAM_PLATFORM;
  return TRAM_STOPS.map(({ angle }) => ({
    x: round(Math.sin(angle) * radius),
    z: round(Math.cos(angle) * radius),
    halfWidth: length / 2,
    halfLength: width / 2,
    turn: round(angle),
    y0: height,
    y1: height,
  }));
}

/** What the client hangs up itself, and its foot's half width; metres. */
const posts = () => [
  ...SIGNPOSTS.map(({ x, z }) => ({ x, z, r: 0.34 })),
  ...PLAQUE_PLACES.map(({ x, z }) => ({ x, z, r: 0.42 })),
  ...PHOTO_SPOTS.map((spot) => ({ ...photoSign(spot), r: 0.26 })),
];

/** Four walls about a trunk or a post. */
function diamond(x: number, z: number, r: number): number[] {
  const corners = [
    [-r, 0],
    [0, -r],
    [r, 0],
    [0, r],
  ] as const;
  const placed = corners.map(([a, b]) => [round(x + a), round(z + b)] as const);
  return placed.flatMap((p, i) => [...p, ...placed[(i + 1) % 4]!]);
}

/** Walls, raised floors and doors of the city, sliced from the very shapes that are drawn. */
export function cityWalkMap(site: Site): WalkMap {
  const segments: number[] = [];
  for (const [name, { still }] of site.chunks)
    if (!OPEN.has(name)) segments.push(...sliceWalls(still, HEIGHTS));
  for (const { kind, x, y, z, scale } of site.trees) {
    const r = (TRUNK[kind] ?? 0) * scale;
    if (!r || y > 2 || Math.hypot(x, z) > 128) continue;
    segments.push(...diamond(x, z, r));
  }
  for (const { x, z, r } of posts()) segments.push(...diamond(x, z, r));
  const edge = outline();
  for (const [i, [x, z]] of edge.entries()) {
    const [nx, nz] = edge[(i + 1) % edge.length]!;
    segments.push(round(x), round(z), round(nx), round(nz));
  }
  // What lies beyond the limits, or within a pavilion's walls, is never reached.
  const within = (i: number) => Math.hypot(segments[i]!, segments[i + 1]!) < 136;
  const kept: number[] = [];
  for (let i = 0; i < segments.length; i += 4) {
    if (!within(i) && !within(i + 2)) continue;
    if (indoors(segments[i]!, segments[i + 1]!) && indoors(segments[i + 2]!, segments[i + 3]!)) continue;
    kept.push(...segments.slice(i, i + 4));
  }
  for (const plot of PLOTS) kept.push(...houseWalls(plot));
  return { segments: kept, ramps: [...plinths(), ...platforms()], spots: doors() };
}
