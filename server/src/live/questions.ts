import { randomUUID } from 'node:crypto';
import { characters, cleanLine } from '@ville-usine/shared/live/clean-text';
import { maskContactDetails } from '@ville-usine/shared/live/contact-details';
import { QUESTION_LENGTH, type QuestionPlace } from '@ville-usine/shared/live/question';
import { type KeptQuestion, toOwn } from '@ville-usine/shared/live/question-views';
import { firstState } from '@ville-usine/shared/live/route-question';
import { ASKING_STATES } from '@ville-usine/shared/live/session';
import { can } from '@ville-usine/shared/people/can';
import type { Person } from '@ville-usine/shared/people/person';
import type { Payload, Replies } from '@ville-usine/shared/wire';
import { Refusal } from '../ops/refusal.ts';
import { keepQuestion, readAsking } from './asking.ts';
import { refuseBlocked } from './blocks-now.ts';
import { questionById } from './kept-questions.ts';
import type { LiveTools } from './live-parts.ts';
import { tellChange } from './tell-change.ts';

/**
 * Keeps a visitor's question; sent again under the same key it gives back the one that is kept, also after the
 * session has closed. A question with contact details is held, and only its masked form can ever be published; any
 * other waits with whoever is there to decide on it.
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
  const place = knownPlace(edition, payload.place);

  const kept = await commit(async (trx, log, at) => {
    const asking = await readAsking(trx, { visitorId: person.id, sessionId, key, at });
    const earlier = asking.sentAs === null ? null : await questionById(trx, asking.sentAs);
    if (earlier) return earlier;
    const { session } = asking;
    if (session === null) throw new Refusal('not-found');
    const { audience: invited } = session;
    if (
      !can({ ...person, classId: asking.classId }, 'question:ask', {
        id: sessionId,
        professionals: [],
        audience: invited,
      })
    )
      throw new Refusal('not-allowed');
    refuseBlocked(asking.blocks, Date.parse(at));
    if (!ASKING_STATES.includes(session.state)) throw new Refusal('session-closed');
    const { pseudonym, classId, classLabel, firstTime } = asking;
    const state = firstState(session, masked, audience.approvers({ sessionId, classId }));
    const question: KeptQuestion = {
      id: randomUUID(),
      sessionId,
      visitorId: person.id,
      key,
      text,
      original: masked ? words : null,
      place,
      state,
      votes: 0,
      pinned: false,
      reworded: false,
      askedAt: at,
      approvedAt: state.name === 'approved' ? at : null,
      pseudonym,
      classId,
      classLabel,
      gathers: 0,
      firstTime,
    };
    await keepQuestion(trx, question);
    tellChange(log, null, question);
    return question;
  });
  return { question: toOwn(kept), moderators: audience.of(kept.sessionId).moderators };
}

/** The place as asked, or none where the edition does not know it: no question is lost for that. */
function knownPlace(edition: LiveTools['edition'], place: QuestionPlace | null): QuestionPlace | null {
  if (place === null) return null;
  const { kind, id } = place;
  const known = {
    stand: () => edition.companies.some((company) => company.id === id),
    step: () => edition.sectors.some((sector) => sector.steps.some((step) => step.id === id)),
    trade: () => edition.trades.some((trade) => trade.id === id),
  }[kind]();
  return known ? { kind, id } : null;
}
