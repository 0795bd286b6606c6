import type { LiveEvent } from '@ville-usine/shared/live/event';
import type { JournalAct } from '@ville-usine/shared/live/question';
import { type KeptQuestion, toDesk, toOwn, toPublic } from '@ville-usine/shared/live/question-views';
import type { Transaction } from 'kysely';
import type { Tables } from '../storage/tables.ts';

/**
 * Puts a question as it is now in the place of every earlier state of it in its session's logs, so that words taken
 * away are in no entry that somebody could still ask for. Entries keep their `seq`: whoever applies them ends where
 * everyone is. With `desk` also what the teachers of its class read.
 */
export async function rewriteHistory(
  trx: Transaction<Tables>,
  now: KeptQuestion,
  logs: { public: boolean; own: boolean; desk: boolean },
): Promise<void> {
  const wanted = [
    ...(logs.public ? ['public'] : []),
    ...(logs.own ? [`own:${now.visitorId}`] : []),
    ...(logs.desk ? ['desk'] : []),
  ];
  const rows = await trx
    .selectFrom('events')
    .select(['log', 'seq', 'event_json'])
    .where('session_id', '=', now.sessionId)
    .where((e) => e.or([e('log', 'in', wanted), ...(logs.desk ? [e('log', 'like', 'class:%')] : [])]))
    .where('event_json', 'like', `%"${now.id}"%`)
    .execute();
  for (const { log, seq, event_json } of rows) {
    const event = asItIs(JSON.parse(event_json) as LiveEvent, now);
    if (event === null) continue;
    await trx
      .updateTable('events')
      .set({ event_json: JSON.stringify(event) })
      .where('session_id', '=', now.sessionId)
      .where('log', '=', log)
      .where('seq', '=', seq)
      .execute();
  }
}

/** Acts whose words are an answer of staff, not the author's. */
export const ANSWERS: readonly JournalAct[] = ['answer', 'remove', 'correct'];

function asItIs(event: LiveEvent, now: KeptQuestion): LiveEvent | null {
  switch (event.kind) {
    case 'question': {
      if (event.question.id !== now.id) return null;
      const question = toPublic(now);
      return question ? { kind: 'question', question } : { kind: 'retracted', id: now.id };
    }
    case 'own-question':
      return event.question.id === now.id ? { kind: 'own-question', question: toOwn(now) } : null;
    case 'desk-question':
      return event.question.id === now.id ? { kind: 'desk-question', question: toDesk(now) } : null;
    case 'class-question':
      return event.question.id === now.id ? { kind: 'class-question', question: toDesk(now) } : null;
    case 'journal':
      if (event.entry.questionId !== now.id || ANSWERS.includes(event.entry.act)) return null;
      return { kind: 'journal', entry: { ...event.entry, text: now.text } };
    default:
      return null;
  }
}
