import { DISTRICT_RADIUS, type Goal, type Shown, type TourNow } from '@ville-usine/shared/class-visit/tour';
import type { VisitStop } from '@ville-usine/shared/class-visit/visit-plan';
import type { ZoneId } from '@ville-usine/shared/presence/peer';
import { PLOTS } from '@ville-usine/shared/world/layout';
import { isOfEdition } from '../../content/of-edition.ts';

const PAGE = '/visite';

/** The page without 3D of each kind of thing a class can be shown. */
const PAGE_OF = {
  steps: (sector: string) => `${PAGE}/secteur/${sector}`,
  stand: (company: string) => `${PAGE}/stand/${company}`,
  quiz: (sector: string) => `${PAGE}/quiz/${sector}`,
  session: (session: string) => `${PAGE}/rencontre/${session}`,
};

/** The page on which one does what the class does at a stop. */
export const pageOfStop = ({ kind, of }: VisitStop): string => PAGE_OF[kind](of);

/** The page of a thing that is shown in a zone. */
export function pageOfSight({ kind, target, zone }: Pick<Shown, 'kind' | 'target' | 'zone'>): string {
  if (kind === 'live') return PAGE_OF.session(target);
  if (kind !== 'step') return PAGE_OF[kind](target);
  const sector = sectorOfHall(zone);
  return sector ? `${PAGE_OF.steps(sector)}#${target}` : PAGE;
}

/**
 * The page of where a class is brought: of what it comes to see, else of the pavilion it stands in or before where the
 * edition has it, else `otherwise`.
 */
export function pageOfGoal({ place, sight }: Goal, otherwise: string): string {
  if (sight) return pageOfSight({ ...sight, zone: place.zone });
  const hall = sectorOfHall(place.zone);
  if (hall) return PAGE_OF.steps(hall);
  const away = ({ door }: (typeof PLOTS)[number]) => Math.hypot(door.x - place.x, door.z - place.z);
  const nearest = PLOTS.reduce((best, plot) => (away(plot) < away(best) ? plot : best));
  return away(nearest) <= DISTRICT_RADIUS && isOfEdition(nearest.sector)
    ? PAGE_OF.steps(nearest.sector)
    : otherwise;
}

/**
 * The page of where the class is: its stop's, unless the guide has walked into another pavilion's hall; null while it is
 * nowhere. `sectorOf` knows a stop's pavilion.
 */
export function pageOfClass(tour: TourNow, sectorOf: (stop: VisitStop) => string | null): string | null {
  const stop = tour.stop && tour.stops[tour.stop.index];
  const hall = tour.guide && sectorOfHall(tour.guide.zone);
  if (hall && (!stop || sectorOf(stop) !== hall)) return PAGE_OF.steps(hall);
  return stop ? pageOfStop(stop) : null;
}

/** Are both the same page? What follows the hash is a place in it. */
export const samePage = (one: string, other: string): boolean => one.split('#')[0] === other.split('#')[0];

const sectorOfHall = (zone: ZoneId): string | null => (zone === 'city' ? null : zone.slice('hall:'.length));
