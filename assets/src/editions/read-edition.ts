import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Company } from '@ville-usine/shared/content/company';
import { EditionHead } from '@ville-usine/shared/content/edition';
import { Plaque } from '@ville-usine/shared/content/plaque';
import { Sector } from '@ville-usine/shared/content/sector';
import { Trade } from '@ville-usine/shared/content/trade';
import { Quiz } from '@ville-usine/shared/quiz/question';
import { parse } from 'yaml';
import { z } from 'zod';

/** Where the editions lie, each in a folder that bears its id. */
export const EDITIONS = new URL('../../editions/', import.meta.url).pathname;

/** Every file of one folder, parsed by its schema; throws an error that names the file. */
function folder<T>(edition: string, name: string, schema: z.ZodType<T>): T[] {
  const path = join(EDITIONS, edition, name);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => one(join(path, file), schema));
}

function one<T>(path: string, schema: z.ZodType<T>): T {
  const result = schema.safeParse(parse(readFileSync(path, 'utf8')));
  if (!result.success) throw new Error(`${path}:\n${z.prettifyError(result.error)}`);
  return result.data;
}

/** The files of an edition as they are, for drawing its pictures and for its tests. */
export function readEdition(edition: string) {
  return {
    head: one(join(EDITIONS, edition, 'edition.yaml'), EditionHead),
    sectors: folder(edition, 'sectors', Sector),
    companies: folder(edition, 'companies', Company),
    trades: folder(edition, 'trades', z.array(Trade)).flat(),
    quizzes: folder(edition, 'quizzes', Quiz),
    plaques: existsSync(join(EDITIONS, edition, 'plaques.yaml'))
      ? one(join(EDITIONS, edition, 'plaques.yaml'), z.array(Plaque))
      : [],
  };
}
