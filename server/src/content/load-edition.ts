import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Company } from '@ville-usine/shared/content/company';
import { type Edition, EditionHead } from '@ville-usine/shared/content/edition';
import { Plaque } from '@ville-usine/shared/content/plaque';
import { SECTOR_IDS, Sector } from '@ville-usine/shared/content/sector';
import { Trade } from '@ville-usine/shared/content/trade';
import { Quiz } from '@ville-usine/shared/quiz/question';
import type { z } from 'zod';
import { StartupError } from '../ops/startup-error.ts';
import { readProgramme, type TerritoryProgramme } from '../programme/read-programme.ts';
import { checkEdition, type PlacedEdition } from './check-edition.ts';
import { type ContentFault, sayFault } from './content-fault.ts';
import { readYaml } from './read-yaml.ts';

/**
 * An edition as its files say it, with a version that changes whenever a file does and the folder of its pictures.
 * Files: `edition.yaml`, and one object a file in `sectors/`, `companies/`, `trades/` (or a list), `quizzes/`; the
 * city's small stories as a list in `plaques.yaml`; the territory's events in `programme.yaml`, who makes them in
 * `partners.yaml`; illustrations in `pictures/`.
 */
export type LoadedEdition = Edition & { version: string; folder: string; programme: TerritoryProgramme };

/** Where editions live, in the sources and beside the built server alike. */
export const EDITIONS = fileURLToPath(new URL('../../../assets/editions/', import.meta.url));

/** Reads and checks an edition; tells everything that is wrong, in the order of the files. */
export function readEdition(folder: string): { edition: LoadedEdition | null; faults: ContentFault[] } {
  const faults: ContentFault[] = [];
  const head = existsSync(join(folder, 'edition.yaml'))
    ? readYaml(join(folder, 'edition.yaml'), 'edition.yaml', EditionHead, faults)[0]
    : undefined;
  if (!head && faults.length === 0) {
    const mend = 'Écrivez-le : le format est dans assets/editions/README.md.';
    faults.push({ file: 'edition.yaml', line: null, reason: 'Ce fichier manque.', mend, severity: 'error' });
  }
  const all = <S extends z.ZodType>(name: string, schema: S) =>
    yamlFiles(folder, name).flatMap((file) => readYaml(join(folder, file), file, schema, faults));
  const placed: PlacedEdition = {
    sectors: all('sectors', Sector),
    companies: all('companies', Company),
    trades: all('trades', Trade),
    quizzes: all('quizzes', Quiz),
    plaques: existsSync(join(folder, 'plaques.yaml'))
      ? readYaml(join(folder, 'plaques.yaml'), 'plaques.yaml', Plaque, faults)
      : [],
  };
  const programme = readProgramme(folder, faults);
  // A reference into a file that cannot be read is not dead: mend that file first.
  if (!faults.some((fault) => fault.severity === 'error')) faults.push(...checkEdition(placed, folder));
  if (head && head.value.id !== basename(folder)) {
    const reason = `L’id « ${head.value.id} » n’est pas le nom du dossier.`;
    const mend = `Écrivez id: ${basename(folder)}.`;
    faults.push({ file: 'edition.yaml', line: head.lineOf(['id']), reason, mend, severity: 'error' });
  }
  if (!head || faults.some((fault) => fault.severity === 'error')) return { edition: null, faults };
  const values = <T>(list: { value: T }[]) => list.map((one) => one.value);
  const sectors = values(placed.sectors).sort((a, b) => SECTOR_IDS.indexOf(a.id) - SECTOR_IDS.indexOf(b.id));
  const edition: LoadedEdition = {
    ...head.value,
    sectors,
    companies: values(placed.companies),
    trades: values(placed.trades),
    quizzes: values(placed.quizzes),
    plaques: values(placed.plaques),
    programme,
    version: versionOf(folder),
    folder,
  };
  return { edition, faults };
}

/** The edition of a start. Throws a `StartupError` that says every fault with file, line and reason. */
export function loadEdition(id: string, editions = EDITIONS): LoadedEdition {
  const folder = join(editions, id);
  if (!existsSync(folder)) {
    const there = existsSync(editions) ? editionIds(editions).join(', ') : '';
    throw new StartupError('content', {
      fr: `L’édition « ${id} » n’existe pas ; il y a : ${there || 'aucune'}. Corrigez EDITION.`,
      en: `The edition “${id}” does not exist; there is: ${there || 'none'}. Correct EDITION.`,
    });
  }
  const { edition, faults } = readEdition(folder);
  if (edition) return edition;
  const said = faults.filter((fault) => fault.severity === 'error').map((fault) => `  ${sayFault(fault)}`);
  throw new StartupError('content', {
    fr: `L’édition « ${id} » ne peut pas être ouverte :\n${said.join('\n')}`,
    en: `The edition “${id}” cannot be opened:\n${said.join('\n')}`,
  });
}

/** The editions that are there. */
export function editionIds(editions = EDITIONS): string[] {
  return readdirSync(editions, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

function yamlFiles(folder: string, name: string): string[] {
  if (!existsSync(join(folder, name))) return [];
  return readdirSync(join(folder, name))
    .filter((file) => /\.ya?ml$/.test(file))
    .sort()
    .map((file) => `${name}/${file}`);
}

function versionOf(folder: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) hash.update(file.slice(folder.length)).update('\0').update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}
