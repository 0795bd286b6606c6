import type { PublicEdition } from '../content/edition.ts';
import type { SectorId } from '../content/sector.ts';
import { SECTOR_IDS } from '../content/sector-ids.ts';
import type { Point } from '../world/collide.ts';
import type { PlaceId } from '../world/layout.ts';
import { standAt, zoneOf } from '../world/place.ts';
import type { Goal, Sight, TourPlace } from './tour.ts';
import type { VisitStop } from './visit-plan.ts';

/** Between two pupils side by side, and between two rows, metres. */
const BESIDE = 1.1;
const BEHIND = 1.3;
/** Nobody stands nearer than this to what all look at, metres; nor in more than half a circle round it. */
const NEAREST = 3.2;
const WIDEST = Math.PI * 0.8;
/** Whoever faces nothing in particular looks this far ahead, metres. */
const AHEAD = 4;

/** A class that visits a hall stands this far past its door, metres: those in its last row have room behind them. */
const PAST_DOOR = 7;

/** What of an edition places the stops: which halls are open, whose stand is where. */
export type TourContent = {
  sectors: Pick<PublicEdition['sectors'][number], 'id' | 'open'>[];
  companies: Pick<PublicEdition['companies'][number], 'id' | 'sector'>[];
};

/** Where a class goes for a stop: into its hall, before its pavilion where the hall is closed, to the Agora for a session of all. */
export function goalOfStop(
  content: TourContent,
  stop: VisitStop,
  sessionSector: (sessionId: string) => string | null,
): Goal {
  const sector = sectorOfStop(content, stop, sessionSector);
  if (!sector) return { place: placeOf('agora'), sight: null };
  const isOpen = content.sectors.some(({ id, open }) => id === sector && open);
  if (!isOpen) return { place: placeOf(`pavilion:${sector}`), sight: null };
  const door = placeOf(`hall:${sector}`);
  const sight = sightOf(stop);
  return { place: sight ? door : pastDoor(door), sight };
}

function sectorOfStop(
  { companies }: TourContent,
  { kind, of }: VisitStop,
  sessionSector: (sessionId: string) => string | null,
): SectorId | null {
  const found =
    kind === 'stand'
      ? companies.find(({ id }) => id === of)?.sector
      : kind === 'session'
        ? sessionSector(of)
        : of;
  return SECTOR_IDS.find((id) => id === found) ?? null;
}

/** A pavilion's steps are its whole hall: nothing in it comes before the rest. */
function sightOf({ kind, of }: VisitStop): Sight | null {
  if (kind === 'steps') return null;
  return kind === 'session' ? { kind: 'live', target: of } : { kind, target: of };
}

const placeOf = (place: PlaceId): TourPlace => ({ ...standAt(place), zone: zoneOf(place) });

const pastDoor = (place: TourPlace): TourPlace => ({
  ...place,
  x: place.x - PAST_DOOR * Math.sin(place.heading),
  z: place.z - PAST_DOOR * Math.cos(place.heading),
});

/** The point all look at from `place`: what is shown, else a few steps ahead. */
export const focusOf = ({ x, z, heading }: TourPlace, shown: Point | null): Point =>
  shown ?? { x: x - AHEAD * Math.sin(heading), z: z - AHEAD * Math.cos(heading) };

/**
 * Place `index` of `of` in rows of an arc round `focus`, on the side of whoever leads at `from`, facing it. Metres and
 * radians of one zone; nobody stands on another's place or on the guide's.
 */
export function arcPlace(from: Point, focus: Point, index: number, of: number): Omit<TourPlace, 'zone'> {
  const side = Math.atan2(from.x - focus.x, from.z - focus.z);
  let radius = Math.max(NEAREST, Math.hypot(from.x - focus.x, from.z - focus.z) + BEHIND);
  let left = index;
  let inRow = seats(radius);
  let rest = of;
  while (left >= inRow) {
    left -= inRow;
    rest -= inRow;
    radius += BEHIND;
    inRow = seats(radius);
  }
  const step = BESIDE / radius;
  // The middle first: a small row stands before the guide, not to one side of them.
  const offset = (left - (Math.min(inRow, rest) - 1) / 2) * step;
  const angle = side + offset;
  return {
    x: focus.x + radius * Math.sin(angle),
    z: focus.z + radius * Math.cos(angle),
    heading: angle,
  };
}

const seats = (radius: number) => Math.max(3, Math.floor((WIDEST * radius) / BESIDE) + 1);
