import type { ZoneId } from '@ville-usine/shared/presence/peer';
import { buildWalls, type Walls } from '@ville-usine/shared/world/collide';
import { HALL, type PlaceId } from '@ville-usine/shared/world/layout';
import { sightWalls, sortSight } from '@ville-usine/shared/world/sight-walls';
import type { WalkMap } from '@ville-usine/shared/world/spot';
import { create } from 'zustand';
import { inSlices } from './in-slices.ts';

export type Ground = { walls: Walls; ramps: WalkMap['ramps']; spots: WalkMap['spots'] };

type Zones = {
  /** The zone one stands in. */
  zone: ZoneId;
  /** True once the zone's scene is drawn and its walls are known. */
  ready: boolean;
  /** The zone that is being brought in, not yet shown. */
  coming: ZoneId | null;
  /** The passage's curtain: closed while one zone gives way to the next. */
  curtain: boolean;
  /** Where the last passage could not lead, because the network did not bring it. */
  barred: PlaceId | null;
};

export const useZones = create<Zones>(() => ({
  zone: 'city',
  ready: false,
  coming: 'city',
  curtain: false,
  barred: null,
}));

const NOWHERE: Ground = { walls: buildWalls([]), ramps: [], spots: [] };
let ground = NOWHERE;

/** The walls, ramps and spots of the zone one stands in; empty before the first one is there. */
export const groundHere = (): Ground => ground;

/** Smaller things than this do not send the camera nearer, metres: outdoors benches and trees, in halls posts. */
const LOOKED_PAST = { city: 3, hall: 1.2 };

let sight: { of: Walls; walls: Walls } | null = null;

const lookedPast = () => LOOKED_PAST[useZones.getState().zone === 'city' ? 'city' : 'hall'];

/** The walls of the zone that the camera does not look through; sorted out when they are first asked for. */
export function sightHere(): Walls {
  const { walls } = ground;
  if (sight?.of !== walls) sight = { of: walls, walls: sightWalls(walls, lookedPast()) };
  return sight.walls;
}

/** Sorts them out a slice a frame, before anybody asks. */
export function sortSightAhead(): Promise<void> {
  const { walls } = ground;
  function* sorting() {
    const seen = yield* sortSight(walls, lookedPast());
    sight = { of: walls, walls: seen };
  }
  return inSlices(sorting(), () => ground.walls === walls && sight?.of !== walls);
}

/** The outline of a hall, door included: one leaves by the prompt, and the camera stays inside. */
function outline(): number[] {
  const { halfWidth: x, halfLength: z } = HALL;
  return [-x, -z, x, -z, x, -z, x, z, x, z, -x, z, -x, z, -x, -z];
}

/** The ground of a zone that one may not stand in yet. */
export function groundOf(map: WalkMap, zone: ZoneId): Ground {
  const segments = zone === 'city' ? map.segments : [...map.segments, ...outline()];
  return { walls: buildWalls(segments), ramps: map.ramps, spots: map.spots };
}

export function standOn(map: WalkMap, zone: ZoneId): void {
  ground = groundOf(map, zone);
}
