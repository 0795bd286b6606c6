import { randomUUID } from 'node:crypto';
import { characters, cleanLine } from '@ville-usine/shared/live/clean-text';
import { maskContactDetails } from '@ville-usine/shared/live/contact-details';
import { isPublic } from '@ville-usine/shared/live/is-public';
import { QUESTION_LENGTH, type QuestionPlace, type QuestionState } from '@ville-usine/shared/live/question';
import { toOwn } from '@ville-usine/shared/live/question-views';
import { ASKING_STATES } from '@ville-usine/shared/live/session';
import { can } from '@ville-usine/shared/people/can';
import type { Person } from '@ville-usine/shared/people/person';
import type { Payload, Replies } from '@ville-usine/shared/wire';
import { Refusal } from '../ops/refusal.ts';
import { questionById, questionByKey } from './kept-questions.ts';
import type { LiveTools } from './live-parts.ts';
import { sessionById } from './sessions.ts';
import { tellChange } from './tell-change.ts';

/**
 * Keeps a visitor's question; sent again under the same key it gives back the one that is kept, also after the
 * session has closed. A question with contact details is held, and only its masked form can ever be published.
 */
export async function ask(
  { commit, audience, edition }: LiveTools,
  person: Person,
  payload: Payload<'question:ask'>,
): Promise<Replies['question:ask']> {
  if (person.kind !== 'visitor' || !can(person, 'question:ask')) throw new Refusal('not-allowed');
  const { sessionId, key } = payload;
  const words = cleanLine(payload.text);
  if (words === '') throw new Refusal('question-empty');
  if (characters(words) > QUESTION_LENGTH) throw new Refusal('question-too-long');
  const text = maskContactDetails(words);
  const masked = text !== words;
  const state: QuestionState = masked ? { name: 'held', because: 'contact-details' } : { name: 'submitted' };
  const place = knownPlace(edition, payload.place);

  const kept = await commit(async (trx, log, at) => {
    const earlier = await questionByKey(trx, person.id, key);
    if (earlier) return earlier;
    const session = await sessionById(trx, sessionId);
    if (!ASKING_STATES.includes(session.state)) throw new Refusal('session-closed');
    const id = randomUUID();
    await trx
      .insertInto('questions')
      .values({
        id,
        session_id: sessionId,
        visitor_id: person.id,
        key,
        text,
        original: masked ? words : null,
        place_json: place && JSON.stringify(place),
        state: state.name,
        state_json: JSON.stringify(state),
        votes: 0,
        pinned: 0,
        reworded: 0,
        asked_at: at,
        approved_at: null,
      })
      .execute();
    const question = await questionById(trx, id);
    if (!question) throw new Refusal('no-visitor');
    await tellChange(log, null, question);
    return question;
  });
  return { question: toOwn(kept), moderators: audience.of(kept.sessionId).moderators };
}

/** Counts a visitor's vote, once; not for their own question, and only for one that is public. */
export async function vote(
  { commit }: LiveTools,
  person: Person,
  { questionId }: Payload<'question:vote'>,
): Promise<Replies['question:vote']> {
  if (!can(person, 'question:vote')) throw new Refusal('not-allowed');
  return commit(async (trx, log) => {
    const question = await questionById(trx, questionId);
    if (question?.visitorId === person.id) throw new Refusal('not-allowed');
    if (!question || !isPublic(question.state)) throw new Refusal('not-found');
    const { sessionId } = question;
    const given = await trx
      .selectFrom('votes')
      .select('visitor_id')
      .where('question_id', '=', questionId)
      .where('visitor_id', '=', person.id)
      .executeTakeFirst();
    if (given) return { votes: question.votes };
    const session = await sessionById(trx, sessionId);
    if (!ASKING_STATES.includes(session.state)) throw new Refusal('session-closed');
    await trx.insertInto('votes').values({ question_id: questionId, visitor_id: person.id }).execute();
    const votes = question.votes + 1;
    await trx.updateTable('questions').set({ votes }).where('id', '=', questionId).execute();
    await log(sessionId, 'public', { kind: 'votes', id: questionId, votes });
    return { votes };
  });
}

/** The place as asked, or none where the edition does not know it: no question is lost for that. */
function knownPlace(edition: LiveTools['edition'], place: QuestionPlace | null): QuestionPlace | null {
  if (place === null) return null;
  const { kind, id } = place;
  const known =
    kind === 'stand'
      ? edition.companies.some((company) => company.id === id)
      : edition.sectors.some((sector) => sector.steps.some((step) => step.id === id));
  return known ? { kind, id } : null;
}
