import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Id } from '@ville-usine/shared/content/localized';
import { type FaultSentence, sayFault, type ToolLanguage } from '../content-fault.ts';
import { EDITIONS, editionIds, readEdition, readFiles } from '../read-edition.ts';
import { TABLE_WORDS } from './exchange-words.ts';
import { exportEdition } from './export-edition.ts';
import { type ImportLine, importCompanies } from './import-companies.ts';
import { readTable } from './read-table.ts';
import { type StandGround, standFile, writeWhole } from './stand-file.ts';

export const EXCHANGE_USAGE = [
  'npm run editions -- new company <id> [--edition <édition>] [--sector <secteur>]',
  'npm run editions -- import <tableau.csv | tableau.xlsx> [--edition <édition>] [--sector <secteur>] [--overwrite]',
  'npm run editions -- export [--edition <édition>] [--out <dossier>]',
].join('\n');

type Caller = { folder: string; language: ToolLanguage; say(line: string): void; editions?: string };

const SIGNS: Record<ImportLine['outcome'], string> = { written: '✓', kept: '⚠', refused: '✗', note: '⚠' };

/**
 * Brings stands into an edition and takes its tables out.
 *
 * @returns the exit code: 0 when all was done, 1 when a part was not, 2 when the call cannot be understood.
 */
export async function exchangeCommand(verb: string, args: string[], caller: Caller): Promise<number> {
  const { folder, language, say, editions = EDITIONS } = caller;
  const text = { type: 'string' } as const;
  const options = { edition: text, sector: text, out: text, overwrite: { type: 'boolean' } } as const;
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const id = values.edition ?? editionIds(editions)[0] ?? '';
  const place = join(editions, id);
  if (!existsSync(join(place, 'edition.yaml'))) {
    say(`✗ ${TABLE_WORDS.noEdition(id)[language]}`);
    return 2;
  }
  switch (verb) {
    case 'new': {
      const [what, name, ...more] = positionals;
      if (what !== 'company' || !name || more.length > 0) break;
      return newCompany(name, groundOf(place), values.sector, values.overwrite ?? false, caller);
    }
    case 'import': {
      const [file, ...more] = positionals;
      if (!file || more.length > 0) break;
      const table = await readTable(resolve(folder, file)).catch(() => ({ refused: TABLE_WORDS.noTable }));
      if ('refused' in table) {
        say(`✗ ${basename(file)} : ${table.refused[language]}`);
        return 1;
      }
      const lines = importCompanies(table, groundOf(place), {
        sector: values.sector,
        overwrite: values.overwrite ?? false,
      });
      for (const { line, outcome, sentence } of lines)
        say(`${SIGNS[outcome]} ${basename(file)}${line === null ? '' : `:${line}`}: ${sentence[language]}`);
      const count = (outcome: ImportLine['outcome']) => lines.filter((one) => one.outcome === outcome).length;
      say(TABLE_WORDS.done(count('written'), count('kept'), count('refused'))[language]);
      return count('refused') === 0 ? 0 : 1;
    }
    case 'export': {
      const { edition, faults } = readEdition(place);
      if (!edition) {
        for (const fault of faults.filter(({ severity }) => severity === 'error'))
          say(`✗ ${id}/${sayFault(fault, language)}`);
        return 1;
      }
      const out = resolve(folder, values.out ?? '.');
      for (const file of await exportEdition(edition, out)) say(`✓ ${join(out, file)}`);
      return 0;
    }
  }
  say(EXCHANGE_USAGE);
  return 2;
}

function newCompany(
  id: string,
  ground: StandGround,
  asked: string | undefined,
  overwrite: boolean,
  { language, say }: Caller,
): number {
  const file = `companies/${id}.yaml`;
  const refuse = (sentence: FaultSentence) => {
    say(`✗ ${sentence[language]}`);
    return 1;
  };
  if (!Id.safeParse(id).success) return refuse(TABLE_WORDS.badId(id));
  const sector = asked ?? ground.sectors.find(({ open }) => open)?.id ?? ground.sectors[0]?.id ?? '';
  if (!ground.sectors.some((one) => one.id === sector))
    return refuse(TABLE_WORDS.sectorless(sector, ground.sectors.map((one) => one.id).join(', ')));
  const path = join(ground.folder, file);
  if (existsSync(path) && !overwrite) return refuse(TABLE_WORDS.there(file));
  writeWhole(path, standFile({ id, sector, texts: [], trades: [] }, ground));
  say(`✓ ${path}`);
  return 0;
}

/** What a stand can refer to, also while something else in the edition is wrong. */
function groundOf(folder: string): StandGround {
  const { sectors, trades } = readFiles(folder, []);
  return {
    sectors: sectors.flatMap(({ value }) => value ?? []),
    trades: trades.flatMap(({ value }) => value ?? []),
    folder,
  };
}
