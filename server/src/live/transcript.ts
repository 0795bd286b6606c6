import { answerOf } from '@ville-usine/shared/live/answer-of';
import type { LiveEvent } from '@ville-usine/shared/live/event';
import { toDesk, toPublic } from '@ville-usine/shared/live/question-views';
import { momentsOf, type Replay } from '@ville-usine/shared/live/replay';
import type { PublicTranscript, Transcript } from '@ville-usine/shared/live/transcript';
import { can } from '@ville-usine/shared/people/can';
import type { Person } from '@ville-usine/shared/people/person';
import type { Kysely } from 'kysely';
import { Refusal } from '../ops/refusal.ts';
import { maySee } from '../people/reader-of.ts';
import type { Tables } from '../storage/tables.ts';
import { journalOf } from './journal.ts';
import { captionsOf } from './kept-captions.ts';
import { questionsOf } from './kept-questions.ts';
import { sessionById } from './sessions.ts';
import { inOneRead } from './snapshot.ts';

/** In these states a session has a record. */
const OVER = ['ended', 'published'];

/** A session that is over, as it came. Throws `not-found`, `not-allowed`, `session-not-over`. */
export function readReplay(db: Kysely<Tables>, reader: Person | null, sessionId: string): Promise<Replay> {
  return inOneRead(db, async (trx) => {
    const session = await sessionById(trx, sessionId);
    if (!maySee(reader, session)) throw new Refusal('not-allowed');
    if (!OVER.includes(session.state)) throw new Refusal('session-not-over');
    const questions = (await questionsOf(trx, sessionId, 'public')).flatMap((kept) => toPublic(kept) ?? []);
    const rows = await trx
      .selectFrom('events')
      .select(['at', 'event_json'])
      .where('session_id', '=', sessionId)
      .where('log', '=', 'public')
      .orderBy('seq')
      .execute();
    const entries = rows.map(({ at, event_json }) => ({ at, event: JSON.parse(event_json) as LiveEvent }));
    const captions = await captionsOf(trx, sessionId);
    return { session, questions, captions, moments: momentsOf(entries, questions, captions) };
  });
}

/** The public record of a session that is over. Throws as `readReplay` does. */
export async function readPublicTranscript(
  db: Kysely<Tables>,
  reader: Person | null,
  sessionId: string,
): Promise<PublicTranscript> {
  const { session, questions, captions, moments } = await readReplay(db, reader, sessionId);
  const cameAt = new Map(
    moments.flatMap((one) => (one.kind === 'question' ? [[one.questionId, one.at]] : [])),
  );
  const lines = questions.map((one) => {
    const { id, text, pseudonym, place, votes, reworded } = one;
    const answer = answerOf(one.state);
    return {
      id,
      text,
      pseudonym,
      place,
      votes,
      reworded,
      at: cameAt.get(id) ?? one.approvedAt,
      answer: answer && {
        by: answer.byName,
        text: answer.text,
        at: answer.at,
        corrected: answer.corrected === true,
      },
    };
  });
  const { id, title, kind, sectorId, companyId, state, startsAt, endsAt } = session;
  return {
    version: 1,
    session: {
      id,
      title,
      kind,
      sectorId,
      companyId,
      state,
      startsAt,
      endsAt,
      professionals: session.professionals.map(({ name, trade }) => ({ name, trade })),
    },
    questions: lines.sort((a, b) => a.at.localeCompare(b.at)),
    captions,
    moments,
  };
}

/** The record, with the desk's view for those who may moderate; contact details are masked in it. */
export async function readTranscript(
  db: Kysely<Tables>,
  reader: Person | null,
  sessionId: string,
): Promise<Transcript> {
  const transcript = await readPublicTranscript(db, reader, sessionId);
  const session = await sessionById(db, sessionId);
  if (reader === null || !can(reader, 'question:moderate', session)) return transcript;
  const questions = (await questionsOf(db, sessionId, 'all')).map(toDesk);
  return { ...transcript, desk: { questions, journal: await journalOf(db, sessionId) } };
}
