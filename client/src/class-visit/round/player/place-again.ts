import type { PublicEdition } from '@ville-usine/shared/content/edition';
import type { Localized } from '@ville-usine/shared/content/localized';

/** Where an answer can be found again: a stand, or a step of a pavilion. */
export type PlaceAgain = { name: Localized } & (
  | { kind: 'stand'; companyId: string }
  | { kind: 'step'; sector: string; stepId: string }
);

/** The thing of a quiz's `where.place`; null where the edition has none of that name. */
export function placeAgain(edition: PublicEdition, place: string): PlaceAgain | null {
  const company = edition.companies.find(({ id }) => id === place);
  if (company) return { kind: 'stand', companyId: company.id, name: { fr: company.name, en: company.name } };
  for (const sector of edition.sectors) {
    const step = sector.steps.find(({ id }) => id === place);
    if (step) return { kind: 'step', sector: sector.id, stepId: step.id, name: step.title };
  }
  return null;
}

/** Its page without 3D. */
export const pageAgain = (place: PlaceAgain): string =>
  place.kind === 'stand'
    ? `/visite/stand/${place.companyId}`
    : `/visite/secteur/${place.sector}#${place.stepId}`;
