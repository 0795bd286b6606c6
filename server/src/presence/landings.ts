import type { ZoneId } from '@ville-usine/shared/presence/peer';
import { seatsIn } from '@ville-usine/shared/presence/seats';
import type { Point } from '@ville-usine/shared/world/collide';
import { HALL } from '@ville-usine/shared/world/layout';
import { PLACES, standAt, zoneOf } from '@ville-usine/shared/world/place';
import { TRAM_PLATFORM, TRAM_STOPS, TRAM_TRACK } from '@ville-usine/shared/world/tram-stops';

/** Nobody gets further than this from the plaza's middle, metres: two more than pages let one walk. */
const CITY_EDGE = 162;
/** Beside a hall's walls nobody is further out than this, nor behind the doorway that its front has, metres. */
const GRACE = 0.5;
const DOORWAY = 1.5;

/** Where a tram's passenger sits and gets off, seen from its stop: metres from the plaza's middle, metres along the track. */
const ABOARD = { radius: TRAM_TRACK + 0.82, along: -1.6 };
const ALIGHTED = { radius: TRAM_PLATFORM.radius + 0.7, along: 2.9 };

/** Whether anybody can be there at all, metres of the zone. */
export function isWithin(zone: ZoneId, { x, z }: Point): boolean {
  if (zone === 'city') return Math.hypot(x, z) <= CITY_EDGE;
  const { halfWidth, halfLength } = HALL;
  return (
    Math.abs(x) <= halfWidth + GRACE && z >= -halfLength - GRACE && z <= halfLength + Math.max(GRACE, DOORWAY)
  );
}

const tramLandings: Point[] = TRAM_STOPS.flatMap(({ angle }) =>
  [ABOARD, ALIGHTED].map(({ radius, along }) => {
    const at = angle + along / TRAM_TRACK;
    return { x: Math.sin(at) * radius, z: Math.cos(at) * radius };
  }),
);

const stands = (zone: ZoneId): Point[] => PLACES.filter((place) => zoneOf(place) === zone).map(standAt);

const CITY: readonly Point[] = [
  ...stands('city'),
  ...tramLandings,
  ...seatsIn('city').flatMap((seat) => [seat, seat.stand]),
];

/** Wherever pages put anyone in a zone: places, tram stops and seats of the city; the entry of a hall. */
export const landingsIn = (zone: ZoneId): readonly Point[] => (zone === 'city' ? CITY : stands(zone));
