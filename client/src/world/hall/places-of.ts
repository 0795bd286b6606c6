import type { PublicEdition } from '@ville-usine/shared/content/edition';
import { type HallWalkFile, walkInside } from '@ville-usine/shared/world/hall-walk';
import type { WalkMap } from '@ville-usine/shared/world/spot';
import { theEdition } from '../../content/of-edition.ts';

/** The companies that have a stand in a sector's hall, in the order of their places. */
export const companiesIn = (edition: PublicEdition, sector: string) =>
  edition.companies.filter((one) => one.sector === sector);

/** A hall's walk map as this edition fills it. */
export async function hallMap(file: HallWalkFile, sector: string): Promise<WalkMap> {
  const edition = await theEdition();
  return walkInside(file, {
    companies: companiesIn(edition, sector).map(({ id }) => id),
    steps: edition.sectors.find(({ id }) => id === sector)?.steps.map(({ id }) => id) ?? [],
  });
}
