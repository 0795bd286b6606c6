import type { ZoneId } from './peer.ts';

/** A place to sit: metres in the zone, what one sits on in `y` above the ground, where one then looks. */
export type Seat = { x: number; z: number; y: number; heading: number };

/** The plaza's benches: every second of 26 places on a circle round the orrery, metres. */
const BENCHES = { of: 26, radius: 20.5, height: 0.5 };
/** From the middle of a bench to each of its three places, metres. */
const PLACES = [-0.85, 0, 0.85];
/** One sits this far before a bench's middle, metres. */
const FORWARD = 0.12;

/** On this bench, of those above, two people of the city sit; its third place stays free. */
const KEPT = { bench: 3, places: [-0.85, 0] };

/** On each bench of the plaza three can sit; they look at the orrery. */
function plazaSeats(kept: boolean): Seat[] {
  const seats: Seat[] = [];
  for (let i = 1; i < BENCHES.of; i += 2) {
    const a = ((i + 0.5) / BENCHES.of) * 2 * Math.PI;
    const radius = BENCHES.radius - FORWARD;
    for (const aside of PLACES) {
      if ((i === KEPT.bench && KEPT.places.includes(aside)) !== kept) continue;
      seats.push({
        x: Math.sin(a) * radius + Math.cos(a) * aside,
        z: Math.cos(a) * radius - Math.sin(a) * aside,
        y: BENCHES.height,
        heading: a,
      });
    }
  }
  return seats;
}

/** Where people of the city sit: no visitor is offered these. */
export const KEPT_SEATS: readonly Seat[] = plazaSeats(true);

const CITY_SEATS = plazaSeats(false);
const NONE: readonly Seat[] = [];

/** Where a visitor can sit in a zone. */
export const seatsIn = (zone: ZoneId): readonly Seat[] => (zone === 'city' ? CITY_SEATS : NONE);

/** The seat nearest to (x, z) within `reach` metres that is not `taken`; null where there is none. */
export function nearestSeat(
  zone: ZoneId,
  x: number,
  z: number,
  reach: number,
  taken: (seat: Seat) => boolean = () => false,
): Seat | null {
  let found: Seat | null = null;
  let least = reach;
  for (const seat of seatsIn(zone)) {
    const away = Math.hypot(seat.x - x, seat.z - z);
    if (away >= least || taken(seat)) continue;
    least = away;
    found = seat;
  }
  return found;
}
