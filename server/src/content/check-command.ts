import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type FaultSentence, sayFault, type ToolLanguage } from './content-fault.ts';
import { EDITIONS, editionIds, type LoadedEdition, readEdition } from './read-edition.ts';
import { checkReading } from './reading/check-reading.ts';

export const CHECK_USAGE = 'npm run editions -- check [<édition> | <dossier>] [--strict]';

type Caller = { folder: string; language: ToolLanguage; say(line: string): void };

/**
 * Says everything that is wrong in one edition, in all editions of a folder, or in those that come with the platform.
 *
 * @returns the exit code: 0 when each can be opened (and with `--strict` when nothing at all is left to say), 1 otherwise.
 */
export function checkCommand(args: string[], { folder, language, say }: Caller): number {
  const strict = args.includes('--strict');
  const [asked] = args.filter((one) => one !== '--strict');
  let bad = 0;
  for (const path of foldersOf(asked, folder)) {
    const { edition, faults, written } = readEdition(path);
    if (edition) faults.push(...checkReading(written));
    for (const fault of faults)
      say(`${fault.severity === 'error' ? '✗' : '⚠'} ${basename(path)}/${sayFault(fault, language)}`);
    if (edition) say(`✓ ${basename(path)}: ${summaryOf(edition, faults.length)[language]}`);
    else
      say(
        `✗ ${basename(path)}: ${refusalOf(faults.filter((one) => one.severity === 'error').length)[language]}`,
      );
    if (!edition || (strict && faults.length > 0)) bad += 1;
  }
  return bad === 0 ? 0 : 1;
}

/** The editions that are meant: by an id, by the path of one, or by that of a folder of several. */
function foldersOf(asked: string | undefined, folder: string): string[] {
  if (asked === undefined) return editionIds().map((id) => join(EDITIONS, id));
  const path = resolve(folder, asked);
  const own = join(EDITIONS, asked);
  if (!existsSync(path)) return [own];
  if (existsSync(join(path, 'edition.yaml')) || dirname(own) === dirname(path)) return [path];
  const inside = editionIds(path).map((id) => join(path, id));
  return inside.length > 0 ? inside : [path];
}

function summaryOf(edition: LoadedEdition, left: number): FaultSentence {
  const { sectors, companies, trades, quizzes, version } = edition;
  const questions = quizzes.reduce((sum, quiz) => sum + quiz.questions.length, 0);
  return {
    fr: `peut être ouverte : ${sectors.length} secteurs, ${companies.length} stands, ${trades.length} métiers, ${questions} questions de quiz ; il reste ${left} ⚠ (version ${version}).`,
    en: `can be opened: ${sectors.length} sectors, ${companies.length} stands, ${trades.length} trades, ${questions} quiz questions; ${left} ⚠ left (version ${version}).`,
  };
}

function refusalOf(errors: number): FaultSentence {
  return {
    fr: `ne peut pas être ouverte : ${errors} ✗ à corriger ; un serveur qui tourne garde la version d’avant.`,
    en: `cannot be opened: ${errors} ✗ to mend; a running server keeps the version before.`,
  };
}
