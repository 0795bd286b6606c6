import type { PublicEdition } from '@ville-usine/shared/content/edition';
import { type HallWalkFile, walkInside } from '@ville-usine/shared/world/hall-walk';
import type { WalkMap } from '@ville-usine/shared/world/spot';
import { theEdition } from '../../content/of-edition.ts';

/** The companies that have a stand in a sector's hall, in the order of their places. */
export const companiesIn = (edition: PublicEdition, sector: string) =>
  edition.companies.filter((one) => one.sector === sector);

const MAPS = import.meta.glob<string>('../../../../assets/baked/hall-*.walk.json', {
  query: '?url',
  import: 'default',
  eager: true,
});

async function walkFileOf(sector: string): Promise<HallWalkFile> {
  const address = MAPS[`../../../../assets/baked/hall-${sector}.walk.json`];
  if (!address) throw new Error(`The hall of ${sector} is not built.`);
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`The walk map of ${sector} did not come: ${answer.status}.`);
  return (await answer.json()) as HallWalkFile;
}

/** A hall's walk map as this edition fills it. Rejects when it does not come. */
export async function hallMap(sector: string): Promise<WalkMap> {
  const [file, edition] = await Promise.all([walkFileOf(sector), theEdition()]);
  return walkInside(file, {
    companies: companiesIn(edition, sector).map(({ id }) => id),
    steps: edition.sectors.find(({ id }) => id === sector)?.steps.map(({ id }) => id) ?? [],
  });
}
