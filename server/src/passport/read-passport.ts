import type { Mark } from '@ville-usine/shared/passport/mark';
import { type Passport, passportOf } from '@ville-usine/shared/passport/passport';
import type { KeptPassport } from '@ville-usine/shared/passport/passport-http';
import type { Kysely, Transaction } from 'kysely';
import type { LoadedEdition } from '../content/load-edition.ts';
import { allProgress } from '../quiz/progress.ts';
import type { Tables } from '../storage/tables.ts';

/** Questions of a visitor's that nobody will read any more. */
const GONE = ['refused', 'withdrawn'] as const;

/** What is kept of a visitor's passport beside the quizzes. */
export async function keptPassport(
  db: Kysely<Tables> | Transaction<Tables>,
  visitorId: string,
): Promise<KeptPassport> {
  const marks = await db
    .selectFrom('passport_marks')
    .select(['kind', 'target as of'])
    .where('visitor_id', '=', visitorId)
    .orderBy('at')
    .orderBy('kind')
    .orderBy('target')
    .execute();
  const questions = await db
    .selectFrom('questions')
    .select('answered_at')
    .where('visitor_id', '=', visitorId)
    .where('state', 'not in', GONE)
    .execute();
  return {
    marks,
    asked: questions.length,
    answered: questions.filter((one) => one.answered_at !== null).length,
  };
}

/** The whole passport: `marks` of the device, with what the server kept, the quizzes and the questions. */
export async function readPassport(
  db: Kysely<Tables>,
  edition: LoadedEdition,
  visitorId: string,
  marks: readonly Mark[],
): Promise<{ passport: Passport; quiz: { answered: number; right: number } }> {
  const kept = await keptPassport(db, visitorId);
  const progress = await allProgress(db, edition.quizzes, visitorId);
  const content = { ...edition, quizSectors: edition.quizzes.map(({ sector }) => sector) };
  const bySector = Object.fromEntries(progress.map((one) => [one.sector, one]));
  return {
    passport: passportOf(content, [...kept.marks, ...marks], bySector, kept),
    quiz: {
      answered: progress.reduce((sum, { answered }) => sum + Object.keys(answered).length, 0),
      right: progress.reduce((sum, { score }) => sum + score, 0),
    },
  };
}
