import type { ZoneId } from './peer.ts';

/**
 * A place to sit: metres in the zone, what one sits on in `y` above the ground, where one then looks, and where one
 * stands before sitting down and after getting up.
 */
export type Seat = { x: number; z: number; y: number; heading: number; stand: { x: number; z: number } };

/** The plaza's benches: every second of 26 places on a circle round the orrery, metres. */
const BENCHES = { of: 26, radius: 20.5, height: 0.5 };
/** From the middle of a bench to each of its three places, metres. */
const PLACES = [-0.85, 0, 0.85];
/** One sits this far before a bench's middle, metres. */
const FORWARD = 0.12;
/** From a seat to where one stands before it, metres. */
const BEFORE = 0.8;

/**
 * The Agora's steps, as they are built: the middle of their half circle, each row's front edge from there and its
 * height, metres; how far in one sits, and the angles between which each row lies.
 */
const ROWS = { x: 0, z: -41, radius: 13, deep: 1.7, high: 0.45, in: 0.3 };
const ARCS = [0.2, 0.287, 0.337].map((edge) => ({ from: edge * Math.PI, to: 0.42 * Math.PI }));
/** Between two neighbours in the first row, radians (1.05 m), and from an arc's end to who sits first. */
const NEIGHBOUR = 0.079;
const END = 0.05;
/** What all of the Agora's seats look at: the front of its stage. */
const STAGE = { x: 0, z: -46.5 };

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
      const x = Math.sin(a) * radius + Math.cos(a) * aside;
      const z = Math.cos(a) * radius - Math.sin(a) * aside;
      const stand = { x: x - Math.sin(a) * BEFORE, z: z - Math.cos(a) * BEFORE };
      seats.push({ x, z, y: BENCHES.height, heading: a, stand });
    }
  }
  return seats;
}

/** The Agora's seats in columns, the first row's seat first: from one place before the steps any of them is reached. */
function agoraColumns(): Seat[][] {
  const columns: Seat[][] = [];
  for (let angle = ARCS[0]!.to - END; angle > ARCS[0]!.from + END; angle -= NEIGHBOUR)
    for (const side of [1, -1]) {
      const at = (radius: number) => ({
        x: ROWS.x + side * Math.cos(angle) * radius,
        z: ROWS.z + Math.sin(angle) * radius,
      });
      const stand = at(ROWS.radius - BEFORE);
      const rows = ARCS.filter(({ from }) => angle > from + END);
      columns.push(
        rows.map((_, row) => {
          const { x, z } = at(ROWS.radius + row * ROWS.deep + ROWS.in);
          return { x, z, y: ROWS.high * (row + 1), heading: Math.atan2(x - STAGE.x, z - STAGE.z), stand };
        }),
      );
    }
  return columns;
}

/** Where people of the city sit: no visitor is offered these. */
export const KEPT_SEATS: readonly Seat[] = plazaSeats(true);

const COLUMNS: readonly (readonly Seat[])[] = [...plazaSeats(false).map((seat) => [seat]), ...agoraColumns()];
const CITY_SEATS = COLUMNS.flat();
const NONE: readonly Seat[] = [];

/** The city's seats by the place one sits down from; of several the first free one is taken. */
export const seatColumns = (): readonly (readonly Seat[])[] => COLUMNS;

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
