import { isPublic } from '@ville-usine/shared/live/is-public';
import type { QuestionStateName } from '@ville-usine/shared/live/question';
import type { KeptQuestion } from '@ville-usine/shared/live/question-views';
import { PURGED_TEXT } from '@ville-usine/shared/live/retention';
import { PURGED_PSEUDONYM } from '@ville-usine/shared/live/said-pseudonym';
import type { Transaction } from 'kysely';
import type { Tables } from '../storage/tables.ts';
import type { EventLog } from './event-log.ts';
import { questionById } from './kept-questions.ts';
import { ANSWERS, rewriteHistory } from './rewrite-history.ts';
import { saveQuestion } from './save-question.ts';
import { leaveGroup } from './slot-group-places.ts';
import { tellChange } from './tell-change.ts';

/** Nobody decides on these any more. */
const OVER: readonly QuestionStateName[] = ['refused', 'withdrawn', 'merged'];

/**
 * Empties a visit of whoever it was: its key, pseudonym, look and class, what only they could read, and every word of
 * theirs that was never public, in questions, logs, journal and reports. Public questions and their answers stay,
 * asked by « un visiteur ». With `results: 'erase'` quiz answers and finds go as well.
 */
export async function purgeVisitor(
  trx: Transaction<Tables>,
  log: EventLog,
  at: string,
  visitorId: string,
  results: 'keep' | 'erase',
): Promise<void> {
  await trx
    .updateTable('visitors')
    .set({
      token_hash: `purged:${visitorId}`,
      pseudonym: PURGED_PSEUDONYM,
      helmet: 'yellow',
      vest: 'orange',
      look_json: null,
      class_id: null,
      purged_at: at,
    })
    .where('id', '=', visitorId)
    .execute();
  await trx.deleteFrom('events').where('log', '=', `own:${visitorId}`).execute();
  const booked = await trx
    .selectFrom('slot_bookings')
    .select('session_id')
    .where('visitor_id', '=', visitorId)
    .execute();
  for (const { session_id } of booked) await leaveGroup(trx, session_id, visitorId);
  await trx.deleteFrom('adult_entries').where('visitor_id', '=', visitorId).execute();
  await trx.deleteFrom('blocks').where('visitor_id', '=', visitorId).execute();
  await trx.deleteFrom('session_places').where('visitor_id', '=', visitorId).execute();
  await trx.deleteFrom('hands').where('visitor_id', '=', visitorId).execute();
  await trx.deleteFrom('class_pupils').where('visitor_id', '=', visitorId).execute();
  await trx.deleteFrom('class_stays').where('visitor_id', '=', visitorId).execute();
  for (const table of ['round_answers', 'round_reads', 'round_players'] as const)
    await trx.deleteFrom(table).where('visitor_id', '=', visitorId).execute();
  const theirs = trx.selectFrom('questions').select('id').where('visitor_id', '=', visitorId);
  await trx.deleteFrom('class_notices').where('question_id', 'in', theirs).execute();
  await trx.updateTable('reports').set({ note: null }).where('visitor_id', '=', visitorId).execute();
  if (results === 'erase') {
    await trx.deleteFrom('quiz_answers').where('visitor_id', '=', visitorId).execute();
    await trx.deleteFrom('quiz_stamps').where('visitor_id', '=', visitorId).execute();
    await trx.deleteFrom('finds').where('visitor_id', '=', visitorId).execute();
    await trx.deleteFrom('passport_marks').where('visitor_id', '=', visitorId).execute();
  }
  const asked = await trx.selectFrom('questions').select('id').where('visitor_id', '=', visitorId).execute();
  for (const { id } of asked) await purgeQuestion(trx, log, id);
}

async function purgeQuestion(trx: Transaction<Tables>, log: EventLog, id: string): Promise<void> {
  const before = await questionById(trx, id);
  if (!before) return;
  const stays = isPublic(before.state);
  const after: KeptQuestion = {
    ...before,
    text: stays ? before.text : PURGED_TEXT,
    original: null,
    // What nobody approved in all this time will not be published without its words.
    state: stays || OVER.includes(before.state.name) ? before.state : { name: 'refused', reason: 'other' },
  };
  await saveQuestion(trx, after);
  await purgeJournal(trx, after);
  await trx
    .updateTable('report_decisions')
    .set({ text_before: after.text })
    .where('question_id', '=', id)
    .where('part', '=', 'question')
    .execute();
  await rewriteHistory(trx, after, { public: true, own: false, desk: true });
  // Who has the session open sees the change at once; the author's own log is gone and stays so.
  const tell: EventLog = (sessionId, to, event) => {
    if (to === 'public' || to === 'desk') log(sessionId, to, event);
  };
  tellChange(tell, before, after);
}

/** The acts stay, with who and when; the pupil's words in them become those that are public, or none. */
async function purgeJournal(trx: Transaction<Tables>, after: KeptQuestion): Promise<void> {
  const rows = await trx
    .selectFrom('journal')
    .select(['id', 'act', 'before_json'])
    .where('question_id', '=', after.id)
    .execute();
  for (const { id, act, before_json } of rows) {
    const before = { ...(JSON.parse(before_json) as object), text: after.text, original: null };
    await trx
      .updateTable('journal')
      .set({ before_json: JSON.stringify(before), ...(ANSWERS.includes(act) ? {} : { text: after.text }) })
      .where('id', '=', id)
      .execute();
  }
}
