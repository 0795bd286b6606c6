import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { StartupError } from '../ops/startup-error.ts';
import { type ContentFault, sayFault } from './content-fault.ts';
import { EDITIONS, editionIds, type LoadedEdition, readEdition } from './read-edition.ts';

export type { LoadedEdition } from './read-edition.ts';

/** An edition from its files alone. Throws a `StartupError` that says every fault with file, line and reason. */
export function loadEdition(id: string, editions = EDITIONS): LoadedEdition {
  const folder = join(editions, id);
  if (!existsSync(folder)) throw noEdition(id, editions);
  const { edition, faults } = readEdition(folder);
  if (edition) return edition;
  throw brokenEdition(id, faults);
}

/** Said of an id that no folder bears. */
export function noEdition(id: string, editions: string): StartupError {
  const there = existsSync(editions) ? editionIds(editions).join(', ') : '';
  return new StartupError('content', {
    fr: `L’édition « ${id} » n’existe pas ; il y a : ${there || 'aucune'}. Corrigez EDITION.`,
    en: `The edition “${id}” does not exist; there is: ${there || 'none'}. Correct EDITION.`,
  });
}

/** Says every fault that stops a start. */
export function brokenEdition(id: string, faults: ContentFault[]): StartupError {
  const errors = faults.filter((fault) => fault.severity === 'error');
  const said = (language: 'fr' | 'en') => errors.map((fault) => `  ${sayFault(fault, language)}`).join('\n');
  return new StartupError('content', {
    fr: `L’édition « ${id} » ne peut pas être ouverte :\n${said('fr')}`,
    en: `The edition “${id}” cannot be opened:\n${said('en')}`,
  });
}
