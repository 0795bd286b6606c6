import type { TourNow } from '@ville-usine/shared/class-visit/tour';
import type { PublicEdition } from '@ville-usine/shared/content/edition';
import type { Sector } from '@ville-usine/shared/content/sector';
import { useStopFacts } from '../stop-facts.ts';

/** The pavilion the class is at: the walking guide's hall, else its stop's; null in the Agora and before the first stop. */
export function useSectorHere(edition: PublicEdition, tour: TourNow): Sector | null {
  const facts = useStopFacts(edition);
  const { guide, stop, stops } = tour;
  if (guide && guide.zone !== 'city')
    return edition.sectors.find(({ id }) => guide.zone === `hall:${id}`) ?? null;
  const at = stop && stops[stop.index];
  if (!at) return null;
  const { sector, session } = facts(at);
  return session?.venue === 'agora' ? null : sector;
}
