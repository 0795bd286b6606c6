import type { Heads, LiveSnapshot, Stream } from '@ville-usine/shared/live/event';
import { toDesk, toOwn, toPublic } from '@ville-usine/shared/live/question-views';
import type { KeptRoom } from '@ville-usine/shared/live/room';
import type { Person } from '@ville-usine/shared/people/person';
import type { Kysely, Transaction } from 'kysely';
import { Refusal } from '../ops/refusal.ts';
import type { Tables } from '../storage/tables.ts';
import { headOf } from './event-log.ts';
import { journalOf } from './journal.ts';
import { blocksOf, ownBlock } from './kept-blocks.ts';
import { questionsOf } from './kept-questions.ts';
import { readRoom } from './read-room.ts';
import { type LogName, readableLogs } from './rooms.ts';
import { sessionById } from './sessions.ts';

/** Reads at one moment: what one query sees, the next sees too. */
export function inOneRead<T>(db: Kysely<Tables>, read: (trx: Transaction<Tables>) => Promise<T>): Promise<T> {
  return db.transaction().setIsolationLevel('repeatable read').execute(read);
}

/** All that this person may see of a session, with the heads of the logs it stands for. Throws `not-found`. */
export function readSnapshot(
  db: Kysely<Tables>,
  person: Person,
  sessionId: string,
): Promise<Omit<LiveSnapshot, 'present' | 'room'> & { room: KeptRoom }> {
  return inOneRead(db, async (trx) => {
    const session = await sessionById(trx, sessionId);
    const logs = readableLogs(person, session);
    if (!logs.has('public')) throw new Refusal('not-allowed');
    const questions = await questionsOf(trx, sessionId, 'public');
    return {
      session,
      heads: await headsOf(trx, sessionId, logs),
      questions: questions.flatMap((kept) => toPublic(kept) ?? []),
      voted: await votedBy(trx, sessionId, person),
      ...(logs.has('own') ? { blocked: ownBlock(await blocksOf(trx, person.id), sessionId) } : {}),
      own: logs.has('own') ? (await questionsOf(trx, sessionId, { visitorId: person.id })).map(toOwn) : [],
      desk: logs.has('desk')
        ? {
            questions: (await questionsOf(trx, sessionId, 'all')).map(toDesk),
            journal: await journalOf(trx, sessionId),
          }
        : null,
      room: await readRoom(trx, person, sessionId),
      ...(await classroomOf(trx, person, session.id, logs)),
    };
  });
}

async function classroomOf(
  trx: Transaction<Tables>,
  person: Person,
  sessionId: string,
  logs: ReadonlyMap<Stream, LogName>,
): Promise<Pick<LiveSnapshot, 'classroom'>> {
  if (!logs.has('class') || person.kind !== 'staff' || !person.classId) return {};
  const kept = await questionsOf(trx, sessionId, { classId: person.classId });
  return { classroom: { questions: kept.map(toDesk) } };
}

/** The last `seq` of each of these logs. */
export async function headsOf(
  trx: Transaction<Tables>,
  sessionId: string,
  logs: ReadonlyMap<Stream, LogName>,
): Promise<Heads> {
  const heads: Heads = {};
  for (const [stream, log] of logs) heads[stream] = await headOf(trx, sessionId, log);
  return heads;
}

async function votedBy(trx: Transaction<Tables>, sessionId: string, person: Person): Promise<string[]> {
  if (person.kind !== 'visitor') return [];
  const rows = await trx
    .selectFrom('votes as v')
    .innerJoin('questions as q', 'q.id', 'v.question_id')
    .select((e) => e.fn.coalesce('q.merged_into', 'q.id').as('question_id'))
    .distinct()
    .where('q.session_id', '=', sessionId)
    .where('v.visitor_id', '=', person.id)
    .orderBy('question_id')
    .execute();
  return rows.map((row) => row.question_id);
}
