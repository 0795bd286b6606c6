import type { VisitStop } from '@ville-usine/shared/class-visit/visit-plan';
import type { PublicEdition } from '@ville-usine/shared/content/edition';
import type { Sector } from '@ville-usine/shared/content/sector';

/** The pavilions an itinerary comes through, each once, in its order. A live session adds none of its own. */
export function sectorsOf(edition: PublicEdition, stops: readonly VisitStop[]): Sector[] {
  const ids = stops.map(({ kind, of }) =>
    kind === 'stand' ? edition.companies.find((one) => one.id === of)?.sector : of,
  );
  return [...new Set(ids)].flatMap((id) => edition.sectors.find((one) => one.id === id) ?? []);
}
