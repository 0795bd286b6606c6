import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ServerParts } from '../ops/server-parts.ts';
import { sayFault } from './content-fault.ts';
import { keepEdition, lastKept } from './kept-editions.ts';
import { brokenEdition, noEdition } from './load-edition.ts';
import { EDITIONS, type LoadedEdition, readEdition } from './read-edition.ts';

/** Throws a `StartupError` when there is no such edition: asked before anything is opened. */
export function askEdition(id: string, editions = EDITIONS): void {
  if (!existsSync(join(editions, id))) throw noEdition(id, editions);
}

/**
 * The edition of a start: from its files, and kept; or, while something in them is wrong, the last version that was right.
 * Throws a `StartupError` that says every fault where there never was one.
 */
export async function openEdition(
  { storage, clock, logger }: Pick<ServerParts, 'storage' | 'clock' | 'logger'>,
  id: string,
  editions = EDITIONS,
): Promise<LoadedEdition> {
  const folder = join(editions, id);
  const { edition, faults } = readEdition(folder);
  if (edition) {
    await keepEdition(storage, edition, clock.now());
    return edition;
  }
  const kept = await lastKept(storage.db, id, folder);
  if (!kept) throw brokenEdition(id, faults);
  const errors = faults.filter(({ severity }) => severity === 'error').map((fault) => sayFault(fault, 'fr'));
  const { version } = kept.edition;
  logger.warn(
    { edition: id, version, loadedAt: kept.loadedAt, errors },
    'the edition’s files are wrong: opened with its last good version',
  );
  return kept.edition;
}
