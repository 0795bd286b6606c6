import type { Edition } from '@ville-usine/shared/content/edition';
import type { Localized } from '@ville-usine/shared/content/localized';
import { answerOf } from '@ville-usine/shared/live/answer-of';
import type { LiveEvent } from '@ville-usine/shared/live/event';
import type { QuestionPlace } from '@ville-usine/shared/live/question';
import { toDesk, toPublic } from '@ville-usine/shared/live/question-views';
import { momentsOf, type Replay } from '@ville-usine/shared/live/replay';
import type { PublicTranscript, Transcript } from '@ville-usine/shared/live/transcript';
import { toTranscriptPoll } from '@ville-usine/shared/live/transcript-poll';
import { can } from '@ville-usine/shared/people/can';
import type { Person } from '@ville-usine/shared/people/person';
import type { Kysely } from 'kysely';
import { Refusal } from '../ops/refusal.ts';
import { maySee } from '../people/reader-of.ts';
import type { Tables } from '../storage/tables.ts';
import { journalOf } from './journal.ts';
import { captionsOf } from './kept-captions.ts';
import { pollsOf, toPublicPoll } from './kept-polls.ts';
import { questionsOf } from './kept-questions.ts';
import { sessionById } from './sessions.ts';
import { inOneRead } from './snapshot.ts';

/** Where records are read from; the edition names what was on the big screen. */
type Records = { db: Kysely<Tables>; edition: Pick<Edition, 'companies' | 'sectors'> };

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
    const polls = (await pollsOf(trx, sessionId)).map(toPublicPoll);
    return { session, questions, captions, polls, moments: momentsOf(entries, questions, captions) };
  });
}

/** The public record of a session that is over. Throws as `readReplay` does. */
export async function readPublicTranscript(
  { db, edition }: Records,
  reader: Person | null,
  sessionId: string,
): Promise<PublicTranscript> {
  const { session, questions, captions, polls, moments } = await readReplay(db, reader, sessionId);
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
    polls: polls.map(toTranscriptPoll),
    spotlights: moments.flatMap((one) => {
      if (one.kind !== 'picture' && one.kind !== 'spot') return [];
      const name = placeName(edition, one.of);
      return name ? [{ ...one, name }] : [];
    }),
    moments,
  };
}

/** The record, with the desk's view for those who may moderate; contact details are masked in it. */
export async function readTranscript(
  records: Records,
  reader: Person | null,
  sessionId: string,
): Promise<Transcript> {
  const { db } = records;
  const transcript = await readPublicTranscript(records, reader, sessionId);
  const session = await sessionById(db, sessionId);
  if (reader === null || !can(reader, 'question:moderate', session)) return transcript;
  const questions = (await questionsOf(db, sessionId, 'all')).map(toDesk);
  return { ...transcript, desk: { questions, journal: await journalOf(db, sessionId) } };
}

/** How the edition names a stand or a step; null where it no longer has it. */
function placeName(
  { companies, sectors }: Records['edition'],
  { kind, id }: QuestionPlace,
): Localized | null {
  const company = kind === 'stand' ? companies.find((one) => one.id === id) : undefined;
  if (company) return { fr: company.name };
  return sectors.flatMap((one) => one.steps).find((one) => one.id === id)?.title ?? null;
}
