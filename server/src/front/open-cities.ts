import { join } from 'node:path';
import type { Localized } from '@ville-usine/shared/content/localized';
import { readEdition } from '../content/read-edition.ts';
import { StartupError } from '../ops/startup-error.ts';
import { type City, type CityParts, openCity } from './open-city.ts';
import { whereDataLies } from './where-data-lies.ts';

/** An edition that could not be opened: its place stays, and says so. */
type ClosedCity = { id: string; territory: Localized; fault: StartupError };

export type Cities = { open: City[]; closed: ClosedCity[] };

/**
 * Opens every edition that was asked for: one at `/`, several each under its own id. Among several, one that cannot be opened
 * keeps nobody out of the others. Throws a `StartupError` where none can.
 */
export async function openCities(parts: CityParts): Promise<Cities> {
  const { editions: ids, dataDir, editionsDir } = parts.env;
  const places = await whereDataLies(dataDir, ids);
  const cities: Cities = { open: [], closed: [] };
  for (const id of ids) {
    const several = ids.length > 1;
    const logger = several ? parts.logger.child({ city: id }) : parts.logger;
    const place = { ...places.get(id)!, base: several ? `/${id}` : '' };
    try {
      cities.open.push(await openCity(id, place, { ...parts, logger }));
    } catch (fault) {
      if (!(fault instanceof StartupError)) throw fault;
      const territory = readEdition(join(editionsDir, id)).edition?.territory ?? { fr: id };
      cities.closed.push({ id, territory, fault });
    }
  }
  if (cities.open.length === 0) throw allClosed(cities.closed.map(({ fault }) => fault));
  return cities;
}

function allClosed(faults: StartupError[]): StartupError {
  const said = (language: 'fr' | 'en') => faults.map(({ sentence }) => sentence[language]).join('\n');
  return new StartupError(faults[0]!.fault, { fr: said('fr'), en: said('en') }, faults[0]);
}
